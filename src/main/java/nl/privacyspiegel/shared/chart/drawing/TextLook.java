package nl.privacyspiegel.shared.chart.drawing;

import java.awt.Font;

/**
 * How a text looks.
 *
 * @param role the class by which a page or a test finds it
 * @param halo whether lines behind the text make room for it
 * @param anchor the place in the text that stays where it is when the reader's font is narrower than the estimate
 */
record TextLook(String role, double type, ChartColour colour, boolean strong, boolean halo, Canvas.Anchor anchor)
        implements Ink {

    static TextLook of(String role, double type) {
        return new TextLook(role, type, ChartColour.TEXT, false, false, Canvas.Anchor.START);
    }

    TextLook strongly() {
        return new TextLook(role, type, colour, true, halo, anchor);
    }

    TextLook muted() {
        return new TextLook(role, type, ChartColour.MUTED, strong, halo, anchor);
    }

    TextLook withHalo() {
        return new TextLook(role, type, colour, strong, true, anchor);
    }

    TextLook at(Canvas.Anchor place) {
        return new TextLook(role, type, colour, strong, halo, place);
    }

    /** What JFreeChart measures it with. */
    Font font() {
        return new ChartFont(type, strong);
    }
}
