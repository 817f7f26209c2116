package nl.privacyspiegel.shared.chart.drawing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import nl.privacyspiegel.shared.chart.Axis;
import nl.privacyspiegel.shared.chart.CategoryData;
import nl.privacyspiegel.shared.chart.ClusteredBarChart;
import nl.privacyspiegel.shared.chart.PieChart;
import nl.privacyspiegel.shared.chart.RadarChart;
import nl.privacyspiegel.shared.chart.Series;
import nl.privacyspiegel.shared.chart.SeriesStyle;
import nl.privacyspiegel.shared.chart.Slice;
import nl.privacyspiegel.shared.chart.SliceStyle;
import org.jspecify.annotations.Nullable;

/** The measurement that the tests draw: five domains of which one has not been graded. */
public final class Example {

    static final String ABSENT = "niet beoordeeld";
    static final List<String> DOMAINS =
            List.of("Beleid", "Governance", "Bewustwording en training", "Werkprocessen en triage", "Beheer en opslag");
    static final int UNGRADED = 3;
    public static final CategoryData GRADES =
            grades(List.of("1", "3", "4", "", "5"), List.of("8", "6", "7.5", "", "7"));
    static final CategoryData NOTHING = grades(List.of("", "", "", "", ""), List.of("", "", "", "", ""));

    static final PieChart JUDGED = pie(
            slice("goed", "47.6", SliceStyle.GOOD),
            slice("voldoende", "19.0", SliceStyle.SUFFICIENT),
            slice("onvoldoende", "33.3", SliceStyle.INSUFFICIENT));

    private Example() {}

    static Slice slice(String name, String percentage, SliceStyle style) {
        return new Slice(name, new BigDecimal(percentage), style);
    }

    static PieChart pie(Slice... slices) {
        return new PieChart(
                "Bijzondere persoonsgegevens", "Bijna de helft was goed.", "Oordeel", "Deel", List.of(slices));
    }

    public static CategoryData grades(List<String> start, List<String> end) {
        return data(
                DOMAINS.subList(0, start.size()),
                series("Begin 2025", SeriesStyle.START, start),
                series("Eind 2025", SeriesStyle.END, end));
    }

    public static CategoryData data(List<String> categories, Series... series) {
        return new CategoryData("Domein", categories, List.of(series), Axis.of(1, 10, 1), ABSENT);
    }

    /** An empty text stands for an absent value. */
    public static Series series(String name, SeriesStyle style, List<String> values) {
        @Nullable
        BigDecimal[] numbers = values.stream()
                .map(value -> value.isEmpty() ? null : new BigDecimal(value))
                .toArray(BigDecimal[]::new);
        return new Series(name, style, Arrays.asList(numbers));
    }

    public static RadarChart radar(CategoryData data) {
        return new RadarChart("Cijfers per domein", "Vier van de vijf domeinen zijn beoordeeld.", data);
    }

    public static ClusteredBarChart bars(CategoryData data) {
        return new ClusteredBarChart("Cijfers per domein", "Vier van de vijf domeinen zijn beoordeeld.", data);
    }
}
