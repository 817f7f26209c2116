package nl.privacyspiegel.shared.chart.drawing;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.shared.chart.SliceStyle;
import org.jspecify.annotations.Nullable;

/** How the inside of a slice looks, so that neighbours differ without colour too. */
enum PieFilling {
    SOLID,
    STRIPED,
    HOLLOW,
    STRIPED_BACK;

    private static final double BETWEEN = 7;
    private static final double STEP = 0.5;
    private static final BasicStroke STRIPE = new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    static PieFilling of(SliceStyle style, int turn) {
        return switch (style) {
            case GOOD -> SOLID;
            case SUFFICIENT -> STRIPED;
            case INSUFFICIENT -> HOLLOW;
            case OPTION -> List.of(STRIPED_BACK, HOLLOW, SOLID, STRIPED).get(turn % values().length);
        };
    }

    void draw(SvgCanvas canvas, SliceStyle style, Shape shape, String role) {
        ChartColour colour = ChartColour.of(style);
        String roles = role + " ps-" + style.name().toLowerCase(Locale.ROOT);
        switch (this) {
            case SOLID -> canvas.mark(shape, roles, colour, colour, Marks.LINE);
            case HOLLOW -> canvas.mark(shape, roles, ChartColour.GROUND, colour, Marks.LINE);
            case STRIPED, STRIPED_BACK -> {
                canvas.mark(shape, roles, ChartColour.GROUND, colour, Marks.LINE);
                canvas.line(stripes(shape), "ps-stripe", colour, STRIPE);
            }
        }
    }

    /** Slanting stripes as far as they lie inside the shape. */
    private Path2D stripes(Shape shape) {
        Rectangle2D box = shape.getBounds2D();
        double lean = this == STRIPED ? box.getHeight() : -box.getHeight();
        Path2D stripes = new Path2D.Double();
        double to = box.getMaxX() - Math.min(0, lean);
        for (double x = box.getX() - Math.max(0, lean) + BETWEEN / 2; x < to; x += BETWEEN) {
            addInside(shape, new Line2D.Double(x, box.getMaxY(), x + lean, box.getY()), stripes);
        }
        return stripes;
    }

    private static void addInside(Shape shape, Line2D stripe, Path2D stripes) {
        int steps = (int) Math.ceil(stripe.getP1().distance(stripe.getP2()) / STEP);
        @Nullable Point2D entered = null;
        @Nullable Point2D last = null;
        for (int step = 0; step <= steps; step++) {
            Point2D point = along(stripe, (double) step / steps);
            if (shape.contains(point)) {
                entered = entered == null ? point : entered;
                last = point;
            }
            if (entered != null && last != null && (step == steps || !last.equals(point))) {
                stripes.moveTo(entered.getX(), entered.getY());
                stripes.lineTo(last.getX(), last.getY());
                entered = null;
            }
        }
    }

    private static Point2D along(Line2D line, double part) {
        return new Point2D.Double(
                line.getX1() + part * (line.getX2() - line.getX1()),
                line.getY1() + part * (line.getY2() - line.getY1()));
    }
}
