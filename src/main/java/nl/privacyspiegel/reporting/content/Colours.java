package nl.privacyspiegel.reporting.content;

/** The colours and the letter of reports, the same in every kind of file. Colours are six hexadecimal digits. */
public final class Colours {

    public static final String FONT = "Arial";

    public static final String PETROL = "0B5563";
    public static final String AMBER = "8A5A00";
    public static final String INK = "1F2A2D";
    public static final String QUIET = "4A5659";
    public static final String LINE = "B9C4C7";
    public static final String GRID = "D5DBDD";
    public static final String TINT = "DCE9EB";
    public static final String NOTICE = "FBF3E2";
    public static final String SECTION = "F2F0EA";
    public static final String WHITE = "FFFFFF";

    private Colours() {}

    /** The three bytes of a colour such as 0B5563. */
    public static byte[] rgb(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
