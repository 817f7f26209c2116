package nl.privacyspiegel.shared.chart.drawing;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Locale;
import nl.privacyspiegel.shared.chart.CategoryData;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import nl.privacyspiegel.shared.chart.Series;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Horizontal bars with their values beside them. Where a value is absent, the word for it stands where a bar would begin. */
final class BarPlot extends BarRenderer {

    private static final long serialVersionUID = 1L;

    private static final double BAR = 16;
    private static final double GAP = 4;
    private static final double BETWEEN_ROWS = 20;
    private static final double TO_VALUE = 8;
    private static final double BESIDE = 6;

    private final transient CategoryData data;
    private final transient ChartNumbers numbers;
    private final ChartSize size;

    private BarPlot(CategoryData data, ChartNumbers numbers, ChartSize size) {
        this.data = data;
        this.numbers = numbers;
        this.size = size;
        for (int row = 0; row < data.series().size(); row++) {
            setSeriesPaint(row, Filling.of(data.series().get(row).style(), "ps-bar"));
        }
        setDefaultItemLabelsVisible(true);
        setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
    }

    static Drawing drawing(CategoryData data, ChartSize size, Locale locale) {
        ChartNumbers numbers = new ChartNumbers(locale, data.absent());
        int rows = data.series().size();
        RowNames names = new RowNames(data.categories(), size).rows(rows * (BAR + GAP) - GAP, 0, BETWEEN_ROWS);
        BarPlot bars = new BarPlot(data, numbers, size);
        bars.setItemMargin(data.categories().size() * (rows - 1) * GAP / names.height());
        double right = TO_VALUE + Math.ceil(widestValue(data, numbers, size)) + BESIDE;
        RowsPlot plot = new RowsPlot(
                names,
                new Scale(data.axis(), data.axis().origin(), numbers, size),
                values(data),
                bars,
                RowsPlot.around(0, names.left() + 1, Scale.HEIGHT, right));
        plot.setRangeZeroBaselineVisible(true);
        return new Drawing(size, Legend.of(data.series(), Legend::bar, size), plot, names.height() + Scale.HEIGHT);
    }

    private static double widestValue(CategoryData data, ChartNumbers numbers, ChartSize size) {
        double widest = 0;
        for (Series series : data.series()) {
            for (int at = 0; at < series.values().size(); at++) {
                if (series.values().get(at) != null) {
                    widest = Math.max(widest, TextRoom.width(series.written(at, numbers), size.type()));
                }
            }
        }
        return widest * TextRoom.STRONG;
    }

    /** Keyed by position: names are typed by people and may be the same. */
    private static CategoryDataset values(CategoryData data) {
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        for (int row = 0; row < data.series().size(); row++) {
            for (int column = 0; column < data.categories().size(); column++) {
                BigDecimal value = data.series().get(row).values().get(column);
                values.addValue(value == null ? data.axis().origin() : value, row, column);
            }
        }
        return values;
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        boolean isAbsent = data.series().get(row).values().get(column) == null;
        return isAbsent ? Filling.NONE : super.getItemPaint(row, column);
    }

    @Override
    protected void drawItemLabel(
            Graphics2D graphics,
            CategoryDataset values,
            int row,
            int column,
            CategoryPlot plot,
            CategoryItemLabelGenerator generator,
            Rectangle2D bar,
            boolean negative) {
        Series series = data.series().get(row);
        boolean isAbsent = series.values().get(column) == null;
        TextLook look =
                TextLook.of(isAbsent ? "ps-absent" : "ps-value", size.type()).withHalo();
        TextLook value = Marks.isSolid(series.style()) ? look.strongly() : look;
        double room = size.width() - bar.getMaxX() - 2 * TO_VALUE;
        String words = isAbsent
                ? TextRoom.wrap(series.written(column, numbers), room, size.type(), 1)
                        .getFirst()
                : series.written(column, numbers);
        double baseline = OwnPlot.centred(bar.getCenterY(), size.type());
        TextLook said = isAbsent ? look.muted() : value;
        Canvas.of(graphics).text(words, bar.getMaxX() + TO_VALUE, baseline, Canvas.Anchor.START, said);
    }
}
