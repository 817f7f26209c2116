package nl.privacyspiegel.shared.chart.drawing;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import nl.privacyspiegel.shared.chart.Series;
import nl.privacyspiegel.shared.chart.SeriesStyle;

/** The shapes by which a series is known without its colour. */
final class Marks {

    /** Width of every line and outline that shows data. */
    static final float LINE = 2;

    /** The widest mark from its centre to its edge. */
    static final double REACH = 9;

    private static final double CIRCLE = 6;
    private static final double SQUARE = 4.5;
    private static final double SMALL_CIRCLE = 4.5;
    private static final double SMALL_DIAMOND = 6;
    private static final double CROSS = 7;
    private static final double SMALL_CROSS = 5;

    private Marks() {}

    /**
     * The mark of a series around a point. The diamond goes around the circle and the circle around the square, so equal
     * values lie inside each other and none hides another, if they are drawn in the order of {@link #inDrawingOrder}. The cross
     * has nothing inside, and its arms reach out of all but the diamond.
     */
    static void point(Canvas canvas, SeriesStyle style, double x, double y, String role) {
        Filling.mark(style, role).fill(canvas, shape(style, x, y, new Sizes(CIRCLE, REACH, CROSS)));
    }

    /** The mark of a series beside one of its values, no larger than the text. */
    static void key(Canvas canvas, SeriesStyle style, double x, double y) {
        Filling.mark(style, "ps-key")
                .fill(canvas, shape(style, x, y, new Sizes(SMALL_CIRCLE, SMALL_DIAMOND, SMALL_CROSS)));
    }

    /** How far marks reach from their centre. */
    private record Sizes(double circle, double diamond, double cross) {}

    private static Shape shape(SeriesStyle style, double x, double y, Sizes sizes) {
        double circle = sizes.circle();
        return switch (style) {
            case START -> new Ellipse2D.Double(x - circle, y - circle, 2 * circle, 2 * circle);
            case INTERIM -> diamond(x, y, sizes.diamond());
            case TARGET -> cross(x, y, sizes.cross());
            case END -> new Rectangle2D.Double(x - SQUARE, y - SQUARE, 2 * SQUARE, 2 * SQUARE);
        };
    }

    /** The line of a series. */
    static void line(Canvas canvas, SeriesStyle style, Shape line, String role) {
        canvas.line(line, Filling.mark(style, role).role(), ChartColour.of(style), stroke(style));
    }

    static BasicStroke stroke(SeriesStyle style) {
        float[] dashes = switch (style) {
            case START -> new float[] {6, 4};
            case INTERIM -> new float[] {2, 4};
            case TARGET -> new float[] {10, 3, 2, 3};
            case END -> null;
        };
        return new BasicStroke(LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }

    static boolean isSolid(SeriesStyle style) {
        return style == SeriesStyle.END;
    }

    /** The larger marks first. */
    static int inDrawingOrder(Series one, Series other) {
        return Integer.compare(depth(one.style()), depth(other.style()));
    }

    private static int depth(SeriesStyle style) {
        return switch (style) {
            case INTERIM -> 0;
            case START -> 1;
            case END -> 2;
            case TARGET -> 3;
        };
    }

    private static Shape cross(double x, double y, double reach) {
        Path2D cross = new Path2D.Double();
        cross.moveTo(x - reach, y - reach);
        cross.lineTo(x + reach, y + reach);
        cross.moveTo(x - reach, y + reach);
        cross.lineTo(x + reach, y - reach);
        return cross;
    }

    private static Shape diamond(double x, double y, double reach) {
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, y - reach);
        diamond.lineTo(x + reach, y);
        diamond.lineTo(x, y + reach);
        diamond.lineTo(x - reach, y);
        diamond.closePath();
        return diamond;
    }
}
