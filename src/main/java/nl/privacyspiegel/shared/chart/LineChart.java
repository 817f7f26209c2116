package nl.privacyspiegel.shared.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values through time. Every line has a strip of its own on one time axis, on which a year is always as long as another.
 * Where a value is absent the line is interrupted.
 *
 * @param heading what the moments are, as the heading of their column in the table
 * @param moments at least one, from early to late, no day twice
 * @param axis the scale on which every value lies
 * @param absent the words shown in the place of a value that is absent
 * @param aim what a goal is called, such as a target; empty when no line has one
 */
public record LineChart(
        String title,
        String description,
        String heading,
        List<Moment> moments,
        List<Line> lines,
        Axis axis,
        String absent,
        String aim)
        implements ChartSpec {

    /** More moments than this cannot be told apart. */
    public static final int MOST_MOMENTS = 40;

    /** Without goals. */
    public LineChart(
            String title,
            String description,
            String heading,
            List<Moment> moments,
            List<Line> lines,
            Axis axis,
            String absent) {
        this(title, description, heading, moments, lines, axis, absent, "");
    }

    public LineChart {
        Checks.text(title, "title");
        Checks.text(description, "description");
        Checks.text(heading, "heading");
        Checks.text(absent, "absent");
        moments = List.copyOf(moments);
        lines = List.copyOf(lines);
        Checks.that(!moments.isEmpty() && moments.size() <= MOST_MOMENTS, "no moment, or more than can be told apart");
        for (int i = 1; i < moments.size(); i++) {
            Checks.that(moments.get(i - 1).day().isBefore(moments.get(i).day()), "moments from early to late");
        }
        Checks.that(!lines.isEmpty(), "a chart needs a line");
        for (Line line : lines) {
            Checks.that(line.values().size() == moments.size(), "a line needs a value, or null, for every moment");
            for (@Nullable BigDecimal value : line.values()) {
                Checks.that(value == null || axis.contains(value), "value lies outside the axis");
            }
            Goal goal = line.goal();
            Checks.that(
                    goal == null || (!aim.isBlank() && axis.contains(goal.value())),
                    "a goal has a name and lies on the axis");
        }
    }

    /**
     * A moment on the time axis.
     *
     * @param note what more there is to say of it in the table, such as over how many units it goes; may be empty
     */
    public record Moment(LocalDate day, String note) {

        String words(ChartNumbers numbers) {
            return note.isEmpty() ? numbers.day(day) : numbers.day(day) + " (" + note + ")";
        }
    }

    /** Which value is to be reached, and by which day. */
    public record Goal(LocalDate day, BigDecimal value) {}

    /** The days of the goals, from early to late. */
    public List<LocalDate> goalDays() {
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(line.goal()))
                .map(Goal::day)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * One value for every moment. Null means that the value is absent.
     *
     * @param breaks the moments to which no line leads, because their values cannot be compared with those before
     * @param goal where it is to go; null for nowhere
     */
    public record Line(
            String name,
            List<@Nullable BigDecimal> values,
            Set<Integer> breaks,
            @Nullable Goal goal) {

        /** Without a goal. */
        public Line(String name, List<@Nullable BigDecimal> values, Set<Integer> breaks) {
            this(name, values, breaks, null);
        }

        public Line {
            Checks.text(name, "name");
            values = Collections.unmodifiableList(new ArrayList<>(values));
            breaks = Set.copyOf(breaks);
        }
    }
}
