package nl.privacyspiegel.reporting.content;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.Header;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.privacytest.results.ItemStatistic;
import nl.privacyspiegel.reporting.content.ReportCell.Count;
import nl.privacyspiegel.reporting.content.ReportCell.Text;

/** Where the numbers of a report of results come from, what is left out of it, and how they were computed. */
final class ResultAccountTable {

    private ResultAccountTable() {}

    static ReportTable of(
            CampaignResults results, ResultUnit unit, ReportTexts words, String applicationVersion, LocalDateTime now) {
        Header header = results.header();
        LocalDate deleted = header.answersDeletedOn();
        return AccountTable.of(
                words,
                applicationVersion,
                now,
                ResultContent.fact(words, "reporting.fact.unit", new Text(unit.name())),
                ResultContent.fact(
                        words, "reporting.account.unit", new Text(unit.id().toString())),
                ResultContent.fact(words, "reporting.results.campaign", new Text(header.name())),
                ResultContent.fact(
                        words,
                        "reporting.results.account.campaign",
                        new Text(header.id().toString())),
                ResultContent.fact(
                        words,
                        "reporting.results.quiz",
                        words.text(
                                "reporting.fact.framework.value",
                                header.quizName(),
                                Integer.toString(header.quizNumber()))),
                ResultContent.fact(
                        words,
                        "reporting.results.account.period",
                        words.text(
                                "privacytest.results.period",
                                words.date(header.period().firstDay()),
                                words.date(header.period().lastDay()))),
                ResultContent.fact(words, "reporting.results.account.closed", words.day(header.closedOn())),
                ResultContent.fact(
                        words,
                        "reporting.results.account.retention",
                        deleted == null
                                ? words.text("privacytest.results.retention", words.date(header.deleteOn()))
                                : words.text("privacytest.results.retention.done", words.date(deleted))),
                ResultContent.fact(words, "reporting.results.threshold", new Count(results.groupSize())),
                rule(words, "reporting.results.account.rule", results.groupSize()),
                rule(words, "reporting.results.account.ranges"),
                rule(words, "reporting.results.account.percentage"),
                rule(words, "reporting.results.account.mean"),
                rule(words, "reporting.results.account.advice"),
                rule(words, "reporting.results.account.facility", ItemStatistic.MINIMUM),
                rule(words, "reporting.results.account.recompute"));
    }

    private static ReportTable.Row rule(ReportTexts words, String key, Object... arguments) {
        return ResultContent.fact(words, key, words.text(key + ".value", arguments));
    }
}
