package nl.privacyspiegel.quiz.file;

/** Puts words of HTML on lines, as a browser would: blanks are one, and blocks begin on a line of their own. */
final class HtmlLines {

    private static final int MOST_LINE_ENDS = 2;

    private final StringBuilder out = new StringBuilder();
    private final boolean lineEnds;
    private String marker = "";
    private String join = "";
    private int breaks;
    private int kept;
    private boolean asked;
    private boolean blank;
    private boolean rowBegins;

    /** @param lineEnds whether a line end in the words is one for their reader too */
    HtmlLines(boolean lineEnds) {
        this.lineEnds = lineEnds;
    }

    String text() {
        return out.toString();
    }

    int length() {
        return out.length();
    }

    /** What was written since the text had this length. */
    String since(int length) {
        return out.substring(Math.min(length, out.length())).strip();
    }

    void keepLineEnds(boolean keep) {
        kept = Math.max(0, kept + (keep ? 1 : -1));
    }

    void add(String words) {
        for (int index = 0; index < words.length(); index++) {
            char character = words.charAt(index);
            if (character == '\n' && (lineEnds || kept > 0)) {
                // A line end beside a tag that ends the line anyway is how people write HTML.
                breaks += asked ? 0 : 1;
            } else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                blank = true;
            } else {
                write(character);
            }
        }
    }

    private void write(char character) {
        if (!join.isEmpty()) {
            out.append(rowBegins && !out.isEmpty() ? "\n" : "").append(join);
        } else if (breaks > 0 && !out.isEmpty()) {
            out.append("\n".repeat(Math.min(breaks, MOST_LINE_ENDS)));
        } else if (blank && !out.isEmpty()) {
            out.append(' ');
        }
        out.append(marker).append(character);
        join = "";
        rowBegins = false;
        marker = "";
        breaks = 0;
        asked = false;
        blank = false;
    }

    /** What follows begins on a new line. */
    void block() {
        if (join.isEmpty()) {
            breaks = Math.max(1, breaks);
            asked = true;
        }
    }

    void lineEnd() {
        breaks++;
        asked = true;
    }

    /** What the next word has before it; nothing takes it away again. */
    void marker(String text) {
        marker = text;
    }

    void cell(boolean first) {
        if (first) {
            block();
            rowBegins = true;
        } else if (join.isEmpty()) {
            join = rowBegins ? "| " : " | ";
        } else {
            join += "| ";
        }
    }

    void cellEnd() {
        breaks = 0;
    }

    void row() {
        join = "";
        rowBegins = false;
        block();
    }
}
