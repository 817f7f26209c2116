package nl.privacyspiegel.insight.ui;

/** The beginning of a long reason, for a list that leads to where it stands whole. */
final class ShortReason {

    private static final int LONGEST = 90;

    private ShortReason() {}

    /** All of it when it is short, else whole words of it with an ellipsis. */
    static String of(String reason) {
        String line = reason.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space > 0 ? space : LONGEST) + "…";
    }
}
