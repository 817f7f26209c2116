package nl.privacyspiegel.improvement.awareness.ui;

import static nl.privacyspiegel.shared.ui.Texts.number;
import static nl.privacyspiegel.shared.ui.Texts.t;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import nl.privacyspiegel.shared.Share;
import nl.privacyspiegel.shared.chart.Axis;
import nl.privacyspiegel.shared.chart.CategoryData;
import nl.privacyspiegel.shared.chart.ClusteredBarChart;
import nl.privacyspiegel.shared.chart.Series;
import nl.privacyspiegel.shared.chart.SeriesStyle;

/** Which part of those invited came, year after year. */
final class ReachChart {

    private static final int ALL = 100;
    private static final int STEP = 25;

    private ReachChart() {}

    static ClusteredBarChart of(SortedMap<Integer, Share> years) {
        String described = years.entrySet().stream()
                .map(each -> t(
                        "improvement.awareness.reach.year",
                        each.getKey().toString(),
                        number(each.getValue().percentage()),
                        each.getValue().part(),
                        each.getValue().whole()))
                .collect(Collectors.joining(" "));
        return new ClusteredBarChart(
                t("improvement.awareness.reach"),
                t("improvement.awareness.reach.described", described),
                new CategoryData(
                        t("improvement.awareness.year"),
                        years.keySet().stream().map(String::valueOf).toList(),
                        List.of(new Series(
                                t("improvement.awareness.reach.series"),
                                SeriesStyle.END,
                                years.values().stream().map(Share::percentage).toList())),
                        Axis.of(0, ALL, STEP),
                        t("improvement.awareness.notCounted")));
    }
}
