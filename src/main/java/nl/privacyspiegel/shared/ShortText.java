package nl.privacyspiegel.shared;

/** One line of text that people type as a name or a title. */
public final class ShortText {

    /** The longest such text, in characters. */
    public static final int LONGEST = 200;

    private ShortText() {}

    /**
     * The text on one line, without white space around it and without what nobody sees ({@link Typed#name}).
     *
     * @param missingKey the translation key of what to say when nothing is left
     * @throws RuleViolation when nothing is left, or more than {@link #LONGEST} characters
     */
    public static String require(String text, String missingKey) {
        String clean = Typed.name(text);
        if (clean.isEmpty()) {
            throw new RuleViolation(missingKey);
        }
        if (clean.length() > LONGEST) {
            throw new RuleViolation("shared.text.tooLong", LONGEST);
        }
        return clean;
    }
}
