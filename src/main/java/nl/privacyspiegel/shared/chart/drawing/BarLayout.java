package nl.privacyspiegel.shared.chart.drawing;

import java.util.List;
import nl.privacyspiegel.shared.chart.CategoryData;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import nl.privacyspiegel.shared.chart.Series;

/**
 * The measures of a bar chart. The bars are horizontal, because Dutch words are long: the name of a category gets a line of
 * its own above its bars on a narrow screen and a column to their left on a wide one.
 */
final class BarLayout {

    static final double BAR = 16;
    static final double GAP = 4;
    static final double TO_VALUE = 8;

    private static final int MOST_LINES = 3;
    private static final double WIDEST_COLUMN = 220;
    private static final double COLUMN_GAP = 14;
    private static final double ABOVE_BARS = 4;
    private static final double BETWEEN_CATEGORIES = 20;
    private static final double SCALE_HEIGHT = 26;
    private static final double BESIDE = 6;

    private final ChartSize size;
    private final List<List<String>> names;
    private final double left;
    private final double right;
    private final double bars;
    private final int mostLines;

    BarLayout(CategoryData data, ChartNumbers numbers, ChartSize size) {
        this.size = size;
        double room = size == ChartSize.WIDE ? WIDEST_COLUMN : size.width();
        this.names = data.categories().stream()
                .map(name -> TextRoom.wrapName(name, room, nameType(), MOST_LINES))
                .toList();
        this.mostLines = names.stream().mapToInt(List::size).max().orElse(1);
        this.bars = data.series().size() * (BAR + GAP) - GAP;
        double widestName = names.stream()
                .flatMap(List::stream)
                .mapToDouble(line -> TextRoom.width(line, nameType()))
                .max()
                .orElse(0);
        this.left = isNameAbove() ? BESIDE : widestName + COLUMN_GAP;
        double widestValue = 0;
        for (Series series : data.series()) {
            for (int at = 0; at < series.values().size(); at++) {
                if (series.values().get(at) != null) {
                    widestValue = Math.max(widestValue, TextRoom.width(series.written(at, numbers), strongType()));
                }
            }
        }
        this.right = TO_VALUE + widestValue + BESIDE;
    }

    private double nameType() {
        return isNameAbove() ? strongType() : size.type();
    }

    private double strongType() {
        return size.type() * TextRoom.STRONG;
    }

    boolean isNameAbove() {
        return size == ChartSize.NARROW;
    }

    List<String> name(int category) {
        return names.get(category);
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double plotWidth() {
        return size.width() - left - right;
    }

    /** The height of one category with the room that parts it from the next. */
    double slot() {
        double lines = (double) mostLines * size.line();
        return BETWEEN_CATEGORIES + (isNameAbove() ? lines + ABOVE_BARS + bars : Math.max(lines, bars));
    }

    /** Where the bars of a category begin, counted from the top of its slot. */
    double barsTop() {
        double top = BETWEEN_CATEGORIES / 2;
        return isNameAbove() ? top + (double) mostLines * size.line() + ABOVE_BARS : (slot() - bars) / 2;
    }

    /** Where a bar begins in a slot that begins here. */
    double barTop(double slot, int row) {
        return slot + barsTop() + row * (BAR + GAP);
    }

    /** The line on which the words beside a bar stand. */
    double baseline(double slot, int row) {
        return barTop(slot, row) + BAR / 2 + size.type() * 0.36;
    }

    /** Where the name of a category begins: against its bars, or beside their middle. */
    double nameTop(int category) {
        double lines = (double) names.get(category).size() * size.line();
        return isNameAbove() ? barsTop() - ABOVE_BARS - lines : (slot() - lines) / 2;
    }

    double scaleHeight() {
        return SCALE_HEIGHT;
    }

    double height() {
        return names.size() * slot() + SCALE_HEIGHT;
    }
}
