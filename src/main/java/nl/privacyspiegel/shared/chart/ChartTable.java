package nl.privacyspiegel.shared.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a chart as text in a table, written exactly as the chart writes them. The first cell of the header and of
 * every row is the category; after it comes one cell a series.
 */
public record ChartTable(String caption, List<String> header, List<List<String>> rows) {

    public ChartTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public static ChartTable of(ChartSpec spec, Locale locale) {
        return switch (spec) {
            case RadarChart radar -> of(radar.title(), radar.data(), locale);
            case ClusteredBarChart bars -> of(bars.title(), bars.data(), locale);
            case PieChart pie -> of(pie, locale);
        };
    }

    private static ChartTable of(PieChart pie, Locale locale) {
        ChartNumbers numbers = new ChartNumbers(locale, "");
        List<List<String>> rows = pie.slices().stream()
                .map(slice -> List.of(slice.name(), numbers.percent(slice.percentage())))
                .toList();
        return new ChartTable(pie.title(), List.of(pie.heading(), pie.share()), rows);
    }

    private static ChartTable of(String caption, CategoryData data, Locale locale) {
        ChartNumbers numbers = new ChartNumbers(locale, data.absent());
        List<String> header = new ArrayList<>();
        header.add(data.heading());
        data.series().forEach(series -> header.add(series.name()));

        List<List<String>> rows = new ArrayList<>();
        for (int category = 0; category < data.categories().size(); category++) {
            List<String> row = new ArrayList<>();
            row.add(data.categories().get(category));
            for (Series series : data.series()) {
                @Nullable BigDecimal value = series.values().get(category);
                row.add(numbers.write(value));
            }
            rows.add(row);
        }
        return new ChartTable(caption, header, rows);
    }
}
