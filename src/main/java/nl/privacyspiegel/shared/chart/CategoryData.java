package nl.privacyspiegel.shared.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of several series over the same categories.
 *
 * @param heading what the categories are, as the heading of their column in the table
 * @param categories the names of the categories, in the order in which they are shown
 * @param series at most one for every {@link SeriesStyle}, so that no two look the same
 * @param axis the scale on which every value lies
 * @param absent the words shown in the place of a value that is absent
 * @param language of the names of the categories, as a BCP 47 tag; empty for that of the reader
 */
public record CategoryData(
        String heading, List<String> categories, List<Series> series, Axis axis, String absent, String language) {

    /** Names of categories in the language of the reader. */
    public CategoryData(String heading, List<String> categories, List<Series> series, Axis axis, String absent) {
        this(heading, categories, series, axis, absent, "");
    }

    /** The same with names of categories that are content in this language, a BCP 47 tag. */
    public CategoryData in(String other) {
        return new CategoryData(heading, categories, series, axis, absent, other);
    }

    public CategoryData {
        Checks.text(heading, "heading");
        Checks.text(absent, "absent");
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        Checks.that(!categories.isEmpty(), "a chart needs a category");
        Checks.that(!series.isEmpty(), "a chart needs a series");
        categories.forEach(category -> Checks.text(category, "category"));
        Checks.that(
                series.stream().map(Series::style).distinct().count() == series.size(), "two series have one style");
        for (Series one : series) {
            Checks.that(one.values().size() == categories.size(), "series needs a value, or null, for every category");
            for (@Nullable BigDecimal value : one.values()) {
                Checks.that(value == null || axis.contains(value), "value lies outside the axis");
            }
        }
    }

    /** Only these categories of it. */
    CategoryData part(ChartLimits.Part part) {
        return new CategoryData(
                heading,
                part.of(categories),
                series.stream()
                        .map(one -> new Series(one.name(), one.style(), part.of(one.values()), part.of(one.words())))
                        .toList(),
                axis,
                absent,
                language);
    }

    /** Whether no series has a value for this category. */
    public boolean isAbsent(int category) {
        return series.stream().allMatch(one -> one.values().get(category) == null);
    }
}
