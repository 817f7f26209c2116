package nl.privacyspiegel.shared.chart.drawing;

import java.util.regex.Pattern;

/** Text that people typed, made safe for an XML document that is part of a page. */
final class XmlText {

    /** What XML forbids, and the invisible controls that turn the direction of the text after them. */
    private static final Pattern LEFT_OUT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{IsNoncharacter_Code_Point}\\u202A-\\u202E\\u2066-\\u2069]");

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

    /** On one line, without what would be no text. */
    static String readable(String text) {
        return LEFT_OUT.matcher(text.replaceAll("[\\t\\n\\r]", " ")).replaceAll("");
    }
}
