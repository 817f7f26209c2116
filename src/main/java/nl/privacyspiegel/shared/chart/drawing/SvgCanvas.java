package nl.privacyspiegel.shared.chart.drawing;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what is drawn as SVG elements with presentation attributes only, so that the result is small and fits a page
 * with a strict content security policy.
 */
final class SvgCanvas extends Canvas {

    private static final String[] COMMANDS = {"M", "L", "Q", "C", "Z"};
    private static final int[] COORDINATES = {2, 2, 4, 6, 0};
    private static final double PRECISION = 100;
    private static final String CATEGORY = "ps-category";

    private final StringBuilder body = new StringBuilder();
    private final ColourSource colours;
    private final String language;

    /** @param language of the names of categories, when it is not that of the other words; else empty */
    SvgCanvas(ColourSource colours, String language) {
        this.language = language;
        this.colours = colours;
    }

    /** The elements drawn so far. */
    String body() {
        return body.toString();
    }

    @Override
    void write(String text, double x, double y, Anchor anchor, TextLook look) {
        body.append("<text");
        attribute("x", x);
        attribute("y", y);
        attribute("class", look.role());
        if (look.role().contains(CATEGORY) && !language.isEmpty()) {
            body.append(language(language));
        }
        attribute("font-size", look.type());
        if (look.strong()) {
            attribute("font-weight", "600");
        }
        switch (anchor) {
            case START -> {}
            case MIDDLE -> attribute("text-anchor", "middle");
            case END -> attribute("text-anchor", "end");
        }
        attribute("fill", look.colour().in(colours));
        if (look.halo()) {
            attribute("stroke", ChartColour.GROUND.in(colours));
            attribute("stroke-width", "4");
            attribute("stroke-linejoin", "round");
            attribute("paint-order", "stroke");
        }
        body.append('>').append(XmlText.escape(text)).append("</text>");
    }

    /** The attributes that tell a language, in a page and in a file of its own. */
    static String language(String tag) {
        return " lang=\"" + XmlText.escape(tag) + "\" xml:lang=\"" + XmlText.escape(tag) + '"';
    }

    @Override
    void shape(
            Shape shape, String role, @Nullable ChartColour fill, @Nullable ChartColour outline, BasicStroke stroke) {
        open(shape);
        attribute("class", role);
        attribute("fill", fill == null ? "none" : fill.in(colours));
        if (outline != null) {
            stroke(outline, stroke);
        }
        body.append("/>");
    }

    private void stroke(ChartColour colour, BasicStroke stroke) {
        attribute("stroke", colour.in(colours));
        attribute("stroke-width", stroke.getLineWidth());
        if (stroke.getLineJoin() == BasicStroke.JOIN_ROUND) {
            attribute("stroke-linejoin", "round");
        }
        float[] dashes = stroke.getDashArray();
        if (dashes != null) {
            StringBuilder pattern = new StringBuilder();
            for (float dash : dashes) {
                pattern.append(pattern.isEmpty() ? "" : " ").append(number(dash));
            }
            attribute("stroke-dasharray", pattern.toString());
        }
    }

    private void open(Shape shape) {
        switch (shape) {
            case Rectangle2D box -> {
                body.append("<rect");
                attribute("x", box.getX());
                attribute("y", box.getY());
                attribute("width", box.getWidth());
                attribute("height", box.getHeight());
            }
            case Ellipse2D ellipse -> {
                body.append("<ellipse");
                attribute("cx", ellipse.getCenterX());
                attribute("cy", ellipse.getCenterY());
                attribute("rx", ellipse.getWidth() / 2);
                attribute("ry", ellipse.getHeight() / 2);
            }
            case Line2D line -> {
                body.append("<line");
                attribute("x1", line.getX1());
                attribute("y1", line.getY1());
                attribute("x2", line.getX2());
                attribute("y2", line.getY2());
            }
            default -> path(shape);
        }
    }

    private void path(Shape shape) {
        StringBuilder data = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int segment = path.currentSegment(points);
            data.append(COMMANDS[segment]);
            for (int i = 0; i < COORDINATES[segment]; i++) {
                data.append(i == 0 ? "" : " ").append(number(points[i]));
            }
        }
        body.append("<path");
        attribute("d", data.toString());
    }

    private void attribute(String name, double value) {
        attribute(name, number(value));
    }

    private void attribute(String name, String value) {
        body.append(' ').append(name).append("=\"").append(value).append('"');
    }

    static String number(double value) {
        double rounded = Math.round(value * PRECISION) / PRECISION;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
