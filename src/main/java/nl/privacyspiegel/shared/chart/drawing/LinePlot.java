package nl.privacyspiegel.shared.chart.drawing;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import nl.privacyspiegel.shared.chart.LineChart;
import nl.privacyspiegel.shared.chart.SeriesStyle;

/** Lines below each other, each in its strip, with one time axis below them all. */
final class LinePlot extends OwnPlot {

    private static final BasicStroke THIN = new BasicStroke(1);
    private static final double STRIP = 76;
    private static final double ABOVE_STRIP = 34;
    private static final double SCALE = 24;
    private static final double TO_SCALE = 6;
    private static final double RIGHT = 34;
    private static final double TIMES = 26;
    private static final double VALUE_ABOVE = 11;
    private static final double BETWEEN_VALUES = 6;

    private final transient LineChart chart;
    private final transient ChartNumbers numbers;
    private final transient RowLabels names;
    private final transient TimeAxis time;
    private final ChartSize size;

    private LinePlot(LineChart chart, ChartSize size, Locale locale) {
        this.chart = chart;
        this.numbers = new ChartNumbers(locale, chart.absent());
        this.size = size;
        this.names =
                new RowLabels(chart.lines().stream().map(LineChart.Line::name).toList(), size);
        this.time = TimeAxis.of(chart.moments());
    }

    static Drawing drawing(LineChart chart, ChartSize size, Locale locale) {
        LinePlot plot = new LinePlot(chart, size, locale);
        return Drawing.of(size, plot, plot.row() * chart.lines().size() + TIMES);
    }

    private double row() {
        return names.above() + ABOVE_STRIP + STRIP;
    }

    @Override
    void draw(Canvas canvas, double left, double top) {
        double from = left + names.left() + SCALE + Marks.REACH;
        double width = left + size.width() - RIGHT - from;
        double bottom = top + row() * chart.lines().size();
        drawTimes(canvas, from, width, top, bottom);
        for (int row = 0; row < chart.lines().size(); row++) {
            double strip = top + row * row() + names.above() + ABOVE_STRIP;
            names.draw(canvas, row, left, strip - (names.isAbove() ? ABOVE_STRIP / 2 : 0), STRIP);
            drawScale(canvas, from, width, strip);
            drawLine(canvas, chart.lines().get(row), from, width, strip);
        }
    }

    private void drawTimes(Canvas canvas, double from, double width, double top, double bottom) {
        double type = size.type() - 1.0;
        TextLook look = TextLook.of("ps-tick", type).muted();
        double room = TextRoom.width("mmm. 2000", type);
        List<LocalDate> ticks = time.ticks(width, room);
        for (LocalDate tick : ticks) {
            double x = from + width * time.fraction(tick);
            canvas.line(new Line2D.Double(x, top, x, bottom), "ps-grid", ChartColour.GRID, THIN);
            canvas.text(numbers.tick(tick), x, bottom + size.line(), Canvas.Anchor.MIDDLE, look);
        }
        if (ticks.isEmpty()) {
            LocalDate first = chart.moments().getFirst().day();
            canvas.text(
                    numbers.day(first),
                    from + width * time.fraction(first),
                    bottom + size.line(),
                    Canvas.Anchor.MIDDLE,
                    look);
        }
    }

    private void drawScale(Canvas canvas, double from, double width, double strip) {
        double type = size.type() - 1.0;
        TextLook look = TextLook.of("ps-tick", type).muted();
        for (BigDecimal tick : chart.axis().ticks()) {
            double y = y(tick, strip);
            boolean end = tick.compareTo(chart.axis().minimum()) == 0
                    || tick.compareTo(chart.axis().maximum()) == 0;
            if (end) {
                canvas.line(
                        new Line2D.Double(from - Marks.REACH, y, from + width + Marks.REACH, y),
                        "ps-grid",
                        ChartColour.GRID,
                        THIN);
                canvas.text(
                        numbers.write(tick), from - Marks.REACH - TO_SCALE, centred(y, type), Canvas.Anchor.END, look);
            }
        }
    }

    private double y(BigDecimal value, double strip) {
        double minimum = chart.axis().minimum().doubleValue();
        double maximum = chart.axis().maximum().doubleValue();
        return strip + STRIP * (1 - (value.doubleValue() - minimum) / (maximum - minimum));
    }

    private double x(int moment, double from, double width) {
        return from + width * time.fraction(chart.moments().get(moment).day());
    }

    private void drawLine(Canvas canvas, LineChart.Line line, double from, double width, double strip) {
        Path2D path = new Path2D.Double();
        boolean drawing = false;
        boolean anything = false;
        for (int i = 0; i < line.values().size(); i++) {
            BigDecimal value = line.values().get(i);
            if (value == null) {
                drawing = false;
                continue;
            }
            double x = x(i, from, width);
            double y = y(value, strip);
            if (drawing && !line.breaks().contains(i)) {
                path.lineTo(x, y);
            } else {
                path.moveTo(x, y);
            }
            drawing = true;
            anything = true;
        }
        if (!anything) {
            canvas.text(
                    chart.absent(),
                    from + BETWEEN_VALUES,
                    centred(strip + STRIP / 2, size.type()),
                    Canvas.Anchor.START,
                    TextLook.of("ps-absent", size.type()).muted().withHalo());
            return;
        }
        Marks.line(canvas, SeriesStyle.END, path, "ps-line");
        drawMarks(canvas, line, from, width, strip);
    }

    /** The first hollow and the others solid; a number at each that has room, and always at the last. */
    private void drawMarks(Canvas canvas, LineChart.Line line, double from, double width, double strip) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < line.values().size(); i++) {
            if (line.values().get(i) != null) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        double type = size.type() - 1.0;
        double free = Double.NEGATIVE_INFINITY;
        double lastLabel = x(last, from, width);
        for (int i = 0; i < line.values().size(); i++) {
            BigDecimal value = line.values().get(i);
            if (value == null) {
                continue;
            }
            double x = x(i, from, width);
            double y = y(value, strip);
            Marks.point(canvas, i == first && first != last ? SeriesStyle.START : SeriesStyle.END, x, y, "ps-mark");
            String words = numbers.write(value);
            double room = TextRoom.width(words, type) + BETWEEN_VALUES;
            boolean fits = i == last || (x - room / 2 >= free && x + room <= lastLabel);
            if (fits) {
                TextLook look = TextLook.of("ps-value", type).withHalo();
                canvas.text(words, x, y - VALUE_ABOVE, Canvas.Anchor.MIDDLE, i == last ? look.strongly() : look);
                free = x + room / 2;
            }
        }
    }
}
