package nl.privacyspiegel.shared.chart.drawing;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import nl.privacyspiegel.shared.chart.PieChart;
import nl.privacyspiegel.shared.chart.Slice;

/**
 * Where everything in a pie chart goes, as seen from its centre. The words stand in a column at either side, each tied to
 * its slice by a line. The pie is turned when that brings the words closer to their slices. On a narrow screen the columns
 * have a letter and the percentage, and the names stand below the pie behind their letters.
 */
final class PieLayout {

    /** A slice that is drawn, in degrees from the top and clockwise. */
    record Placed(Slice slice, int index, double start, double extent, Rectangle2D bounds, List<String> lines) {

        double middle() {
            return start + extent / 2;
        }

        boolean isRight() {
            return sideways(middle()) >= 0;
        }

        /** Where the line to the words ends, beside the middle of their first line. */
        Point2D end(double line) {
            double x = isRight() ? bounds.getMinX() - TO_WORDS : bounds.getMaxX() + TO_WORDS;
            return new Point2D.Double(x, bounds.getY() + line / 2);
        }

        /** How far the words are from where they want to be, and much more when their line runs through the pie. */
        private double cost(double radius, double line) {
            Point2D out = PieLayout.at(middle(), radius + OUT);
            Point2D end = end(line);
            double nearest = Line2D.ptSegDist(out.getX(), out.getY(), end.getX(), end.getY(), 0, 0);
            double away = Math.abs(
                    bounds.getCenterY() - PieLayout.at(middle(), radius).getY());
            return away + (nearest < radius ? THROUGH_THE_PIE : 0);
        }

        private Placed at(double top) {
            Rectangle2D moved = new Rectangle2D.Double(bounds.getX(), top, bounds.getWidth(), bounds.getHeight());
            return new Placed(slice, index, start, extent, moved, lines);
        }
    }

    /** How far the lines reach out of the circle before they turn to the words. */
    static final double OUT = 10;

    private static final double TO_WORDS = 10;
    private static final double THROUGH_THE_PIE = 1000;
    private static final double CHANNEL = 34;
    private static final double NARROW_CHANNEL = 22;
    private static final double BETWEEN_LABELS = 8;
    private static final double ABOVE = 6;
    private static final double KEY_GAP = 18;
    private static final double BETWEEN_KEYS = 8;
    private static final double FULL = 360;
    private static final double TURN = 15;
    private static final double TOLERANCE = 14;
    private static final double NEARLY_UPRIGHT = 1e-9;
    private static final int MOST_LINES = 4;

    /** Where the name begins in the key of a narrow chart. */
    static final double KEY_INDENT = 44;

    private final ChartSize size;
    private final ChartNumbers numbers;
    private final List<Placed> slices;
    private final List<List<String>> keys;

    PieLayout(PieChart chart, ChartNumbers numbers, ChartSize size) {
        this.size = size;
        this.numbers = numbers;
        List<Slice> drawn = chart.slices().stream().filter(Slice::isDrawn).toList();
        this.slices = best(drawn);
        this.keys = size == ChartSize.WIDE
                ? List.of()
                : drawn.stream()
                        .map(slice -> TextRoom.wrap(slice.name(), size.width() - KEY_INDENT, size.type(), MOST_LINES))
                        .toList();
    }

    double radius() {
        return switch (size) {
            case WIDE -> 120;
            case NARROW -> 72;
        };
    }

    private double channel() {
        return switch (size) {
            case WIDE -> CHANNEL;
            case NARROW -> NARROW_CHANNEL;
        };
    }

    List<Placed> slices() {
        return slices;
    }

    /** The lines of each name in the key below the pie; none when the names stand beside it. */
    List<List<String>> keys() {
        return keys;
    }

    /** How far the drawing reaches above the centre. */
    double above() {
        double top =
                slices.stream().mapToDouble(one -> one.bounds().getMinY()).min().orElse(0);
        return Math.max(radius() + OUT, -top) + ABOVE;
    }

    private double below() {
        double bottom =
                slices.stream().mapToDouble(one -> one.bounds().getMaxY()).max().orElse(0);
        return Math.max(radius() + OUT, bottom);
    }

