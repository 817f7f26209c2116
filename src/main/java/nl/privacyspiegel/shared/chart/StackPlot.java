package nl.privacyspiegel.shared.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Locale;

/** Bars below each other, each divided in parts that differ in filling too. */
final class StackPlot extends OwnPlot {

    private static final double BAR = 26;
    private static final double BETWEEN = 14;
    private static final double WHOLE = 100;
    private static final double KEY = 12;

    private final transient StackedBarChart chart;
    private final transient ChartNumbers numbers;
    private final transient Names names;
    private final transient Keys keys;
    private final ChartSize size;

    private StackPlot(StackedBarChart chart, ChartSize size, Locale locale) {
        this.chart = chart;
        this.numbers = new ChartNumbers(locale, chart.absent());
        this.size = size;
        this.names =
                new Names(chart.bars().stream().map(StackedBarChart.Bar::name).toList(), size);
        this.keys = new Keys(
                chart.parts().stream()
                        .map(part -> new Keys.Key(
                                part.name(),
                                (canvas, x, y) -> PieFilling.of(part.style(), 0)
                                        .draw(
                                                canvas,
                                                part.style(),
                                                new Rectangle2D.Double(x, y - KEY / 2, Keys.SAMPLE, KEY),
                                                "ps-key")))
                        .toList(),
                size);
    }

    static Drawing drawing(StackedBarChart chart, ChartSize size, Locale locale) {
        StackPlot plot = new StackPlot(chart, size, locale);
        return Drawing.of(
                size, plot, plot.keys.height() + plot.row() * chart.bars().size());
    }

    private double row() {
        return names.above() + names.atLeast(BAR) + BETWEEN;
    }

    @Override
    void draw(SvgCanvas canvas, double left, double top) {
        keys.draw(canvas, left, top);
        double from = left + names.left();
        double width = size.width() - names.left() - 2;
        for (int row = 0; row < chart.bars().size(); row++) {
            double y = top + keys.height() + row * row() + names.above();
            names.draw(canvas, row, left, y, names.atLeast(BAR));
            drawBar(canvas, chart.bars().get(row), from, width, y + (names.atLeast(BAR) - BAR) / 2);
        }
    }

    private void drawBar(SvgCanvas canvas, StackedBarChart.Bar bar, double from, double width, double y) {
        if (bar.isAbsent()) {
            canvas.text(
                    TextRoom.wrap(chart.absent(), width, size.type(), 1).getFirst(),
                    from,
                    centred(y + BAR / 2, size.type()),
                    SvgCanvas.Anchor.START,
                    TextLook.of("ps-absent", size.type()).muted());
            return;
        }
        double x = from;
        for (int part = 0; part < chart.parts().size(); part++) {
            BigDecimal share = bar.percentages().get(part);
            double extent = width * share.doubleValue() / WHOLE;
            if (share.signum() > 0) {
                SliceStyle style = chart.parts().get(part).style();
                Rectangle2D box = new Rectangle2D.Double(x + 1, y, Math.max(1, extent - 2), BAR);
                PieFilling.of(style, 0).draw(canvas, style, box, "ps-part");
                drawShare(canvas, numbers.percent(share), x, extent, y);
            }
            x += extent;
        }
    }

    /** On a ground of its own, because the filling may be dark or striped; nothing where it does not fit. */
    private void drawShare(SvgCanvas canvas, String words, double x, double extent, double y) {
        double type = size.type() - 1.0;
        double room = TextRoom.width(words, type) + 4;
        if (room + 6 > extent) {
            return;
        }
        double middle = x + extent / 2;
        canvas.ground(middle - room / 2, y + 5, room, BAR - 10);
        canvas.text(words, middle, centred(y + BAR / 2, type), SvgCanvas.Anchor.MIDDLE, TextLook.of("ps-value", type));
    }
}
