package nl.privacyspiegel.shared.chart.drawing;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.shared.chart.SeriesStyle;
import nl.privacyspiegel.shared.chart.Sparkline;
import org.jspecify.annotations.Nullable;

/**
 * Draws small lines as SVG in the colours of the page around them: the first value hollow, the last one solid, between a faint
 * line at either end of the scale.
 */
public final class Sparklines {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 40;
    private static final double EDGE = 5;

    private Sparklines() {}

    public static String svg(Sparkline spec) {
        SvgCanvas canvas = new SvgCanvas(ColourSource.PAGE, "");
        end(canvas, EDGE);
        end(canvas, HEIGHT - EDGE);
        List<@Nullable Point2D> places = places(spec);
        Path2D line = line(places);
        if (line.getCurrentPoint() != null) {
            Marks.line(canvas, SeriesStyle.END, line, "ps-line");
        }
        mark(canvas, places, SeriesStyle.START, 0);
        mark(canvas, places, SeriesStyle.END, places.size() - 1);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"ps-sparkline\" viewBox=\"0 0 " + WIDTH + ' ' + HEIGHT
                + "\" width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\" role=\"img\" aria-label=\""
                + XmlText.escape(spec.description()) + "\">" + canvas.body() + "</svg>";
    }

    private static void end(SvgCanvas canvas, double height) {
        canvas.line(new Line2D.Double(0, height, WIDTH, height), "ps-grid", ChartColour.GRID, Theme.THIN);
    }

    private static List<@Nullable Point2D> places(Sparkline spec) {
        List<@Nullable Point2D> places = new ArrayList<>();
        for (Sparkline.Point point : spec.points()) {
            BigDecimal value = point.value();
            places.add(
                    value == null
                            ? null
                            : new Point2D.Double(
                                    EDGE + along(spec, point) * (WIDTH - 2 * EDGE),
                                    HEIGHT - EDGE - spec.axis().along(value) * (HEIGHT - 2 * EDGE)));
        }
        return places;
    }

    /** A year is as long as another; a single moment is the last one. */
    private static double along(Sparkline spec, Sparkline.Point point) {
        var first = spec.points().getFirst().day();
        long all = ChronoUnit.DAYS.between(first, spec.points().getLast().day());
        return all == 0 ? 1 : (double) ChronoUnit.DAYS.between(first, point.day()) / all;
    }

    private static Path2D line(List<@Nullable Point2D> places) {
        Path2D line = new Path2D.Double();
        for (int i = 1; i < places.size(); i++) {
            Point2D from = places.get(i - 1);
            Point2D to = places.get(i);
            if (from != null && to != null) {
                line.moveTo(from.getX(), from.getY());
                line.lineTo(to.getX(), to.getY());
            }
        }
        return line;
    }

    private static void mark(SvgCanvas canvas, List<@Nullable Point2D> places, SeriesStyle style, int at) {
        boolean drawn = at >= 0 && (style == SeriesStyle.END || places.size() > 1);
        Point2D place = drawn ? places.get(at) : null;
        if (place != null) {
            Marks.key(canvas, style, place.getX(), place.getY());
        }
    }
}
