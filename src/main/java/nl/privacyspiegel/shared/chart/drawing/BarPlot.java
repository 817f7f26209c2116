package nl.privacyspiegel.shared.chart.drawing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.shared.chart.CategoryData;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import nl.privacyspiegel.shared.chart.Series;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/** Builds JFreeChart's category plot with our bars, our names of categories and a scale that is always whole. */
final class BarPlot {

    private static final BasicStroke THIN = new BasicStroke(1);
    private static final double BASELINE = 0.78;

    private final CategoryData data;
    private final ChartNumbers numbers;
    private final ChartSize size;
    private final BarLayout layout;

    private BarPlot(CategoryData data, ChartSize size, Locale locale) {
        this.data = data;
        this.numbers = new ChartNumbers(locale, data.absent());
        this.size = size;
        this.layout = new BarLayout(data, numbers, size);
    }

    static Drawing drawing(CategoryData data, ChartSize size, Locale locale) {
        BarPlot bars = new BarPlot(data, size, locale);
        Legend legend = Legend.of(data.series(), Legend::bar, size);
        return new Drawing(size, legend, bars.plot(), bars.layout.height());
    }

    private CategoryPlot plot() {
        CategoryPlot plot = new CategoryPlot(dataset(), new RowLabels(), new Scale(), new Bars());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        AxisSpace beside = new AxisSpace();
        beside.setLeft(layout.left());
        beside.setRight(layout.right());
        plot.setFixedDomainAxisSpace(beside);
        AxisSpace below = new AxisSpace();
        below.setBottom(layout.scaleHeight());
        plot.setFixedRangeAxisSpace(below);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    /** Keyed by position: names are typed by people and may be the same. */
    private CategoryDataset dataset() {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int row = 0; row < data.series().size(); row++) {
            List<@Nullable BigDecimal> values = data.series().get(row).values();
            for (int column = 0; column < values.size(); column++) {
                dataset.addValue(values.get(column), Integer.valueOf(row), Integer.valueOf(column));
            }
        }
        return dataset;
    }

    private final class RowLabels extends CategoryAxis {

        RowLabels() {
            setLowerMargin(0);
            setUpperMargin(0);
            setCategoryMargin(0);
        }

        @Override
        public AxisState draw(
                Graphics2D graphics,
                double cursor,
                Rectangle2D plotArea,
                Rectangle2D dataArea,
                RectangleEdge edge,
                @Nullable PlotRenderingInfo info) {
            Canvas canvas = Canvas.of(graphics);
            TextLook look = TextLook.of("ps-category", size.type());
            double x = layout.isNameAbove() ? plotArea.getX() : dataArea.getX() - BarLayout.TO_VALUE;
            Canvas.Anchor anchor = layout.isNameAbove() ? Canvas.Anchor.START : Canvas.Anchor.END;
            for (int category = 0; category < data.categories().size(); category++) {
                double slot = getCategoryStart(category, data.categories().size(), dataArea, edge);
                double baseline = slot + layout.nameTop(category) + size.line() * BASELINE;
                for (String line : layout.name(category)) {
                    canvas.text(line, x, baseline, anchor, layout.isNameAbove() ? look.strongly() : look);
                    baseline += size.line();
                }
                drawAbsent(canvas, category, slot, dataArea.getX() + BarLayout.TO_VALUE);
            }
            return new AxisState(cursor);
        }

        /** Here and not with the bars: JFreeChart draws no items at all when every value is absent. */
        private void drawAbsent(Canvas canvas, int category, double slot, double x) {
            TextLook look = TextLook.of("ps-absent", size.type()).muted().withHalo();
            double room = layout.plotWidth() - BarLayout.TO_VALUE;
            String words = TextRoom.wrap(data.absent(), room, size.type(), 1).getFirst();
            for (int row = 0; row < data.series().size(); row++) {
                if (data.series().get(row).values().get(category) == null) {
                    canvas.text(words, x, layout.baseline(slot, row), Canvas.Anchor.START, look);
                }
            }
        }
    }

    private final class Scale extends NumberAxis {

        Scale() {
            setAutoRange(false);
            setRange(data.axis().origin().doubleValue(), data.axis().maximum().doubleValue());
            setAxisLineVisible(false);
        }

        @Override
        protected AxisState drawTickMarksAndLabels(
                Graphics2D graphics, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge) {
            Canvas canvas = Canvas.of(graphics);
            double type = size.type() - 1.0;
            TextLook look = TextLook.of("ps-tick", type).muted();
            double room = TextRoom.width(numbers.write(data.axis().maximum()), type) + BarLayout.TO_VALUE;
            for (BigDecimal tick : data.axis().labelled(dataArea.getWidth(), room)) {
                double x = valueToJava2D(tick.doubleValue(), dataArea, edge);
                canvas.text(numbers.write(tick), x, dataArea.getMaxY() + size.line(), Canvas.Anchor.MIDDLE, look);
            }
            return new AxisState(cursor);
        }
    }

    private final class Bars extends AbstractCategoryItemRenderer {

        /** The grid, before the axes, so that every text lies over it. */
        @Override
        public void drawBackground(Graphics2D graphics, CategoryPlot plot, Rectangle2D dataArea) {
            Canvas canvas = Canvas.of(graphics);
            for (BigDecimal tick : data.axis().ticks()) {
                drawUpright(canvas, plot, dataArea, tick, "ps-grid", ChartColour.GRID);
            }
            drawUpright(canvas, plot, dataArea, data.axis().origin(), "ps-origin", ChartColour.AXIS);
        }

        private void drawUpright(
                Canvas canvas,
                CategoryPlot plot,
                Rectangle2D dataArea,
                BigDecimal value,
                String role,
                ChartColour colour) {
            double x = plot.getRangeAxis().valueToJava2D(value.doubleValue(), dataArea, plot.getRangeAxisEdge());
            canvas.line(new Line2D.Double(x, dataArea.getY(), x, dataArea.getMaxY()), role, colour, THIN);
        }

        @Override
        public void drawItem(
                Graphics2D graphics,
                CategoryItemRendererState state,
                Rectangle2D dataArea,
                CategoryPlot plot,
                CategoryAxis names,
                ValueAxis scale,
                CategoryDataset dataset,
                int row,
                int column,
                int pass) {
            Canvas canvas = Canvas.of(graphics);
            Series series = data.series().get(row);
            BigDecimal value = series.values().get(column);
            if (value == null) {
                return;
            }
            double slot = names.getCategoryStart(column, dataset.getColumnCount(), dataArea, plot.getDomainAxisEdge());
            double end = scale.valueToJava2D(value.doubleValue(), dataArea, plot.getRangeAxisEdge());
            Rectangle2D bar = new Rectangle2D.Double(
                    dataArea.getX(), layout.barTop(slot, row), end - dataArea.getX(), BarLayout.BAR);
            Filling.of(series.style(), "ps-bar").fill(canvas, bar);
            TextLook look = TextLook.of("ps-value", size.type()).withHalo();
            canvas.text(
                    series.written(column, numbers),
                    end + BarLayout.TO_VALUE,
                    layout.baseline(slot, row),
                    Canvas.Anchor.START,
                    Marks.isSolid(series.style()) ? look.strongly() : look);
        }
    }
}
