package nl.privacyspiegel.shared.chart.drawing;

import java.awt.Paint;
import java.math.BigDecimal;
import java.util.Locale;
import nl.privacyspiegel.shared.chart.CategoryData;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import nl.privacyspiegel.shared.chart.Series;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
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
    private final transient TextLook absent;

    private BarPlot(CategoryData data, ChartSize size, RowNames names) {
        this.data = data;
        this.absent = TextLook.of("ps-absent", size.type()).muted().withHalo();
        int rows = data.series().size();
        setItemMargin(data.categories().size() * (rows - 1) * GAP / names.height());
        for (int row = 0; row < rows; row++) {
            Series series = data.series().get(row);
            TextLook look = TextLook.of("ps-value", size.type()).withHalo();
            TextLook value = Marks.isSolid(series.style()) ? look.strongly() : look;
            setSeriesPaint(row, Filling.of(series.style(), "ps-bar"));
            setSeriesItemLabelPaint(row, value);
            setSeriesItemLabelFont(row, value.font());
        }
        setDefaultItemLabelsVisible(true);
        setItemLabelInsets(new RectangleInsets(0, TO_VALUE, 0, TO_VALUE));
        setDefaultPositiveItemLabelPosition(new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    }

    static Drawing drawing(CategoryData data, ChartSize size, Locale locale) {
        ChartNumbers numbers = new ChartNumbers(locale, data.absent());
        int rows = data.series().size();
        RowNames names = new RowNames(data.categories(), size).rows(rows * (BAR + GAP) - GAP, 0, BETWEEN_ROWS);
        double left = names.left() + 1;
        double right = TO_VALUE + Math.ceil(widestValue(data, numbers, size)) + BESIDE;
        double room = size.width() - left - right - TO_VALUE;
        String absent = TextRoom.wrap(data.absent(), room, size.type(), 1).getFirst();
        BarPlot bars = new BarPlot(data, size, names);
        bars.setDefaultItemLabelGenerator(new CellWords((row, column) -> {
            Series series = data.series().get(row);
            return series.values().get(column) == null ? absent : series.written(column, numbers);
        }));
        Scale scale = new Scale(data.axis(), data.axis().origin(), numbers, size);
        RowsPlot plot = new RowsPlot(names, scale, values(data), bars, RowsPlot.around(0, left, Scale.HEIGHT, right));
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

    private boolean isAbsent(int row, int column) {
        return data.series().get(row).values().get(column) == null;
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        return isAbsent(row, column) ? Filling.NONE : super.getItemPaint(row, column);
    }

    @Override
    public Paint getItemLabelPaint(int row, int column) {
        return isAbsent(row, column) ? absent : super.getItemLabelPaint(row, column);
    }
}
