package nl.privacyspiegel.shared.chart.drawing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import nl.privacyspiegel.shared.chart.PositionChart;
import nl.privacyspiegel.shared.chart.SeriesStyle;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** For each row a band for the middle half of the others, and a mark for the own value: a renderer that JFreeChart lacks. */
final class PositionPlot extends AbstractCategoryItemRenderer {

    private static final long serialVersionUID = 1L;

    private static final double ROW = 34;
    private static final double BAND = 14;
    private static final double SIDE = 14;
    private static final double RIGHT = 44;

    private final transient PositionChart chart;
    private final transient ChartNumbers numbers;
    private final ChartSize size;

    private PositionPlot(PositionChart chart, ChartSize size, ChartNumbers numbers) {
        this.chart = chart;
        this.numbers = numbers;
        this.size = size;
    }

    static Drawing drawing(PositionChart chart, ChartSize size, Locale locale) {
        RowNames names =
                new RowNames(chart.rows().stream().map(PositionChart.Row::name).toList(), size);
        names.rows(names.atLeast(ROW), 0, 0);
        ChartNumbers numbers = new ChartNumbers(locale, chart.words().ownAbsent());
        DefaultCategoryDataset rows = new DefaultCategoryDataset();
        for (int row = 0; row < chart.rows().size(); row++) {
            rows.addValue(chart.axis().minimum(), 0, Integer.valueOf(row));
        }
        RowsPlot plot = new RowsPlot(
                names,
                new Scale(chart.axis(), chart.axis().minimum(), numbers, size),
                rows,
                new PositionPlot(chart, size, numbers),
                RowsPlot.around(0, names.left() + SIDE, Scale.HEIGHT, RIGHT));
        return new Drawing(size, legend(chart.words(), size), plot, names.height() + Scale.HEIGHT);
    }

    private static Legend legend(PositionChart.Words words, ChartSize size) {
        double half = Legend.SAMPLE / 2;
        return new Legend(
                List.of(
                        new Legend.Key(
                                words.own(),
                                (canvas, x, y) -> Marks.point(canvas, SeriesStyle.END, x + half, y, "ps-key")),
                        new Legend.Key(words.median(), (canvas, x, y) -> median(canvas, x + half, y)),
                        new Legend.Key(words.band(), (canvas, x, y) -> band(canvas, x, x + Legend.SAMPLE, y))),
                size);
    }

    private static void band(Canvas canvas, double from, double to, double y) {
        Rectangle2D box = new Rectangle2D.Double(from, y - BAND / 2, Math.max(2, to - from), BAND);
        canvas.mark(box, "ps-band", ChartColour.TINT_HIGH, ChartColour.AXIS, 1);
    }

    private static void median(Canvas canvas, double x, double y) {
        Line2D line = new Line2D.Double(x, y - BAND / 2, x, y + BAND / 2);
        canvas.line(line, "ps-median", ChartColour.TEXT, new BasicStroke(2));
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis names,
            ValueAxis scale,
            CategoryDataset rows,
            int series,
            int at,
            int pass) {
        Canvas canvas = Canvas.of(graphics);
        PositionChart.Row row = chart.rows().get(at);
        double middle = names.getCategoryMiddle(at, rows.getColumnCount(), area, RectangleEdge.LEFT);
        PositionChart.Spread spread = row.spread();
        if (spread != null) {
            band(canvas, x(spread.lower(), scale, area), x(spread.upper(), scale, area), middle);
            median(canvas, x(spread.median(), scale, area), middle);
        }
        BigDecimal own = row.own();
        double baseline = OwnPlot.centred(middle, size.type());
        TextLook look = TextLook.of("ps-value", size.type()).withHalo();
        if (own == null) {
            String words = TextRoom.wrap(chart.words().ownAbsent(), area.getWidth(), size.type(), 1)
                    .getFirst();
            canvas.text(words, area.getX(), baseline, Canvas.Anchor.START, look.muted());
        } else {
            Marks.point(canvas, SeriesStyle.END, x(own, scale, area), middle, "ps-mark");
            canvas.text(numbers.write(own), area.getMaxX() + SIDE, baseline, Canvas.Anchor.START, look.strongly());
        }
    }

    private static double x(BigDecimal value, ValueAxis scale, Rectangle2D area) {
        return scale.valueToJava2D(value.doubleValue(), area, RectangleEdge.BOTTOM);
    }
}
