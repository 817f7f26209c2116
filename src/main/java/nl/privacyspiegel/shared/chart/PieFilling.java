package nl.privacyspiegel.shared.chart;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

/** How the inside of a slice looks, so that neighbours differ without colour too. */
enum PieFilling {
    SOLID,
    STRIPED,
    HOLLOW,
    STRIPED_BACK;

    private static final double BETWEEN = 7;
    private static final double STRIPE = 2;

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
                canvas.mark(stripes(shape), "ps-stripe", colour, colour, 0);
            }
        }
    }

    /** Slanting stripes as far as they lie inside the shape. */
    private Area stripes(Shape shape) {
        Rectangle2D box = shape.getBounds2D();
        double lean = this == STRIPED ? box.getHeight() : -box.getHeight();
        Path2D stripes = new Path2D.Double();
        double from = box.getX() - Math.max(0, lean);
        double to = box.getMaxX() - Math.min(0, lean);
        for (double x = from; x < to; x += BETWEEN) {
            stripes.moveTo(x, box.getMaxY());
            stripes.lineTo(x + lean, box.getY());
            stripes.lineTo(x + lean + STRIPE, box.getY());
            stripes.lineTo(x + STRIPE, box.getMaxY());
            stripes.closePath();
        }
        Area inside = new Area(stripes);
        inside.intersect(new Area(shape));
        return inside;
    }
}