    /** Where a name in the key begins, as seen from the centre. */
    double keyTop(int index) {
        double top = below() + KEY_GAP;
        for (List<String> lines : keys.subList(0, index)) {
            top += lines.size() * (double) size.line() + BETWEEN_KEYS;
        }
        return top;
    }

    double height() {
        return above() + (keys.isEmpty() ? below() + ABOVE : keyTop(keys.size()));
    }

    /** The point in this direction at this distance from the centre. */
    static Point2D at(double degrees, double distance) {
        double angle = Math.toRadians(degrees);
        return new Point2D.Double(distance * Math.sin(angle), -distance * Math.cos(angle));
    }

    private static double sideways(double degrees) {
        double sine = Math.sin(Math.toRadians(degrees));
        return Math.abs(sine) < NEARLY_UPRIGHT ? 0 : sine;
    }

    /** The letter of a slice on a narrow screen. */
    static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    /** From the top when the words then stand well enough; else the turn in which they are nearest to their slices. */
    private List<Placed> best(List<Slice> drawn) {
        List<Placed> best = turned(drawn, 0);
        for (double turn = TURN; turn < FULL; turn += TURN) {
            List<Placed> tried = turned(drawn, turn);
            if (cost(tried) < cost(best) - TOLERANCE) {
                best = tried;
            }
        }
        return best;
    }

    private double cost(List<Placed> placed) {
        return placed.stream()
                .mapToDouble(one -> one.cost(radius(), size.line()))
                .max()
                .orElse(0);
    }

    private List<Placed> turned(List<Slice> drawn, double turn) {
        double whole = drawn.stream()
                .mapToDouble(slice -> slice.percentage().doubleValue())
                .sum();
        List<Placed> wanted = new ArrayList<>();
        double start = turn;
        for (Slice slice : drawn) {
            double extent = FULL * slice.percentage().doubleValue() / whole;
            wanted.add(wanted(slice, wanted.size(), start, extent));
            start += extent;
        }
        List<Placed> placed = new ArrayList<>();
        placed.addAll(stacked(wanted.stream().filter(Placed::isRight).toList()));
        placed.addAll(stacked(wanted.stream().filter(one -> !one.isRight()).toList()));
        placed.sort(Comparator.comparingInt(Placed::index));
        return placed;
    }

    private Placed wanted(Slice slice, int index, double start, double extent) {
        double room = size.width() / 2.0 - radius() - channel();
        List<String> lines = new ArrayList<>();
        if (size == ChartSize.WIDE) {
            lines.add(numbers.percent(slice.percentage()));
            lines.addAll(TextRoom.wrap(slice.name(), room, size.type(), MOST_LINES));
        } else {
            lines.add(letter(index) + " " + numbers.percent(slice.percentage()));
        }
        double middle = start + extent / 2;
        double left = sideways(middle) >= 0 ? radius() + channel() : -radius() - channel() - room;
        double height = lines.size() * (double) size.line();
        double top = at(middle, radius()).getY() - height / 2;
        return new Placed(slice, index, start, extent, new Rectangle2D.Double(left, top, room, height), lines);
    }

    /** One column: from above each label as high as it wants and can, then from below as far back up as needed. */
    private List<Placed> stacked(List<Placed> column) {
        List<Placed> sorted = new ArrayList<>(column);
        sorted.sort(Comparator.comparingDouble(
                (Placed one) -> at(one.middle(), radius()).getY()));
        double total = -BETWEEN_LABELS;
        for (Placed one : sorted) {
            total += one.bounds().getHeight() + BETWEEN_LABELS;
        }
        double reach = Math.max(radius() + OUT, total / 2);
        double free = -reach;
        for (int i = 0; i < sorted.size(); i++) {
            Placed one = sorted.get(i);
            sorted.set(i, one.at(Math.max(free, one.bounds().getY())));
            free = sorted.get(i).bounds().getMaxY() + BETWEEN_LABELS;
        }
        double limit = reach;
        for (int i = sorted.size() - 1; i >= 0; i--) {
            Placed one = sorted.get(i);
            sorted.set(
                    i,
                    one.at(Math.min(
                            limit - one.bounds().getHeight(), one.bounds().getY())));
            limit = sorted.get(i).bounds().getY() - BETWEEN_LABELS;
        }
        return sorted;
    }
}
