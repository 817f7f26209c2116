package nl.privacyspiegel.shared.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.privacyspiegel.shared.CsvLines;

/**
 * The numbers of a chart as text in a table, written exactly as the chart writes them. The first cell of the header and of
 * every row is the category; after it comes one cell a series.
 */
public record ChartTable(String caption, List<String> header, List<List<String>> rows) {

    /** A number, with or without a percent sign; no range and no estimate. */
    private static final Pattern FIGURE = Pattern.compile("([-\u2212]?\\d+(?:[.,]\\d+)?)(%?)");

    private static final int NUMBER = 1;
    private static final int PERCENT = 2;

    public ChartTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public static ChartTable of(ChartSpec spec, Locale locale) {
        return switch (spec) {
            case RadarChart radar -> of(radar.title(), radar.data(), locale);
            case ClusteredBarChart bars -> of(bars.title(), bars.data(), locale);
            case PieChart pie -> of(pie, locale);
            case LineChart lines -> of(lines, locale);
            case SlopeChart slopes -> of(slopes.title(), slopes.data(), locale);
            case HeatMap map -> of(map, locale);
            case StackedBarChart stacks -> of(stacks, locale);
            case PositionChart positions -> of(positions, locale);
        };
    }

    private static ChartTable of(PieChart pie, Locale locale) {
        ChartNumbers numbers = new ChartNumbers(locale, "");
        List<List<String>> rows = pie.slices().stream()
                .map(slice -> List.of(slice.name(), numbers.percent(slice.percentage())))
                .toList();
        return new ChartTable(pie.title(), List.of(pie.heading(), pie.share()), rows);
    }

    private static ChartTable of(LineChart chart, Locale locale) {
        ChartNumbers numbers = new ChartNumbers(locale, chart.absent());
        List<String> header = new ArrayList<>(List.of(chart.heading()));
        chart.lines().forEach(line -> header.add(line.name()));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < chart.moments().size(); i++) {
            int at = i;
            List<String> row = new ArrayList<>(List.of(chart.moments().get(i).words(numbers)));
            chart.lines().forEach(line -> row.add(numbers.write(line.values().get(at))));
            rows.add(row);
        }
        for (LocalDate day : chart.goalDays()) {
            List<String> row = new ArrayList<>(List.of(new LineChart.Moment(day, chart.aim()).words(numbers)));
            chart.lines().forEach(line -> {
                LineChart.Goal goal = line.goal();
                row.add(goal != null && goal.day().equals(day) ? numbers.write(goal.value()) : "");
            });
            rows.add(row);
        }
        return new ChartTable(chart.title(), header, rows);
    }

    private static ChartTable of(HeatMap map, Locale locale) {
        ChartNumbers numbers = new ChartNumbers(locale, map.absent());
        List<String> header = new ArrayList<>(List.of(map.heading()));
        header.addAll(map.columns());
        List<List<String>> rows = new ArrayList<>();
        for (HeatMap.Row row : map.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.name()));
            row.values().forEach(value -> cells.add(numbers.write(value)));
            rows.add(cells);
        }
        return new ChartTable(map.title(), header, rows);
    }

    private static ChartTable of(StackedBarChart chart, Locale locale) {
        ChartNumbers numbers = new ChartNumbers(locale, chart.absent());
        List<String> header = new ArrayList<>(List.of(chart.heading()));
        chart.parts().forEach(part -> header.add(part.name()));
        List<List<String>> rows = new ArrayList<>();
        for (StackedBarChart.Bar bar : chart.bars()) {
            List<String> cells = new ArrayList<>(List.of(bar.name()));
            for (int part = 0; part < chart.parts().size(); part++) {
                cells.add(
                        bar.isAbsent()
                                ? chart.absent()
                                : numbers.percent(bar.percentages().get(part)));
            }
            rows.add(cells);
        }
        return new ChartTable(chart.title(), header, rows);
    }

    private static ChartTable of(PositionChart chart, Locale locale) {
        PositionChart.Words words = chart.words();
        ChartNumbers own = new ChartNumbers(locale, words.ownAbsent());
        ChartNumbers others = new ChartNumbers(locale, words.tooFew());
        List<List<String>> rows = chart.rows().stream()
                .map(row -> List.of(
                        row.name(),
                        own.write(row.own()),
                        others.write(row.spread() == null ? null : row.spread().lower()),
                        others.write(row.spread() == null ? null : row.spread().median()),
                        others.write(row.spread() == null ? null : row.spread().upper())))
                .toList();
        return new ChartTable(
                chart.title(),
                List.of(words.heading(), words.own(), words.lower(), words.median(), words.upper()),
                rows);
    }

    /** The same numbers as lines for a spreadsheet program, which can count with those that are exact. */
    public String csv() {
        StringBuilder lines = new StringBuilder(CsvLines.START);
        lines.append(CsvLines.line(
                IntStream.range(0, header.size()).mapToObj(this::headed).toArray()));
        rows.forEach(row -> lines.append(CsvLines.line(
                IntStream.range(0, row.size()).mapToObj(at -> cell(row, at)).toArray())));
        return lines.toString();
    }

    /** The heading says what the numbers below it are no longer followed by. */
    private String headed(int column) {
        boolean percentages = column > 0
                && rows.stream()
                        .map(row -> FIGURE.matcher(row.get(column)))
                        .anyMatch(figure ->
                                figure.matches() && !figure.group(PERCENT).isEmpty());
        return percentages ? header.get(column) + " (%)" : header.get(column);
    }

    private static Object cell(List<String> row, int column) {
        Matcher figure = FIGURE.matcher(row.get(column));
        return column > 0 && figure.matches()
                ? new CsvLines.Figure(figure.group(NUMBER).replace('\u2212', '-'))
                : row.get(column);
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
                row.add(series.written(category, numbers));
            }
            rows.add(row);
        }
        return new ChartTable(caption, header, rows);
    }
}
