package nl.privacyspiegel.quiz.file;

/** How GIFT writes a text: what has a meaning there gets a backslash, a line feed becomes a backslash with an n. */
final class GiftText {

    static final String SPECIAL = "~=#{}:\\";

    private GiftText() {}

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '\n') {
                escaped.append("\\n");
            } else {
                escaped.append(SPECIAL.indexOf(character) >= 0 ? "\\" : "").append(character);
            }
        }
        return escaped.toString();
    }

    /** An escaped answer or feedback, marked as plain where it starts like a format or a weight. */
    static String escapePart(String text) {
        boolean marked = text.startsWith("[") || text.startsWith("%");
        return (marked ? "[plain]" : "") + escape(text);
    }

    static String unescape(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            char next = character == '\\' && index + 1 < text.length() ? text.charAt(index + 1) : ' ';
            if (next == 'n') {
                plain.append('\n');
                index++;
            } else if (next != ' ' && SPECIAL.indexOf(next) >= 0) {
                plain.append(next);
                index++;
            } else {
                plain.append(character);
            }
        }
        return plain.toString();
    }

    /** Where one of these characters first stands without a backslash before it, or -1. */
    static int find(String text, String characters, int from) {
        for (int index = from; index < text.length(); index++) {
            if (text.charAt(index) == '\\') {
                index++;
            } else if (characters.indexOf(text.charAt(index)) >= 0) {
                return index;
            }
        }
        return -1;
    }
}
