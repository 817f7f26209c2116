package nl.privacyspiegel.shared.chart.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import nl.privacyspiegel.shared.chart.LineChart;
import nl.privacyspiegel.shared.chart.SeriesStyle;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

/**
 * A line with marks: the first hollow and the others solid, a number at each that has room, and always at the last. Where
 * nothing may be compared lies a point without a value, at which JFreeChart interrupts the line.
 */
final class StripLine extends XYLineAndShapeRenderer {

    private static final long serialVersionUID = 1L;

    private static final double VALUE_ABOVE = 11;
    private static final double VALUE_BELOW = 20;
    private static final double BETWEEN_VALUES = 6;

    /** A value at a moment; without a value a gap in the line. */
    private record Point(double time, @Nullable BigDecimal value) {}

    private final transient List<Point> points = new ArrayList<>();
    private final transient LineChart chart;
    private final transient LineChart.@Nullable Goal goal;
    private final transient ChartNumbers numbers;
    private final ChartSize size;

    StripLine(LineChart.Line line, LineChart chart, ChartNumbers numbers, ChartSize size) {
        this.chart = chart;
        this.goal = line.goal();
        this.numbers = numbers;
        this.size = size;
        for (int i = 0; i < line.values().size(); i++) {
            double time = TimeScale.at(chart.moments().get(i).day());
            if (line.breaks().contains(i)) {
                points.add(new Point(time, null));
            }
            points.add(new Point(time, line.values().get(i)));
        }
        setDrawSeriesLineAsPath(true);
        setSeriesPaint(0, Filling.mark(SeriesStyle.END, "ps-line"));
        setSeriesStroke(0, Marks.stroke(SeriesStyle.END));
    }

    XYDataset values() {
        double[][] values = new double[2][points.size()];
        for (int i = 0; i < points.size(); i++) {
            BigDecimal value = points.get(i).value();
            values[0][i] = points.get(i).time();
            values[1][i] = value == null ? Double.NaN : value.doubleValue();
        }
        DefaultXYDataset dataset = new DefaultXYDataset();
        dataset.addSeries(0, values);
        return dataset;
    }

    /** All marks at the first point, since which numbers have room depends on the others. */
    @Override
    protected void drawSecondaryPass(
            Graphics2D graphics,
            XYPlot plot,
            XYDataset values,
            int pass,
            int series,
            int item,
            ValueAxis time,
            Rectangle2D area,
            ValueAxis scale,
            CrosshairState crosshair,
            @Nullable EntityCollection entities) {
        Canvas canvas = Canvas.of(graphics);
        List<Point> marks =
                points.stream().filter(point -> point.value() != null).toList();
        if (item == 0 && marks.isEmpty()) {
            TextLook look = TextLook.of("ps-absent", size.type()).muted().withHalo();
            double x = area.getX() + Marks.REACH + BETWEEN_VALUES;
            double y = OwnPlot.centred(area.getCenterY(), size.type());
            canvas.text(chart.absent(), x, y, Canvas.Anchor.START, look);
        } else if (item == 0) {
            drawMarks(canvas, marks, time, area, scale);
        }
        if (item == 0 && goal != null) {
            drawGoal(canvas, goal, marks, time, area, scale);
        }
    }

    /** The cross with its number below it, where no number of the line is, and the way that is still to go. */
    private void drawGoal(
            Canvas canvas, LineChart.Goal aimed, List<Point> marks, ValueAxis time, Rectangle2D area, ValueAxis scale) {
        double x = time.valueToJava2D(TimeScale.at(aimed.day()), area, RectangleEdge.BOTTOM);
        double y = scale.valueToJava2D(aimed.value().doubleValue(), area, RectangleEdge.LEFT);
        if (!marks.isEmpty()) {
            double lastX = time.valueToJava2D(marks.getLast().time(), area, RectangleEdge.BOTTOM);
            double lastY = scale.valueToJava2D(
                    Objects.requireNonNull(marks.getLast().value()).doubleValue(), area, RectangleEdge.LEFT);
            if (lastX < x) {
                Marks.line(canvas, SeriesStyle.TARGET, new Line2D.Double(lastX, lastY, x, y), "ps-goal");
            }
        }
        Marks.point(canvas, SeriesStyle.TARGET, x, y, "ps-mark");
        TextLook look = TextLook.of("ps-value", size.type() - 1.0).withHalo();
        canvas.text(numbers.write(aimed.value()), x, y + VALUE_BELOW, Canvas.Anchor.MIDDLE, look);
    }

    private void drawMarks(Canvas canvas, List<Point> marks, ValueAxis time, Rectangle2D area, ValueAxis scale) {
        TextLook look = TextLook.of("ps-value", size.type() - 1.0).withHalo();
        double last = time.valueToJava2D(marks.getLast().time(), area, RectangleEdge.BOTTOM);
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < marks.size(); i++) {
            BigDecimal value = Objects.requireNonNull(marks.get(i).value());
            boolean isLast = i == marks.size() - 1;
            double x = time.valueToJava2D(marks.get(i).time(), area, RectangleEdge.BOTTOM);
            double y = scale.valueToJava2D(value.doubleValue(), area, RectangleEdge.LEFT);
            Marks.point(canvas, i == 0 && !isLast ? SeriesStyle.START : SeriesStyle.END, x, y, "ps-mark");
            String words = numbers.write(value);
            double room = TextRoom.width(words, look.type()) + BETWEEN_VALUES;
            if (isLast || (x - room / 2 >= free && x + room <= last)) {
                TextLook said = isLast ? look.strongly() : look;
                canvas.text(words, x, y - VALUE_ABOVE, Canvas.Anchor.MIDDLE, said);
                free = x + room / 2;
            }
        }
    }
}
