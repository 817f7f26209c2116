package nl.privacyspiegel.reporting;

/** The colours and the letter of reports, the same in every kind of file. Colours are six hexadecimal digits. */
final class Colours {

    static final String FONT = "Arial";

    static final String PETROL = "0B5563";
    static final String AMBER = "8A5A00";
    static final String INK = "1F2A2D";
    static final String QUIET = "4A5659";
    static final String LINE = "B9C4C7";
    static final String GRID = "D5DBDD";
    static final String TINT = "DCE9EB";
    static final String NOTICE = "FBF3E2";
    static final String SECTION = "F2F0EA";
    static final String WHITE = "FFFFFF";

    private Colours() {}

    /** The three bytes of a colour such as 0B5563. */
    static byte[] rgb(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
