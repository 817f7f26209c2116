package nl.privacyspiegel.shared.chart.drawing;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.ui.RectangleEdge;

/**
 * The names of rows, because Dutch words are long: in a column to the left where there is room, and above their row on a
 * narrow screen. Every row has the same height, of which the margins of the axis leave the content.
 */
final class RowNames extends CategoryAxis {

    private static final long serialVersionUID = 1L;

    private static final int MOST_LINES = 3;
    private static final double WIDEST_COLUMN = 220;
    private static final double COLUMN_GAP = 14;
    private static final double ABOVE_ROW = 4;

    private final ChartSize size;
    private final transient List<List<String>> lines;
    private final int most;
    private double above;
    private double content;
    private double row;

    RowNames(List<String> names, ChartSize size) {
        this.size = size;
        double room = isAbove() ? size.width() : WIDEST_COLUMN;
        this.lines = names.stream()
                .map(name -> TextRoom.wrapName(name, room, type(), MOST_LINES))
                .toList();
        this.most = lines.stream().mapToInt(List::size).max().orElse(1);
        setVisible(false);
    }

    /**
     * The same for rows of this height.
     *
     * @param height of what is drawn in a row
     * @param gap what more has to be free between the content and a name above it
     * @param between the height between rows
     */
    RowNames rows(double height, double gap, double between) {
        this.content = height;
        double words = (double) most * size.line();
        double beside = isAbove() ? 0 : Math.max(0, words - content);
        double before = between / 2 + gap + (isAbove() ? words + ABOVE_ROW : beside / 2);
        double after = between / 2 + beside / 2;
        this.above = gap;
        this.row = before + content + after;
        setLowerMargin(before / height());
        setUpperMargin(after / height());
        setCategoryMargin((lines.size() - 1) * (row - content) / height());
        return this;
    }

    /** The height that the names need beside a row of this height. */
    double atLeast(double height) {
        return isAbove() ? height : Math.max(height, (double) most * size.line());
    }

    private boolean isAbove() {
        return size == ChartSize.NARROW;
    }

    private double type() {
        return isAbove() ? size.type() * TextRoom.STRONG : size.type();
    }

    /** The height between the contents of two rows. */
    double between() {
        return row - content;
    }

    /** The height of all rows. */
    double height() {
        return row * lines.size();
    }

    /** How much room the names take to the left of the rows. */
    double left() {
        return isAbove() ? 0 : Math.ceil(widest()) + COLUMN_GAP;
    }

    private double widest() {
        return lines.stream()
                .flatMap(List::stream)
                .mapToDouble(line -> TextRoom.width(line, type()))
                .max()
                .orElse(0);
    }

    void draw(Canvas canvas, Rectangle2D area) {
        TextLook look = TextLook.of("ps-category", size.type());
        for (int i = 0; i < lines.size(); i++) {
            double words = (double) lines.get(i).size() * size.line();
            if (isAbove()) {
                double bottom = getCategoryStart(i, lines.size(), area, RectangleEdge.LEFT) - above - ABOVE_ROW;
                TextLook strong = look.strongly().withHalo();
                canvas.lines(lines.get(i), 0, bottom - words, size, Canvas.Anchor.START, strong);
            } else {
                double middle = getCategoryMiddle(i, lines.size(), area, RectangleEdge.LEFT);
                double right = area.getX() - COLUMN_GAP;
                canvas.lines(lines.get(i), right, middle - words / 2, size, Canvas.Anchor.END, look);
            }
        }
    }
}
