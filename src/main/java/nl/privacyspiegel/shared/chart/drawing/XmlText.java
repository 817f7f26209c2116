package nl.privacyspiegel.shared.chart.drawing;

/** Text that people typed, made safe for an XML document that is part of a page. */
final class XmlText {

    private static final int FIRST_NONCHARACTER = 0xFFFE;

    private XmlText() {}

    /**
     * Escaped for element content and for quoted attributes. What XML forbids is left out, and so are the invisible
     * controls that turn the direction of the text after them.
     */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> append(safe, codePoint));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int codePoint) {
        switch (codePoint) {
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '&' -> safe.append("&amp;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            case '\t', '\n', '\r' -> safe.append(' ');
            default -> {
                if (isAllowed(codePoint)) {
                    safe.appendCodePoint(codePoint);
                }
            }
        }
    }

    private static boolean isAllowed(int codePoint) {
        boolean unpaired = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean nonCharacter = (codePoint & 0xFFFF) >= FIRST_NONCHARACTER;
        return !unpaired && !nonCharacter && !Character.isISOControl(codePoint) && !turnsDirection(codePoint);
    }

    private static boolean turnsDirection(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default -> false;
        };
    }
}
