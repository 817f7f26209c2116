package nl.privacyspiegel.shared.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values through time as one small line beside a word, without numbers: those stand beside it.
 *
 * @param description every value in words, for who cannot see it
 * @param points from early to late, no day twice
 * @param axis the scale on which every value lies, from end to end as high as the drawing
 */
public record Sparkline(String description, List<Point> points, Axis axis) {

    public Sparkline {
        Checks.text(description, "description");
        points = List.copyOf(points);
        for (int i = 1; i < points.size(); i++) {
            Checks.that(points.get(i - 1).day().isBefore(points.get(i).day()), "points from early to late");
        }
        for (Point point : points) {
            BigDecimal value = point.value();
            Checks.that(value == null || axis.contains(value), "value lies outside the axis");
        }
    }

    /** Whether there is anything to draw. */
    public boolean hasValue() {
        return points.stream().anyMatch(point -> point.value() != null);
    }

    /** A value on a day. Null means that it is absent: it interrupts the line. */
    public record Point(LocalDate day, @Nullable BigDecimal value) {}
}
