package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.privacytest.results.MeanScore;
import nl.privacyspiegel.privacytest.results.TestSummary;
import nl.privacyspiegel.shared.chart.Axis;
import nl.privacyspiegel.shared.chart.CategoryData;
import nl.privacyspiegel.shared.chart.ChartSpec;
import nl.privacyspiegel.shared.chart.ClusteredBarChart;
import nl.privacyspiegel.shared.chart.Series;
import nl.privacyspiegel.shared.chart.SeriesStyle;
import nl.privacyspiegel.shared.chart.drawing.ChartFormat;
import nl.privacyspiegel.shared.ui.ChartFigure;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.Texts;

/** The whole test of one unit: how many took part, how well it was known, and how its questions differ in that. */
final class TestSummaryCard extends Section {

    private static final long serialVersionUID = 1L;
    private static final int STEPS = 5;
    private static final int WHOLE = 100;

    private TestSummaryCard() {}

    /** @param handOut is told of the chart that is taken along, by its title */
    static TestSummaryCard of(ResultUnit unit, TestSummary summary, BiConsumer<String, ChartFormat> handOut) {
        TestSummaryCard card = new TestSummaryCard();
        card.addClassName("ps-card");
        unit.response()
                .ifPresent(response -> card.add(new Paragraph(t(
                        "privacytest.summary.response",
                        ResultWords.submissions(unit.submissions()),
                        response.n(),
                        response.format(Texts.locale())))));
        card.add(new Paragraph(t(
                summary.left() == 0 ? "privacytest.summary.mean" : "privacytest.summary.mean.some",
                written(summary.mean()),
                summary.questions(),
                summary.answers(),
                summary.questions() + summary.left())));
        summary.spread().ifPresent(spread -> {
            card.add(new Paragraph(t(
                    "privacytest.summary.spread",
                    written(spread.median()),
                    written(spread.lower()),
                    written(spread.upper()),
                    written(spread.lowest()),
                    written(spread.highest()))));
            ChartSpec chart = histogram(spread);
            card.add(new Div(new ChartFigure(chart)
                    .withFiles("privacytest-vragen-per-score", format -> handOut.accept(chart.title(), format))));
        });
        card.add(new Fold(t("privacytest.summary.terms"), new Paragraph(t("privacytest.summary.terms.text"))));
        return card;
    }

    private static String written(MeanScore mean) {
        return mean.format(Texts.locale());
    }

    private static ChartSpec histogram(TestSummary.Spread spread) {
        int width = WHOLE / TestSummary.CLASSES;
        List<String> parts = IntStream.range(0, TestSummary.CLASSES)
                .mapToObj(part -> part == TestSummary.CLASSES - 1
                        ? t("privacytest.summary.part.last", part * width)
                        : t("privacytest.summary.part", part * width, (part + 1) * width))
                .toList();
        int most = spread.histogram().stream().mapToInt(Integer::intValue).max().orElse(0);
        int step = Math.ceilDiv(Math.max(most, 1), STEPS);
        List<String> described = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            described.add(t(
                    "privacytest.summary.chart.part",
                    parts.get(part),
                    spread.histogram().get(part)));
        }
        return new ClusteredBarChart(
                t("privacytest.summary.chart"),
                t("privacytest.summary.chart.description", String.join(" ", described)),
                new CategoryData(
                        t("privacytest.summary.chart.score"),
                        parts,
                        List.of(new Series(
                                t("privacytest.summary.chart.questions"),
                                SeriesStyle.END,
                                spread.histogram().stream()
                                        .map(BigDecimal::valueOf)
                                        .toList())),
                        Axis.of(0, step * STEPS, step),
                        t("privacytest.results.nobody")));
    }
}
