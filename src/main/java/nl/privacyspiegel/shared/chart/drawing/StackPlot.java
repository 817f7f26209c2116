package nl.privacyspiegel.shared.chart.drawing;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import nl.privacyspiegel.shared.chart.SliceStyle;
import nl.privacyspiegel.shared.chart.StackedBarChart;

/** Bars below each other, each divided in parts that differ in filling too. */
final class StackPlot extends OwnPlot {

    private static final double BAR = 26;
    private static final double BETWEEN = 14;
    private static final double WHOLE = 100;
    private static final double ABOVE_BAR = 18;
    private static final double TO_BAR = 5;
    private static final double INSIDE = 10;
    private static final double APART = 6;
    private static final BasicStroke THIN = new BasicStroke(1);

    /** A percentage with where it wants to stand. */
    private record Share(String words, double middle, double room) {

        Share from(double left) {
            return new Share(words, left + room / 2, room);
        }

        double left() {
            return middle - room / 2;
        }
    }

    private final transient StackedBarChart chart;
    private final transient ChartNumbers numbers;
    private final transient RowLabels names;
    private final transient Legend keys;
    private final ChartSize size;

    private StackPlot(StackedBarChart chart, ChartSize size, Locale locale) {
        this.chart = chart;
        this.numbers = new ChartNumbers(locale, chart.absent());
        this.size = size;
        this.names = new RowLabels(
                chart.bars().stream().map(StackedBarChart.Bar::name).toList(), size);
        this.keys = new Legend(
                chart.parts().stream()
                        .map(part -> new Legend.Key(part.name(), Legend.bar(Filling.of(part.style(), 0, "ps-key"))))
                        .toList(),
                size);
    }

    static Drawing drawing(StackedBarChart chart, ChartSize size, Locale locale) {
        StackPlot plot = new StackPlot(chart, size, locale);
        return new Drawing(size, plot.keys, plot, plot.row() * chart.bars().size());
    }

    private double row() {
        return names.above() + figures() + names.atLeast(BAR) + BETWEEN;
    }

    private double width() {
        return size.width() - names.left() - 2;
    }

    private double type() {
        return size.type() - 1.0;
    }

    /** The room above each bar for the percentages of parts that are too short for them; none when all fit. */
    private double figures() {
        return chart.bars().stream()
                        .flatMap(bar -> bar.percentages().stream())
                        .anyMatch(share -> share.signum() > 0 && !fits(share))
                ? ABOVE_BAR
                : 0;
    }

    private boolean fits(BigDecimal share) {
        return TextRoom.width(numbers.percent(share), type()) + INSIDE <= width() * share.doubleValue() / WHOLE;
    }

    @Override
    void draw(Canvas canvas, double left, double top) {
        double from = left + names.left();
        for (int row = 0; row < chart.bars().size(); row++) {
            double y = top + row * row() + names.above() + figures();
            names.draw(canvas, row, left, names.isAbove() ? y - figures() : y, names.atLeast(BAR));
            drawBar(canvas, chart.bars().get(row), from, width(), y + (names.atLeast(BAR) - BAR) / 2);
        }
    }

    private void drawBar(Canvas canvas, StackedBarChart.Bar bar, double from, double width, double y) {
        if (bar.isAbsent()) {
            canvas.text(
                    TextRoom.wrap(chart.absent(), width, size.type(), 1).getFirst(),
                    from,
                    centred(y + BAR / 2, size.type()),
                    Canvas.Anchor.START,
                    TextLook.of("ps-absent", size.type()).muted());
            return;
        }
        double x = from;
        List<Share> outside = new ArrayList<>();
        for (int part = 0; part < chart.parts().size(); part++) {
            BigDecimal share = bar.percentages().get(part);
            double extent = width * share.doubleValue() / WHOLE;
            if (share.signum() > 0) {
                SliceStyle style = chart.parts().get(part).style();
                Rectangle2D box = new Rectangle2D.Double(x, y - 1, extent, BAR + 2);
                Filling.of(style, 0, "ps-part").fill(canvas, box);
                String words = numbers.percent(share);
                Share figure = new Share(words, x + extent / 2, TextRoom.width(words, type()) + 4);
                if (fits(share)) {
                    drawInside(canvas, figure, y);
                } else {
                    outside.add(figure);
                }
            }
            x += extent;
        }
        drawAbove(canvas, outside, from, y);
    }

    /** On a ground of its own, because the filling may be dark or striped. */
    private void drawInside(Canvas canvas, Share figure, double y) {
        canvas.ground(new Rectangle2D.Double(figure.left(), y + 5, figure.room(), BAR - 10));
        drawFigure(canvas, figure, centred(y + BAR / 2, type()));
    }

    private void drawFigure(Canvas canvas, Share figure, double baseline) {
        canvas.text(figure.words(), figure.middle(), baseline, Canvas.Anchor.MIDDLE, TextLook.of("ps-value", type()));
    }

    /** Above the bar, each tied to its part: as near to it as its neighbours and the ends of the bar allow. */
    private void drawAbove(Canvas canvas, List<Share> wanted, double from, double y) {
        List<Share> placed = new ArrayList<>();
        double free = from;
        for (Share share : wanted) {
            placed.add(share.from(Math.max(free, share.left())));
            free = placed.getLast().left() + share.room() + APART;
        }
        double limit = from + width();
        for (int i = placed.size() - 1; i >= 0; i--) {
            Share share = placed.get(i);
            placed.set(i, share.from(Math.min(share.left(), limit - share.room())));
            limit = placed.get(i).left() - APART;
        }
        for (int i = 0; i < placed.size(); i++) {
            canvas.line(
                    new Line2D.Double(wanted.get(i).middle(), y, placed.get(i).middle(), y - TO_BAR + 1),
                    "ps-lead",
                    ChartColour.AXIS,
                    THIN);
            drawFigure(canvas, placed.get(i), y - TO_BAR);
        }
    }
}
