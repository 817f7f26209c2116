package nl.privacyspiegel.shared.chart.drawing;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.shared.chart.CategoryData;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import nl.privacyspiegel.shared.chart.Series;
import org.jspecify.annotations.Nullable;

/**
 * A radar chart on a fixed scale. JFreeChart's SpiderWebPlot has no rings and joins the neighbours of an absent value, and its
 * PolarPlot rounds points to whole pixels and writes names over the web, so this plot draws itself (decision 3).
 */
final class RadarPlot extends OwnPlot {

    private static final double RING_LABEL_ROOM = 22;
    private static final double RING_LABEL_LEFT = 9;

    private final transient CategoryData data;
    private final transient ChartNumbers numbers;
    private final transient RadarLayout layout;
    private final ChartSize size;

    private RadarPlot(CategoryData data, ChartNumbers numbers, RadarLayout layout, ChartSize size) {
        this.data = data;
        this.numbers = numbers;
        this.layout = layout;
        this.size = size;
    }

    static Drawing drawing(CategoryData data, ChartSize size, Locale locale) {
        ChartNumbers numbers = new ChartNumbers(locale, data.absent());
        RadarLayout layout = new RadarLayout(data, numbers, size);
        Legend legend = Legend.of(data.series(), Legend::line, size);
        return new Drawing(size, legend, new RadarPlot(data, numbers, layout, size), layout.height());
    }

    @Override
    void draw(Canvas canvas, double left, double top) {
        Point2D centre = new Point2D.Double(left + size.width() / 2.0, top + layout.above());
        drawScale(canvas, centre);
        List<Series> series =
                data.series().stream().sorted(Marks::inDrawingOrder).toList();
        series.forEach(one -> drawLine(canvas, centre, one));
        drawScaleNumbers(canvas, centre);
        series.forEach(one -> drawPoints(canvas, centre, one));
        for (RadarLayout.Placed placed : layout.labels()) {
            Rectangle2D seen = placed.bounds();
            placed.label().draw(canvas, centre.getX() + seen.getX(), centre.getY() + seen.getY(), placed.anchor());
        }
    }

    private void drawScale(Canvas canvas, Point2D centre) {
        for (BigDecimal tick : data.axis().ticks()) {
            double reach = layout.radius() * data.axis().fraction(tick);
            boolean isOutermost = tick.compareTo(data.axis().maximum()) == 0;
            canvas.line(
                    new Ellipse2D.Double(centre.getX() - reach, centre.getY() - reach, 2 * reach, 2 * reach),
                    "ps-ring",
                    isOutermost ? ChartColour.AXIS : ChartColour.GRID,
                    Theme.THIN);
        }
        for (int category = 0; category < data.categories().size(); category++) {
            canvas.line(
                    new Line2D.Double(centre, from(centre, category, layout.radius())),
                    "ps-spoke",
                    ChartColour.GRID,
                    Theme.THIN);
        }
    }

    /** Beside the first spoke, over the lines, which make room: a number that a line runs through cannot be read. */
    private void drawScaleNumbers(Canvas canvas, Point2D centre) {
        double type = size.type() - 1.0;
        TextLook look = TextLook.of("ps-tick", type).muted().withHalo();
        for (BigDecimal tick : data.axis().labelled(layout.radius(), RING_LABEL_ROOM)) {
            double y = centred(centre.getY() - layout.radius() * data.axis().fraction(tick), type);
            canvas.text(numbers.write(tick), centre.getX() - RING_LABEL_LEFT, y, Canvas.Anchor.END, look);
        }
    }

    private void drawLine(Canvas canvas, Point2D centre, Series series) {
        int count = series.values().size();
        Path2D line = new Path2D.Double();
        @Nullable Point2D pen = null;
        for (int spoke = 0; spoke < count; spoke++) {
            Point2D from = point(centre, series, spoke);
            Point2D to = point(centre, series, (spoke + 1) % count);
            if (from == null || to == null) {
                continue;
            }
            if (!from.equals(pen)) {
                line.moveTo(from.getX(), from.getY());
            }
            line.lineTo(to.getX(), to.getY());
            pen = to;
        }
        if (pen != null) {
            if (!series.values().contains(null)) {
                line.closePath();
            }
            Marks.line(canvas, series.style(), line, "ps-line");
        }
    }

    private void drawPoints(Canvas canvas, Point2D centre, Series series) {
        for (int spoke = 0; spoke < series.values().size(); spoke++) {
            Point2D point = point(centre, series, spoke);
            if (point != null) {
                Marks.point(canvas, series.style(), point.getX(), point.getY(), "ps-mark");
            }
        }
    }

    private @Nullable Point2D point(Point2D centre, Series series, int spoke) {
        BigDecimal value = series.values().get(spoke);
        return value == null
                ? null
                : from(centre, spoke, layout.radius() * data.axis().fraction(value));
    }

    private Point2D from(Point2D centre, int spoke, double distance) {
        Point2D seen = layout.at(spoke, distance);
        return new Point2D.Double(centre.getX() + seen.getX(), centre.getY() + seen.getY());
    }
}
