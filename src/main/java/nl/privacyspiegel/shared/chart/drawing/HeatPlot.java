package nl.privacyspiegel.shared.chart.drawing;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import nl.privacyspiegel.shared.chart.HeatMap;
import org.jspecify.annotations.Nullable;

/** Cells with a number on a tint; the names of the columns stand above them. */
final class HeatPlot extends OwnPlot {

    private static final double CELL = 26;
    private static final double GAP = 2;
    private static final double BETWEEN_ROWS = 6;
    private static final double BELOW_HEAD = 6;
    private static final int LINES_OF_A_HEAD = 4;
    private static final String NONE = "–";

    private final transient HeatMap map;
    private final transient ChartNumbers numbers;
    private final transient RowLabels names;
    private final transient List<List<String>> heads;
    private final ChartSize size;

    private HeatPlot(HeatMap map, ChartSize size, Locale locale) {
        this.map = map;
        this.numbers = new ChartNumbers(locale, map.absent());
        this.size = size;
        this.names = new RowLabels(map.rows().stream().map(HeatMap.Row::name).toList(), size);
        this.heads = map.columns().stream()
                .map(name -> TextRoom.wrap(name, cellWidth() - 4, headType(), LINES_OF_A_HEAD))
                .toList();
    }

    static Drawing drawing(HeatMap map, ChartSize size, Locale locale) {
        HeatPlot plot = new HeatPlot(map, size, locale);
        return Drawing.of(size, plot, plot.head() + plot.row() * map.rows().size() + size.line() + BELOW_HEAD);
    }

    private double headType() {
        return size.type() - 1.0;
    }

    private double cellWidth() {
        return (size.width() - names.left()) / map.columns().size();
    }

    private double head() {
        int most = heads.stream().mapToInt(List::size).max().orElse(1);
        return most * (double) size.line() + BELOW_HEAD;
    }

    private double row() {
        return names.above() + names.atLeast(CELL) + (names.isAbove() ? BETWEEN_ROWS : GAP);
    }

    @Override
    void draw(Canvas canvas, double left, double top) {
        double from = left + names.left();
        drawHeads(canvas, from, top);
        for (int row = 0; row < map.rows().size(); row++) {
            double y = top + head() + row * row() + names.above();
            names.draw(canvas, row, left, y, names.atLeast(CELL));
            for (int column = 0; column < map.columns().size(); column++) {
                drawCell(canvas, map.rows().get(row).values().get(column), from + column * cellWidth(), y);
            }
        }
        double y = top + head() + row() * map.rows().size();
        canvas.text(
                TextRoom.wrap(NONE + " = " + map.absent(), size.width(), headType(), 1)
                        .getFirst(),
                left,
                y + size.line(),
                Canvas.Anchor.START,
                TextLook.of("ps-absent", headType()).muted());
    }

    /** Each ends just above its column. */
    private void drawHeads(Canvas canvas, double from, double top) {
        for (int column = 0; column < heads.size(); column++) {
            List<String> lines = heads.get(column);
            double y = top + head() - BELOW_HEAD - lines.size() * (double) size.line();
            for (String line : lines) {
                canvas.text(
                        line,
                        from + (column + 0.5) * cellWidth(),
                        y + size.line() * BASELINE,
                        Canvas.Anchor.MIDDLE,
                        TextLook.of("ps-series ps-category", headType()));
                y += size.line();
            }
        }
    }

    private void drawCell(Canvas canvas, @Nullable BigDecimal value, double x, double y) {
        Rectangle2D cell = new Rectangle2D.Double(x + GAP / 2, y, cellWidth() - GAP, names.atLeast(CELL));
        if (value == null) {
            canvas.line(cell, "ps-cell", ChartColour.GRID, new BasicStroke(1));
        } else {
            canvas.mark(cell, "ps-cell", ChartColour.tint(along(value)), ChartColour.GRID, 0);
        }
        canvas.text(
                value == null ? NONE : numbers.write(value),
                x + cellWidth() / 2,
                centred(cell.getCenterY(), size.type()),
                Canvas.Anchor.MIDDLE,
                TextLook.of("ps-value", size.type()));
    }

    private double along(BigDecimal value) {
        double minimum = map.axis().minimum().doubleValue();
        double maximum = map.axis().maximum().doubleValue();
        return (value.doubleValue() - minimum) / (maximum - minimum);
    }
}
