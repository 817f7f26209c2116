package nl.privacyspiegel.shared.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * Wholes below each other, each divided in the same parts.
 *
 * @param heading what the bars are, as the heading of their column in the table
 * @param absent the words in the place of a bar of which nothing may be shown
 */
public record StackedBarChart(
        String title, String description, String heading, List<Part> parts, List<Bar> bars, String absent)
        implements ChartSpec {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** What a part of each bar is. */
    public record Part(String name, SliceStyle style) {

        public Part {
            Checks.text(name, "name");
        }
    }

    /** One whole; without percentages nothing of it may be shown. */
    public record Bar(String name, List<BigDecimal> percentages) {

        public Bar {
            Checks.text(name, "name");
            percentages = List.copyOf(percentages);
        }

        /** Whether there is nothing to show. */
        public boolean isAbsent() {
            return percentages.isEmpty();
        }
    }

    public StackedBarChart {
        Checks.text(title, "title");
        Checks.text(description, "description");
        Checks.text(heading, "heading");
        Checks.text(absent, "absent");
        parts = List.copyOf(parts);
        bars = List.copyOf(bars);
        Checks.that(!bars.isEmpty(), "a chart needs a bar");
        for (Bar bar : bars) {
            Checks.that(bar.isAbsent() || bar.percentages().size() == parts.size(), "a bar needs all its parts");
            BigDecimal sum = bar.percentages().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            Checks.that(
                    bar.isAbsent() || sum.subtract(WHOLE).abs().compareTo(BigDecimal.ONE) <= 0,
                    "the parts make no whole");
        }
    }
}
