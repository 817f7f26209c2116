package nl.privacyspiegel.shared.chart.drawing;

/**
 * How a text looks.
 *
 * @param role the class by which a page or a test finds it
 * @param halo whether lines behind the text make room for it
 */
record TextLook(String role, double type, ChartColour colour, boolean strong, boolean halo) {

    static TextLook of(String role, double type) {
        return new TextLook(role, type, ChartColour.TEXT, false, false);
    }

    TextLook strongly() {
        return new TextLook(role, type, colour, true, halo);
    }

    TextLook muted() {
        return new TextLook(role, type, ChartColour.MUTED, strong, halo);
    }

    TextLook withHalo() {
        return new TextLook(role, type, colour, strong, true);
    }
}
