package nl.privacyspiegel.shared.chart.drawing;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import nl.privacyspiegel.shared.chart.PositionChart;
import nl.privacyspiegel.shared.chart.SeriesStyle;

/** For each row a line that is the whole scale, a band for the middle half of the others, and a mark for the own value. */
final class PositionPlot extends OwnPlot {

    private static final BasicStroke THIN = new BasicStroke(1);
    private static final double ROW = 34;
    private static final double BAND = 14;
    private static final double SIDE = 14;
    private static final double RIGHT = 44;
    private static final double SCALE = 26;

    private final transient PositionChart chart;
    private final transient ChartNumbers numbers;
    private final transient RowLabels names;
    private final transient Legend keys;
    private final ChartSize size;

    private PositionPlot(PositionChart chart, ChartSize size, Locale locale) {
        this.chart = chart;
        this.numbers = new ChartNumbers(locale, chart.words().ownAbsent());
        this.size = size;
        this.names =
                new RowLabels(chart.rows().stream().map(PositionChart.Row::name).toList(), size);
        this.keys = new Legend(
                List.of(
                        new Legend.Key(
                                chart.words().own(),
                                (canvas, x, y) ->
                                        Marks.point(canvas, SeriesStyle.END, x + Legend.SAMPLE / 2, y, "ps-key")),
                        new Legend.Key(
                                chart.words().median(), (canvas, x, y) -> median(canvas, x + Legend.SAMPLE / 2, y)),
                        new Legend.Key(chart.words().band(), (canvas, x, y) -> band(canvas, x, x + Legend.SAMPLE, y))),
                size);
    }

    static Drawing drawing(PositionChart chart, ChartSize size, Locale locale) {
        PositionPlot plot = new PositionPlot(chart, size, locale);
        return new Drawing(size, plot.keys, plot, plot.row() * chart.rows().size() + SCALE);
    }

    private double row() {
        return names.above() + names.atLeast(ROW);
    }

    private static void band(Canvas canvas, double from, double to, double y) {
        Rectangle2D box = new Rectangle2D.Double(from, y - BAND / 2, Math.max(2, to - from), BAND);
        canvas.mark(box, "ps-band", ChartColour.TINT_HIGH, ChartColour.AXIS, 1);
    }

    private static void median(Canvas canvas, double x, double y) {
        canvas.line(
                new Line2D.Double(x, y - BAND / 2, x, y + BAND / 2), "ps-median", ChartColour.TEXT, new BasicStroke(2));
    }

    @Override
    void draw(Canvas canvas, double left, double top) {
        double from = left + names.left() + SIDE;
        double width = left + size.width() - RIGHT - from;
        double first = top;
        double bottom = first + row() * chart.rows().size();
        double type = size.type() - 1.0;
        for (BigDecimal tick : chart.axis().ticks()) {
            double x = x(tick, from, width);
            canvas.line(new Line2D.Double(x, first, x, bottom), "ps-grid", ChartColour.GRID, THIN);
        }
        for (BigDecimal tick : chart.axis().labelled(width, TextRoom.width("10", type) + 8)) {
            canvas.text(
                    numbers.write(tick),
                    x(tick, from, width),
                    bottom + size.line(),
                    Canvas.Anchor.MIDDLE,
                    TextLook.of("ps-tick", type).muted());
        }
        for (int row = 0; row < chart.rows().size(); row++) {
            double y = first + row * row() + names.above();
            names.draw(canvas, row, left, y, names.atLeast(ROW));
            drawRow(canvas, chart.rows().get(row), from, width, y + names.atLeast(ROW) / 2);
        }
    }

    private double x(BigDecimal value, double from, double width) {
        double minimum = chart.axis().minimum().doubleValue();
        double maximum = chart.axis().maximum().doubleValue();
        return from + width * (value.doubleValue() - minimum) / (maximum - minimum);
    }

    private void drawRow(Canvas canvas, PositionChart.Row row, double from, double width, double middle) {
        PositionChart.Spread spread = row.spread();
        if (spread != null) {
            band(canvas, x(spread.lower(), from, width), x(spread.upper(), from, width), middle);
            median(canvas, x(spread.median(), from, width), middle);
        }
        BigDecimal own = row.own();
        TextLook look = TextLook.of("ps-value", size.type()).withHalo();
        if (own == null) {
            canvas.text(
                    TextRoom.wrap(chart.words().ownAbsent(), width, size.type(), 1)
                            .getFirst(),
                    from,
                    centred(middle, size.type()),
                    Canvas.Anchor.START,
                    look.muted());
            return;
        }
        double x = x(own, from, width);
        Marks.point(canvas, SeriesStyle.END, x, middle, "ps-mark");
        canvas.text(
                numbers.write(own),
                from + width + SIDE,
                centred(middle, size.type()),
                Canvas.Anchor.START,
                look.strongly());
    }
}
