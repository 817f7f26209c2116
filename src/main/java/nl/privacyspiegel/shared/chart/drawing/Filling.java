package nl.privacyspiegel.shared.chart.drawing;

import java.awt.BasicStroke;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.shared.chart.SeriesStyle;
import nl.privacyspiegel.shared.chart.SliceStyle;
import org.jspecify.annotations.Nullable;

/**
 * How the inside of a bar, a slice or a mark looks, so that neighbours differ without colour too: a paint for JFreeChart, of
 * which a {@link Canvas} knows more. A bar and its outline lie inside its bounds.
 */
record Filling(String role, ChartColour colour, Pattern pattern) implements Paint {

    enum Pattern {
        /** Nothing at all. */
        NONE,
        /** The colour without an outline. */
        PLAIN,
        /** A thin outline only. */
        FRAME,
        SOLID,
        HOLLOW,
        UPRIGHT,
        STRIPED,
        STRIPED_BACK
    }

    static final Filling NONE = new Filling("", ChartColour.GROUND, Pattern.NONE);

    private static final List<Pattern> BY_TURNS =
            List.of(Pattern.STRIPED_BACK, Pattern.HOLLOW, Pattern.SOLID, Pattern.STRIPED);
    private static final double BETWEEN = 7;
    private static final double BETWEEN_UPRIGHT = 6;
    private static final double WHOLE = 360;
    private static final double STEP = 0.5;

    /** SVG shows nothing of a box without width. */
    private static final double NEARLY_HALF = 0.49;

    private static final BasicStroke STRIPE = new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    static Filling plain(String role, ChartColour colour) {
        return new Filling(role, colour, Pattern.PLAIN);
    }

    static Filling of(SeriesStyle style, String role) {
        return new Filling(
                role + name(style),
                ChartColour.of(style),
                switch (style) {
                    case START -> Pattern.HOLLOW;
                    case INTERIM -> Pattern.UPRIGHT;
                    case END -> Pattern.SOLID;
                    case TARGET -> Pattern.STRIPED;
                });
    }

    /** Of a mark: too small for stripes. */
    static Filling mark(SeriesStyle style, String role) {
        Pattern pattern = Marks.isSolid(style) ? Pattern.SOLID : Pattern.HOLLOW;
        return new Filling(role + name(style), ChartColour.of(style), pattern);
    }

    /** @param turn how many slices of this style came before */
    static Filling of(SliceStyle style, int turn, String role) {
        return new Filling(
                role + name(style),
                ChartColour.of(style),
                switch (style) {
                    case GOOD -> Pattern.SOLID;
                    case SUFFICIENT -> Pattern.STRIPED;
                    case INSUFFICIENT -> Pattern.HOLLOW;
                    case OPTION -> BY_TURNS.get(turn % BY_TURNS.size());
                });
    }

    private static String name(Enum<?> style) {
        return " ps-" + style.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public PaintContext createContext(
            ColorModel model, Rectangle device, Rectangle2D user, AffineTransform transform, RenderingHints hints) {
        throw new UnsupportedOperationException("for a canvas of ours only");
    }

    @Override
    public int getTransparency() {
        return Transparency.OPAQUE;
    }

    void fill(Canvas canvas, Shape bounds) {
        Shape shape = switch (bounds) {
            case Rectangle2D box -> inside(box);
            case Arc2D whole
            when Math.abs(whole.getAngleExtent()) >= WHOLE ->
                new Ellipse2D.Double(whole.getX(), whole.getY(), whole.getWidth(), whole.getHeight());
            default -> bounds;
        };
        switch (pattern) {
            case NONE -> {}
            case PLAIN -> canvas.mark(shape, role, colour, colour, 0);
            case FRAME -> canvas.line(shape, role, colour, Theme.THIN);
            case SOLID -> canvas.mark(shape, role, colour, colour, Marks.LINE);
            case HOLLOW, UPRIGHT, STRIPED, STRIPED_BACK ->
                canvas.mark(shape, role, ChartColour.GROUND, colour, Marks.LINE);
        }
        switch (pattern) {
            case UPRIGHT -> canvas.line(upright(shape), "ps-stripe", colour, new BasicStroke(Marks.LINE / 2));
            case STRIPED, STRIPED_BACK -> canvas.line(slanting(shape), "ps-stripe", colour, STRIPE);
            default -> {}
        }
    }

    private static Shape inside(Rectangle2D box) {
        double inset = Math.min(Marks.LINE / 2, box.getWidth() * NEARLY_HALF);
        return new Rectangle2D.Double(
                box.getX() + inset, box.getY() + inset, box.getWidth() - 2 * inset, box.getHeight() - 2 * inset);
    }

    private static Path2D upright(Shape shape) {
        Rectangle2D box = shape.getBounds2D();
        Path2D stripes = new Path2D.Double();
        for (double x = box.getX() + BETWEEN_UPRIGHT; x < box.getMaxX() - Marks.LINE; x += BETWEEN_UPRIGHT) {
            stripes.append(new Line2D.Double(x, box.getY(), x, box.getMaxY()), false);
        }
        return stripes;
    }

    /** Stripes as far as they lie inside the shape. */
    private Path2D slanting(Shape shape) {
        Rectangle2D box = shape.getBounds2D();
        double lean = pattern == Pattern.STRIPED ? box.getHeight() : -box.getHeight();
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
            double part = (double) step / steps;
            Point2D point = new Point2D.Double(
                    stripe.getX1() + part * (stripe.getX2() - stripe.getX1()),
                    stripe.getY1() + part * (stripe.getY2() - stripe.getY1()));
            if (shape.contains(point)) {
                entered = entered == null ? point : entered;
                last = point;
            }
            if (entered != null && last != null && (step == steps || !last.equals(point))) {
                stripes.append(new Line2D.Double(entered, last), false);
                entered = null;
            }
        }
    }
}
