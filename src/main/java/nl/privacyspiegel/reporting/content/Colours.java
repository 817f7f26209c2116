package nl.privacyspiegel.reporting.content;

import java.util.Locale;
import nl.privacyspiegel.organisation.settings.AccentColour;

/** The colours and the letter of reports, the same in every kind of file. Colours are six hexadecimal digits. */
public final class Colours {

    public static final String FONT = "Arial";

    /** The colour of the application itself, which an organisation can replace by its own. */
    public static final String PETROL = AccentColour.PETROL;

    public static final String LIGHT_PETROL = "8FB3BA";
    public static final String AMBER = "8A5A00";
    public static final String LIGHT_AMBER = "F0DDB4";
    public static final String VIOLET = "6B4B9A";
    public static final String GREEN = "2E6B34";
    public static final String RED = "9B2D3F";
    public static final String SAND = "C9BFA8";
    public static final String INK = "1F2A2D";
    public static final String QUIET = "4A5659";
    public static final String LINE = "B9C4C7";
    public static final String GRID = "D5DBDD";
    public static final String TINT = "DCE9EB";
    public static final String PALE = "E4E8E9";
    public static final String TOTAL = "F2F6F7";
    public static final String NOTICE = "FBF3E2";
    public static final String INPUT = "FFFAE6";
    public static final String SECTION = "F2F0EA";
    public static final String WHITE = "FFFFFF";

    private Colours() {}

    /** As a style sheet spells it, such as #0b5563. */
    public static String css(String rgb) {
        return "#" + rgb.toLowerCase(Locale.ROOT);
    }

    /** The three bytes of a colour such as 0B5563. */
    public static byte[] rgb(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
