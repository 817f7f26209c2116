package nl.privacyspiegel.shared.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.shared.chart.CategoryData;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import nl.privacyspiegel.shared.chart.Series;
import nl.privacyspiegel.shared.chart.SeriesStyle;
import org.jspecify.annotations.Nullable;

/**
 * The words at a spoke: the name of the category and below it every value beside the mark of its series. So each value is
 * written, and none has to find room between the lines of the drawing.
 */
final class RadarLabel {

    private static final int MOST_LINES = 3;
    private static final double MARK_ROOM = 18;
    private static final double BETWEEN = 14;

    /** A value beside the mark of its series, or, without a mark, what did not fit on the line before. */
    private record Value(@Nullable SeriesStyle mark, String text) {}

    private final ChartSize size;
    private final List<String> name;
    private final List<List<Value>> rows;
    private final List<String> absent;
    private final double width;

    RadarLabel(CategoryData data, int category, ChartNumbers numbers, ChartSize size, double room) {
        this.size = size;
        boolean isAbsent = data.isAbsent(category);
        this.absent = isAbsent ? TextRoom.wrap(data.absent(), room, size.type(), MOST_LINES) : List.of();
        this.rows = isAbsent ? List.of() : rows(data, category, numbers, room);
        double widestRow = rows.stream().mapToDouble(this::width).max().orElse(0);
        this.name = TextRoom.wrap(
                data.categories().get(category), Math.max(room, widestRow), size.type() * TextRoom.STRONG, MOST_LINES);
        double widest = widestRow;
        for (String line : name) {
            widest = Math.max(widest, TextRoom.width(line, size.type() * TextRoom.STRONG));
        }
        for (String line : absent) {
            widest = Math.max(widest, TextRoom.width(line, size.type()));
        }
        this.width = widest;
    }

    /** The room in which no word of the name has to be broken. */
    static double unbroken(String name, ChartSize size) {
        return Math.ceil(TextRoom.longestWord(name, size.type() * TextRoom.STRONG)) + 1;
    }

    /** All values in one row if they fit; otherwise below each other, and none is cut off. */
    private List<List<Value>> rows(CategoryData data, int category, ChartNumbers numbers, double room) {
        List<Value> inOneRow = new ArrayList<>();
        List<List<Value>> belowEachOther = new ArrayList<>();
        for (Series series : data.series()) {
            if (series.style() == SeriesStyle.TARGET && series.values().get(category) == null) {
                continue;
            }
            String text = numbers.write(series.values().get(category));
            inOneRow.add(new Value(series.style(), text));
            @Nullable SeriesStyle mark = series.style();
            double most = Math.max(room - MARK_ROOM, TextRoom.longestWord(text, size.type()));
            for (String line : TextRoom.wrap(text, Math.min(most, widest()), size.type(), MOST_LINES)) {
                belowEachOther.add(List.of(new Value(mark, line)));
                mark = null;
            }
        }
        return width(inOneRow) <= room ? List.of(inOneRow) : belowEachOther;
    }

    private double widest() {
        return size.width() / 2.0 - MARK_ROOM;
    }

    double width() {
        return width;
    }

    double height() {
        return (double) size.line() * (name.size() + rows.size() + absent.size());
    }

    /** Draws it with its upper left corner here. */
    void draw(Canvas canvas, double left, double top, Canvas.Anchor anchor) {
        double x = left + width * part(anchor);
        TextLook category = TextLook.of("ps-category", size.type()).strongly();
        canvas.lines(name, x, top, size, anchor, category);
        double below = top + name.size() * (double) size.line();
        TextLook look = TextLook.of("ps-absent", size.type()).muted();
        canvas.lines(absent, x, below, size, anchor, look);
        double baseline = below + size.line() * OwnPlot.BASELINE;
        for (List<Value> row : rows) {
            draw(canvas, row, x - width(row) * part(anchor), baseline);
            baseline += size.line();
        }
    }

    /** Where the anchor is between the left and the right. */
    private static double part(Canvas.Anchor anchor) {
        return switch (anchor) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
    }

    private void draw(Canvas canvas, List<Value> row, double left, double baseline) {
        double x = left;
        for (Value value : row) {
            SeriesStyle mark = value.mark();
            if (mark != null) {
                Marks.key(canvas, mark, x + MARK_ROOM / 2 - 2, baseline - size.type() * 0.36);
            }
            canvas.text(
                    value.text(), x + MARK_ROOM, baseline, Canvas.Anchor.START, TextLook.of("ps-value", size.type()));
            x += MARK_ROOM + TextRoom.width(value.text(), size.type()) + BETWEEN;
        }
    }

    private double width(List<Value> row) {
        double sum = -BETWEEN;
        for (Value value : row) {
            sum += MARK_ROOM + TextRoom.width(value.text(), size.type()) + BETWEEN;
        }
        return sum;
    }
}
