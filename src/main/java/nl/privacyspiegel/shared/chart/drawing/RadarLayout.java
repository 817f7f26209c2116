package nl.privacyspiegel.shared.chart.drawing;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.privacyspiegel.shared.chart.CategoryData;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Where everything in a radar chart goes, as seen from its centre. The circle is as large as the words around it allow:
 * they lie outside it, inside the width, and clear of each other, and the height follows.
 */
final class RadarLayout {

    /** A label, where it goes and to which side its lines are set. */
    record Placed(RadarLabel label, Rectangle2D bounds, Canvas.Anchor anchor) {}

    private static final double SHRINK = 2;
    private static final double TO_LABEL = 14;
    private static final double CLEARANCE = 10;
    private static final double BETWEEN_LABELS = 6;
    private static final double BELOW = 4;
    private static final double NEARLY_VERTICAL = 0.2;
    private static final double NUDGE = 2;
    private static final double FINE = 1000;

    private final CategoryData data;
    private final ChartNumbers numbers;
    private final ChartSize size;
    private final double radius;
    private final List<Placed> labels;

    RadarLayout(CategoryData data, ChartNumbers numbers, ChartSize size) {
        this.data = data;
        this.numbers = numbers;
        this.size = size;
        Fitted fitted = fit();
        this.radius = fitted.radius();
        this.labels = fitted.labels();
    }

    private record Fitted(double radius, List<Placed> labels) {}

    /** The largest circle with whole words beside it; else with broken words; else the smallest, with words farther away. */
    private Fitted fit() {
        double half = size.width() / 2.0;
        for (double mostRoom : List.of(half - BETWEEN_LABELS, (double) limits().leastRoom())) {
            for (double tried = limits().largest(); tried >= limits().smallest(); tried -= SHRINK) {
                List<Placed> placed = place(tried, mostRoom, limits().farthest());
                if (placed != null) {
                    return new Fitted(tried, placed);
                }
            }
        }
        List<Placed> anywhere = place(limits().smallest(), limits().leastRoom(), Double.MAX_VALUE);
        return new Fitted(limits().smallest(), Objects.requireNonNull(anywhere));
    }

    /**
     * What is acceptable on a screen.
     *
     * @param farthest how far a label may be moved away from its spoke to be clear of the circle and of other labels
     * @param leastRoom the width that a label gets also where the circle leaves less
     */
    private record Limits(int largest, int smallest, int farthest, int leastRoom) {}

    private Limits limits() {
        return switch (size) {
            case WIDE -> new Limits(160, 110, 16, 130);
            case NARROW -> new Limits(112, 70, 52, 84);
        };
    }

    double radius() {
        return radius;
    }

    List<Placed> labels() {
        return labels;
    }

    /** How far the drawing reaches above the centre. */
    double above() {
        double top =
                labels.stream().mapToDouble(one -> one.bounds().getMinY()).min().orElse(0);
        return Math.max(radius + Marks.REACH, -top);
    }

    double height() {
        double bottom =
                labels.stream().mapToDouble(one -> one.bounds().getMaxY()).max().orElse(0);
        return above() + Math.max(radius + Marks.REACH, bottom) + BELOW;
    }

    /** The point on a spoke at this distance from the centre; the first spoke points up and the others follow clockwise. */
    Point2D at(int category, double distance) {
        double angle = 2 * Math.PI * category / data.categories().size();
        return new Point2D.Double(distance * Math.sin(angle), -distance * Math.cos(angle));
    }

    /** The labels around a circle of this radius, or null when one of them would end up too far from its spoke. */
    private @Nullable List<Placed> place(double around, double mostRoom, double farthest) {
        int count = data.categories().size();
        @Nullable Placed[] placed = new Placed[count];
        List<Rectangle2D> taken = new ArrayList<>();
        List<Integer> mostSidewaysFirst = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        spoke -> Math.rint(Math.abs(at(spoke, FINE).getY()))))
                .toList();
        for (int spoke : mostSidewaysFirst) {
            Placed wanted = wanted(spoke, around, mostRoom);
            Rectangle2D free = nudge(wanted.bounds(), at(spoke, 1).getY() > NEARLY_VERTICAL / 10, around, taken);
            if (Math.abs(free.getY() - wanted.bounds().getY()) > farthest) {
                return null;
            }
            taken.add(free);
            placed[spoke] = new Placed(wanted.label(), free, wanted.anchor());
        }
        return List.of(placed);
    }

    private Placed wanted(int spoke, double around, double mostRoom) {
        Point2D direction = at(spoke, 1);
        Point2D end = at(spoke, around + TO_LABEL);
        double half = size.width() / 2.0;
        Canvas.Anchor anchor = anchor(direction.getX());
        double room = anchor == Canvas.Anchor.MIDDLE ? half : half - Math.abs(end.getX());
        double unbroken = RadarLabel.unbroken(data.categories().get(spoke), size);
        double least = Math.max(limits().leastRoom(), Math.min(unbroken, mostRoom));
        RadarLabel label = new RadarLabel(data, spoke, numbers, size, Math.max(room, least));

        double left = switch (anchor) {
            case START -> end.getX();
            case MIDDLE -> end.getX() - label.width() / 2;
            case END -> end.getX() - label.width();
        };
        left = Math.clamp(left, -half, Math.max(-half, half - label.width()));
        double top = end.getY() + (direction.getY() - 1) * label.height() / 2;
        return new Placed(label, new Rectangle2D.Double(left, top, label.width(), label.height()), anchor);
    }

    private static Canvas.Anchor anchor(double sideways) {
        if (Math.abs(sideways) < NEARLY_VERTICAL) {
            return Canvas.Anchor.MIDDLE;
        }
        return sideways > 0 ? Canvas.Anchor.START : Canvas.Anchor.END;
    }

    private static Rectangle2D nudge(Rectangle2D wanted, boolean down, double around, List<Rectangle2D> taken) {
        double step = down ? NUDGE : -NUDGE;
        Rectangle2D free = wanted;
        while (isOverCircle(free, around + CLEARANCE) || isTaken(free, taken)) {
            free = new Rectangle2D.Double(free.getX(), free.getY() + step, free.getWidth(), free.getHeight());
        }
        return free;
    }

    private static boolean isOverCircle(Rectangle2D box, double radius) {
        double x = Math.clamp(0, box.getMinX(), box.getMaxX());
        double y = Math.clamp(0, box.getMinY(), box.getMaxY());
        return Math.hypot(x, y) < radius;
    }

    private static boolean isTaken(Rectangle2D box, List<Rectangle2D> taken) {
        Rectangle2D room = new Rectangle2D.Double(
                box.getX() - BETWEEN_LABELS,
                box.getY() - BETWEEN_LABELS,
                box.getWidth() + 2 * BETWEEN_LABELS,
                box.getHeight() + 2 * BETWEEN_LABELS);
        return taken.stream().anyMatch(room::intersects);
    }
}
