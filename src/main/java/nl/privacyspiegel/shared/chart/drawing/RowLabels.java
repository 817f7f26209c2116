package nl.privacyspiegel.shared.chart.drawing;

import java.util.List;

/** The names of rows: in a column to the left where there is room, and above their row on a narrow screen. */
final class RowLabels {

    private static final int MOST_LINES = 3;
    private static final double WIDEST_COLUMN = 220;
    private static final double COLUMN_GAP = 14;
    private static final double ABOVE_ROW = 4;

    private final ChartSize size;
    private final List<List<String>> lines;
    private final double widest;
    private final int most;

    RowLabels(List<String> names, ChartSize size) {
        this.size = size;
        double room = isAbove() ? size.width() : WIDEST_COLUMN;
        this.lines = names.stream()
                .map(name -> TextRoom.wrapName(name, room, type(), MOST_LINES))
                .toList();
        this.widest = lines.stream()
                .flatMap(List::stream)
                .mapToDouble(line -> TextRoom.width(line, type()))
                .max()
                .orElse(0);
        this.most = lines.stream().mapToInt(List::size).max().orElse(1);
    }

    boolean isAbove() {
        return size == ChartSize.NARROW;
    }

    private double type() {
        return isAbove() ? size.type() * TextRoom.STRONG : size.type();
    }

    /** How much room they take to the left of a row. */
    double left() {
        return isAbove() ? 0 : widest + COLUMN_GAP;
    }

    /** How much room they take above a row. */
    double above() {
        return isAbove() ? (double) most * size.line() + ABOVE_ROW : 0;
    }

    /** The height that the names need beside a row of this height. */
    double atLeast(double row) {
        return isAbove() ? row : Math.max(row, (double) most * size.line());
    }

    /** Draws a name for a row whose content has this top and height; {@link #above} is kept free above it. */
    void draw(Canvas canvas, int row, double left, double top, double height) {
        List<String> words = lines.get(row);
        double room = (double) words.size() * size.line();
        double first = isAbove() ? top - ABOVE_ROW - room : top + (height - room) / 2;
        double x = isAbove() ? left : left + widest;
        TextLook look = TextLook.of("ps-category", size.type()).withHalo();
        for (int i = 0; i < words.size(); i++) {
            canvas.text(
                    words.get(i),
                    x,
                    first + i * (double) size.line() + size.line() * OwnPlot.BASELINE,
                    isAbove() ? Canvas.Anchor.START : Canvas.Anchor.END,
                    isAbove() ? look.strongly() : look);
        }
    }
}
