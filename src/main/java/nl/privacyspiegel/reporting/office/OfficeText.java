package nl.privacyspiegel.reporting.office;

import java.util.regex.Pattern;
import nl.privacyspiegel.shared.ShortText;

/** What text must look like to be kept in a workbook, whatever somebody typed. */
public final class OfficeText {

    /** The most characters that Excel keeps in a cell. */
    static final int LONGEST = 32_767;

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private OfficeText() {}

    /** The text without what XML cannot hold, with line feeds as its only line ends. */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(OfficeText::isAllowed)
                .forEach(clean::appendCodePoint);
        return ShortText.shown(clean.toString(), LONGEST);
    }

    /** Shields what the file format would read as an escaped character. */
    public static String escape(String clean) {
        return ESCAPE.matcher(clean).replaceAll("_x005F_");
    }

    /** Whether a spreadsheet program may take this for a formula once somebody edits the cell. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** A text as part of a formula. */
    public static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** A text as part of a page footer, where an ampersand starts a code. */
    public static String footer(String text, int longest) {
        return ShortText.beginning(clean(text).replace('\n', ' '), longest).replace("&", "&&");
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
