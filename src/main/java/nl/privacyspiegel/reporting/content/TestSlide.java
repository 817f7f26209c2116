package nl.privacyspiegel.reporting.content;

import java.math.BigDecimal;
import java.util.List;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.Slide.Columns;
import nl.privacyspiegel.reporting.content.Slide.Points;

/** The message about the last privacytest, from its published results and nothing else. */
final class TestSlide {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal UNIT = BigDecimal.valueOf(20);

    private TestSlide() {}

    static Slide of(List<ResultContent> tests, ReportTexts words) {
        if (tests.isEmpty()) {
            return new Slide(
                    words.say("reporting.slide.test.none"),
                    new Points(List.of(words.say("reporting.tests.none"))),
                    Said.NOTHING);
        }
        ResultContent test = tests.getFirst();
        List<Row> shown = test.topics().rows().stream()
                .filter(row -> ReportCharts.share(row.cells().get(1)) != null)
                .toList();
        if (shown.isEmpty()) {
            return new Slide(
                    words.say("reporting.slide.test.suppressed"),
                    new Points(
                            test.notices().isEmpty()
                                    ? List.of(words.say("privacytest.results.suppressed.long"))
                                    : Said.lines(test.notices())),
                    test.heading());
        }
        Row weakest = shown.getFirst();
        ReportTable topics = new ReportTable(
                test.topics().name(),
                test.topics().header().subList(0, 2),
                test.topics().rows().stream()
                        .map(row -> new Row(row.kind(), row.cells().subList(0, 2)))
                        .toList());
        return new Slide(
                words.say(
                        "reporting.slide.test",
                        Said.cell(weakest.cells().get(0)),
                        weakest.cells().get(1).display()),
                new Columns(topics, test.topicsDescription(), BigDecimal.ZERO, WHOLE, UNIT),
                Said.join(" \u00b7 ", List.of(test.heading(), test.about())));
    }
}
