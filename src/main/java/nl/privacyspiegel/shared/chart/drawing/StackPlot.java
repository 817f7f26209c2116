package nl.privacyspiegel.shared.chart.drawing;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import nl.privacyspiegel.shared.chart.StackedBarChart;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/**
 * Bars below each other, each divided in parts that differ in filling too. What JFreeChart lacks is the place of a
 * percentage: inside its part on a ground of its own, or above the bar when the part is too short.
 */
final class StackPlot extends StackedBarRenderer {

    private static final long serialVersionUID = 1L;

    private static final double BAR = 28;
    private static final double BETWEEN = 12;
    private static final double WHOLE = 100;
    private static final double ABOVE_BAR = 18;
    private static final double TO_BAR = 4;
    private static final double INSIDE = 10;
    private static final double GROUND = 16;
    private static final double APART = 6;

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
    private final ChartSize size;
    private final double width;

    private StackPlot(StackedBarChart chart, ChartNumbers numbers, ChartSize size, double width) {
        this.chart = chart;
        this.numbers = numbers;
        this.size = size;
        this.width = width;
        for (int part = 0; part < chart.parts().size(); part++) {
            setSeriesPaint(part, Filling.of(chart.parts().get(part).style(), 0, "ps-part"));
        }
        setDefaultItemLabelsVisible(true);
        setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
    }

    static Drawing drawing(StackedBarChart chart, ChartSize size, Locale locale) {
        List<String> bars = chart.bars().stream().map(StackedBarChart.Bar::name).toList();
        RowNames names = new RowNames(bars, size);
        double width = size.width() - names.left();
        StackPlot stacks = new StackPlot(chart, new ChartNumbers(locale, chart.absent()), size, width);
        names.rows(BAR, stacks.figures(), BETWEEN);
        RowsPlot plot = new RowsPlot(
                names, Scale.hidden(WHOLE), stacks.values(), stacks, RowsPlot.around(0, names.left(), 0, 0));
        List<Legend.Key> keys = chart.parts().stream()
                .map(part -> new Legend.Key(part.name(), Legend.bar(Filling.of(part.style(), 0, "ps-key"))))
                .toList();
        return new Drawing(size, new Legend(keys, size), plot, names.height());
    }

    /**
     * How long the parts are: together always the whole, also when their rounded percentages make a little more or less. A bar
     * of which nothing may be shown has one part of nothing, beside which that is said.
     */
    private CategoryDataset values() {
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        for (int part = 0; part < chart.parts().size(); part++) {
            for (int bar = 0; bar < chart.bars().size(); bar++) {
                List<BigDecimal> shares = chart.bars().get(bar).percentages();
                if (shares.isEmpty()) {
                    values.addValue(part == 0 ? BigDecimal.ZERO : null, part, bar);
                } else {
                    values.addValue(length(shares, part), part, bar);
                }
            }
        }
        return values;
    }

    private static @Nullable Number length(List<BigDecimal> shares, int part) {
        double whole = shares.stream().mapToDouble(BigDecimal::doubleValue).sum();
        return shares.get(part).signum() > 0 ? shares.get(part).doubleValue() * WHOLE / whole : null;
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
        return TextRoom.width(numbers.percent(share), type()) + INSIDE <= width * share.doubleValue() / WHOLE;
    }

    @Override
    public Paint getItemPaint(int part, int bar) {
        return chart.bars().get(bar).isAbsent() ? Filling.NONE : super.getItemPaint(part, bar);
    }

    @Override
    protected void drawItemLabel(
            Graphics2D graphics,
            CategoryDataset values,
            int part,
            int bar,
            CategoryPlot plot,
            CategoryItemLabelGenerator generator,
            Rectangle2D box,
            boolean negative) {
        Canvas canvas = Canvas.of(graphics);
        List<BigDecimal> shares = chart.bars().get(bar).percentages();
        if (shares.isEmpty()) {
            TextLook look = TextLook.of("ps-absent", size.type()).muted();
            String words = TextRoom.wrap(chart.absent(), width, size.type(), 1).getFirst();
            double baseline = OwnPlot.centred(box.getCenterY(), size.type());
            canvas.text(words, box.getX(), baseline, Canvas.Anchor.START, look);
        } else if (fits(shares.get(part))) {
            Share share = share(shares.get(part), box.getX());
            canvas.ground(new Rectangle2D.Double(share.left(), box.getCenterY() - GROUND / 2, share.room(), GROUND));
            drawFigure(canvas, share, OwnPlot.centred(box.getCenterY(), type()));
        }
        if (!shares.isEmpty() && shares.subList(0, part).stream().allMatch(before -> before.signum() == 0)) {
            drawAbove(canvas, shares, box.getX(), box.getY());
        }
    }

    private Share share(BigDecimal share, double x) {
        String words = numbers.percent(share);
        double extent = width * share.doubleValue() / WHOLE;
        return new Share(words, x + extent / 2, TextRoom.width(words, type()) + 4);
    }

    private void drawFigure(Canvas canvas, Share figure, double baseline) {
        canvas.text(figure.words(), figure.middle(), baseline, Canvas.Anchor.MIDDLE, TextLook.of("ps-value", type()));
    }

    /** Above the bar, each tied to its part: as near to it as its neighbours and the ends of the bar allow. */
    private void drawAbove(Canvas canvas, List<BigDecimal> shares, double from, double y) {
        List<Share> wanted = new ArrayList<>();
        List<Share> placed = new ArrayList<>();
        double x = from;
        double free = from;
        for (BigDecimal share : shares) {
            if (share.signum() > 0 && !fits(share)) {
                Share figure = share(share, x);
                wanted.add(figure);
                placed.add(figure.from(Math.max(free, figure.left())));
                free = placed.getLast().left() + figure.room() + APART;
            }
            x += width * share.doubleValue() / WHOLE;
        }
        double limit = from + width;
        for (int i = placed.size() - 1; i >= 0; i--) {
            Share share = placed.get(i);
            placed.set(i, share.from(Math.min(share.left(), limit - share.room())));
            limit = placed.get(i).left() - APART;
            Line2D lead =
                    new Line2D.Double(wanted.get(i).middle(), y, placed.get(i).middle(), y - TO_BAR + 1);
            canvas.line(lead, "ps-lead", ChartColour.AXIS, Theme.THIN);
            drawFigure(canvas, placed.get(i), y - TO_BAR);
        }
    }
}
