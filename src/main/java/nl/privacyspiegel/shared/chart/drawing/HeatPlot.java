package nl.privacyspiegel.shared.chart.drawing;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import nl.privacyspiegel.shared.chart.HeatMap;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Cells with a number on a tint, which are stacked bars of equal length; the names of the columns stand above them. */
final class HeatPlot extends RowsPlot {

    private static final long serialVersionUID = 1L;

    private static final double CELL = 26;
    private static final double GAP = 2;
    private static final double BETWEEN_NARROW_ROWS = 4;
    private static final double BELOW_HEAD = 6;
    private static final int LINES_OF_A_HEAD = 4;
    private static final String NONE = "–";

    private final transient HeatMap map;
    private final ChartSize size;
    private final transient List<List<String>> heads;

    private HeatPlot(HeatMap map, ChartSize size, RowNames names, List<List<String>> heads, Cells cells) {
        super(
                names,
                Scale.hidden(map.columns().size()),
                cells.values(),
                cells,
                around(head(heads, size), names.left(), size.line() + BELOW_HEAD, 0));
        this.map = map;
        this.size = size;
        this.heads = heads;
    }

    static Drawing drawing(HeatMap map, ChartSize size, Locale locale) {
        RowNames names = new RowNames(map.rows().stream().map(HeatMap.Row::name).toList(), size);
        double between = size == ChartSize.NARROW ? BETWEEN_NARROW_ROWS : 0;
        names.rows(names.atLeast(CELL) + GAP, 0, between);
        double cell = (size.width() - names.left()) / map.columns().size();
        List<List<String>> heads = map.columns().stream()
                .map(name -> TextRoom.wrap(name, cell - 4, headType(size), LINES_OF_A_HEAD))
                .toList();
        Cells cells = new Cells(map, new ChartNumbers(locale, NONE), size);
        double height = head(heads, size) + names.height() + size.line() + BELOW_HEAD;
        return Drawing.of(size, new HeatPlot(map, size, names, heads, cells), height);
    }

    private static double headType(ChartSize size) {
        return size.type() - 1.0;
    }

    private static double head(List<List<String>> heads, ChartSize size) {
        int most = heads.stream().mapToInt(List::size).max().orElse(1);
        return most * (double) size.line() + BELOW_HEAD;
    }

    /** Each head ends just above its column. */
    @Override
    protected void drawAnnotations(Graphics2D graphics, Rectangle2D area) {
        super.drawAnnotations(graphics, area);
        Canvas canvas = Canvas.of(graphics);
        TextLook look = TextLook.of("ps-series ps-category", headType(size));
        for (int column = 0; column < heads.size(); column++) {
            double x = area.getX() + (column + 0.5) * area.getWidth() / heads.size();
            double y = area.getY() - BELOW_HEAD - heads.get(column).size() * (double) size.line();
            canvas.lines(heads.get(column), x, y, size, Canvas.Anchor.MIDDLE, look);
        }
        List<String> none = TextRoom.wrap(NONE + " = " + map.absent(), size.width(), headType(size), 1);
        TextLook absent = TextLook.of("ps-absent", headType(size)).muted();
        canvas.lines(none, 0, area.getMaxY() + BELOW_HEAD / 2, size, Canvas.Anchor.START, absent);
    }

    private static final class Cells extends StackedBarRenderer {

        private static final long serialVersionUID = 1L;

        private final transient HeatMap map;
        private final transient ChartNumbers numbers;
        private final ChartSize size;

        Cells(HeatMap map, ChartNumbers numbers, ChartSize size) {
            this.map = map;
            this.numbers = numbers;
            this.size = size;
            setDefaultItemLabelsVisible(true);
            setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
        }

        CategoryDataset values() {
            DefaultCategoryDataset values = new DefaultCategoryDataset();
            for (int column = 0; column < map.columns().size(); column++) {
                for (int row = 0; row < map.rows().size(); row++) {
                    values.addValue(BigDecimal.ONE, column, row);
                }
            }
            return values;
        }

        @Override
        public Paint getItemPaint(int head, int unit) {
            BigDecimal value = map.rows().get(unit).values().get(head);
            return value == null
                    ? new Filling("ps-cell", ChartColour.GRID, Filling.Pattern.FRAME)
                    : Filling.plain("ps-cell", ChartColour.tint(map.axis().along(value)));
        }

        @Override
        protected void drawItemLabel(
                Graphics2D graphics,
                CategoryDataset values,
                int head,
                int unit,
                CategoryPlot plot,
                CategoryItemLabelGenerator generator,
                Rectangle2D cell,
                boolean negative) {
            Canvas.of(graphics)
                    .text(
                            numbers.write(map.rows().get(unit).values().get(head)),
                            cell.getCenterX(),
                            OwnPlot.centred(cell.getCenterY(), size.type()),
                            Canvas.Anchor.MIDDLE,
                            TextLook.of("ps-value", size.type()));
        }
    }
}
