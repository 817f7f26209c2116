package nl.privacyspiegel.shared.chart.drawing;

/**
 * A layout of its own for a kind of screen. The width is fixed; the height follows from what there is to show, and the whole
 * scales to the room it gets.
 */
public enum ChartSize {
    /** For a page with room beside the chart for its words. */
    WIDE(720, 13),
    /** For a screen of 360 pixels: the words above and below what they name. */
    NARROW(328, 12);

    private final int width;
    private final int type;

    ChartSize(int width, int type) {
        this.width = width;
        this.type = type;
    }

    int width() {
        return width;
    }

    /** The size of the words; the numbers of the axis are one smaller. */
    int type() {
        return type;
    }

    int line() {
        return type + 4;
    }
}
