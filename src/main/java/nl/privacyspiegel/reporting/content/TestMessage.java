package nl.privacyspiegel.reporting.content;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.Slide.Columns;
import nl.privacyspiegel.shared.Lowest;

/** What there is to say of one privacytest, from its published results and nothing else. */
record TestMessage(ResultContent test, ReportTexts words) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal UNIT = BigDecimal.valueOf(20);

    /** The message with its chart, of the last test; empty when nothing of it may be shown. */
    static Optional<Slide> slide(List<ResultContent> tests, ReportTexts words) {
        return tests.stream()
                .findFirst()
                .map(test -> new TestMessage(test, words))
                .flatMap(TestMessage::slide);
    }

    private Optional<Slide> slide() {
        ReportTable topics = new ReportTable(
                test.topics().name(),
                test.topics().header().subList(0, 2),
                test.topics().rows().stream()
                        .map(row -> new Row(row.kind(), row.cells().subList(0, 2)))
                        .toList());
        return said().map(title -> new Slide(
                title,
                new Columns(topics, test.topicsDescription(), BigDecimal.ZERO, WHOLE, UNIT),
                Said.join(" \u00b7 ", List.of(test.heading(), test.about(), closed()))));
    }

    /** What is known least; empty when nothing of it may be shown. */
    Optional<Said> said() {
        List<Row> shown = shown();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        String first = shown.getFirst().cells().get(1).display();
        return Optional.of(weakest()
                .map(names -> words.say("reporting.slide.test", names, first))
                .orElseGet(() -> shown.size() == 1
                        ? words.say(
                                "reporting.slide.test.only",
                                Said.cell(shown.getFirst().cells().getFirst()),
                                first)
                        : words.say("reporting.slide.test.alike", first)));
    }

    /** What is asked after it. */
    Said asked() {
        return shown().isEmpty()
                ? words.say("reporting.asked.test.suppressed")
                : weakest()
                        .map(names -> words.say("reporting.asked.test", names))
                        .orElseGet(() -> words.say("reporting.asked.test.again"));
    }

    /** Since when it can be seen. */
    Said closed() {
        return words.say("reporting.slide.test.closed", words.date(test.closedOn()));
    }

    private List<Row> shown() {
        return test.topics().rows().stream()
                .filter(row -> ReportCharts.share(row.cells().get(1)) != null)
                .toList();
    }

    private Optional<Said> weakest() {
        Map<Row, BigDecimal> shares = new LinkedHashMap<>();
        for (Row row : shown()) {
            BigDecimal share = ReportCharts.share(row.cells().get(1));
            if (share != null) {
                shares.put(row, share);
            }
        }
        return Lowest.among(shares)
                .map(lowest -> StandSlides.all(
                        lowest.of().stream()
                                .map(row -> Said.cell(row.cells().getFirst()))
                                .toList(),
                        words));
    }
}
