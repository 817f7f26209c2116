package nl.privacyspiegel.reporting.content;

import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.privacytest.results.MeanScore;
import nl.privacyspiegel.privacytest.results.TestSummary;
import nl.privacyspiegel.privacytest.results.TestSummary.Spread;
import nl.privacyspiegel.reporting.content.ReportCell.Count;
import nl.privacyspiegel.reporting.content.ReportCell.Share;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;

/** What the page of results says of a whole test, a row each: the response, the mean, and how its questions lie. */
record WholeTest(ReportTexts words) {

    private static final int WHOLE = 100;

    /** None of a unit that is suppressed, or of which no question is shown. */
    List<Row> rows(CampaignResults results, ResultUnit unit) {
        List<Row> rows = new ArrayList<>();
        if (unit.submissions().isShown()) {
            unit.response().ifPresent(response -> {
                if (unit.heads() != null) {
                    rows.add(ResultContent.fact(words, "reporting.results.people", new Count(unit.heads())));
                }
                rows.add(ResultContent.fact(
                        words,
                        "reporting.results.response",
                        new Share(response.value(), response.format(words.locale()), response.exact())));
            });
            results.summary(unit.id()).ifPresent(summary -> add(rows, summary));
        }
        return rows;
    }

    private void add(List<Row> rows, TestSummary summary) {
        rows.add(score("reporting.results.whole.mean", summary.mean()));
        rows.add(ResultContent.fact(words, "reporting.results.whole.answers", new Count(summary.answers())));
        rows.add(ResultContent.fact(words, "reporting.results.questions.shown", new Count(summary.questions())));
        rows.add(ResultContent.fact(words, "reporting.results.questions.hidden", new Count(summary.left())));
        summary.spread().ifPresent(spread -> add(rows, spread));
    }

    private void add(List<Row> rows, Spread spread) {
        rows.add(score("reporting.results.whole.lowest", spread.lowest()));
        rows.add(score("reporting.results.whole.lower", spread.lower()));
        rows.add(score("reporting.results.whole.median", spread.median()));
        rows.add(score("reporting.results.whole.upper", spread.upper()));
        rows.add(score("reporting.results.whole.highest", spread.highest()));
        int width = WHOLE / TestSummary.CLASSES;
        for (int part = 0; part < TestSummary.CLASSES; part++) {
            String scores = part == TestSummary.CLASSES - 1
                    ? words.get("privacytest.summary.part.last", part * width)
                    : words.get("privacytest.summary.part", part * width, (part + 1) * width);
            rows.add(Row.of(
                    RowKind.PLAIN,
                    words.text("reporting.results.whole.part", scores),
                    new Count(spread.histogram().get(part))));
        }
    }

    private Row score(String label, MeanScore score) {
        return ResultContent.fact(words, label, new Share(score.value(), score.format(words.locale()), score.exact()));
    }
}
