package nl.privacyspiegel.shared.chart.drawing;

import java.util.Set;

/** Text that people typed, made safe for an XML document that is part of a page. */
final class XmlText {

    private static final int FIRST_NONCHARACTER = 0xFFFE;
    private static final Set<Byte> TURNING = Set.of(
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
            Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
            Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
            Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE);

    private XmlText() {}

    /** Escaped for element content and for quoted attributes. */
    static String escape(String text) {
        return readable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Without what XML forbids, and without the invisible controls that turn the direction of the text after them. */
    static String readable(String text) {
        StringBuilder readable = new StringBuilder(text.length());
        text.codePoints()
                .map(codePoint -> "\t\n\r".indexOf(codePoint) >= 0 ? ' ' : codePoint)
                .filter(XmlText::isAllowed)
                .forEach(readable::appendCodePoint);
        return readable.toString();
    }

    private static boolean isAllowed(int codePoint) {
        boolean unpaired = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean nonCharacter = (codePoint & 0xFFFF) >= FIRST_NONCHARACTER;
        return !unpaired
                && !nonCharacter
                && !Character.isISOControl(codePoint)
                && !TURNING.contains(Character.getDirectionality(codePoint));
    }
}
