package nl.privacyspiegel.reporting.content;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.Moment;
import nl.privacyspiegel.assessment.ComparisonNames;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;
import org.jspecify.annotations.Nullable;

/**
 * Where the numbers of a report come from, by which rules they were computed, and how to compute them again; last the marks
 * that only a program reads.
 */
final class AccountTable {

    private AccountTable() {}

    static ReportTable of(Comparison comparison, ReportTexts words, String applicationVersion, LocalDateTime now) {
        GradingScale scale = comparison.scale();
        ComparisonNames names = words.names(comparison);
        boolean ends = comparison.isBeginAndEnd();
        return of(
                words,
                applicationVersion,
                now,
                row(words, "reporting.fact.unit", new Text(comparison.unitName())),
                row(words, "reporting.fact.assessment", Text.content(ComparisonContent.name(comparison, words))),
                row(
                        words,
                        "reporting.fact.framework",
                        new Text(ComparisonContent.framework(comparison, words).text())),
                row(
                        words,
                        ends ? "reporting.account.start" : "reporting.account.first",
                        moment(words, comparison.start())),
                row(
                        words,
                        ends ? "reporting.account.end" : "reporting.account.second",
                        moment(words, comparison.end())),
                scale(scale, words),
                row(words, "reporting.account.mean", words.text("reporting.account.mean.value")),
                row(
                        words,
                        "reporting.account.change",
                        words.text(
                                "reporting.account.change.value",
                                names.start().sentence(),
                                names.end().sentence())),
                row(words, "reporting.account.notAssessed", words.text("reporting.account.notAssessed.value")),
                row(words, "reporting.account.suggestion", new Text(suggestion(words, scale))),
                row(
                        words,
                        "reporting.account.unchanged",
                        words.text(
                                "reporting.account.unchanged.value",
                                names.start().sentence(),
                                names.end().sentence())),
                row(words, "reporting.account.recompute", words.text("reporting.account.recompute.value")),
                row(words, "reporting.account.unit", new Text(comparison.unit().toString())),
                row(
                        words,
                        "reporting.account.assessment",
                        new Text(ids(
                                comparison.startedIn() == null
                                        ? null
                                        : comparison.startedIn().assessment(),
                                comparison.assessment()))),
                row(
                        words,
                        "reporting.account.framework",
                        new Text(ids(
                                comparison.startedIn() == null
                                        ? null
                                        : comparison.startedIn().framework(),
                                comparison.frameworkVersion()))));
    }

    /** Of the earlier and of the later measurement; one when they are the same. */
    private static String ids(@Nullable Object earlier, Object later) {
        return earlier == null || earlier.equals(later) ? later.toString() : earlier + "\n" + later;
    }

    /** Facts and rules, after when and with what the report was made. */
    static ReportTable of(ReportTexts words, String applicationVersion, LocalDateTime now, Row... facts) {
        return new ReportTable(
                words.get("reporting.table.account"),
                List.of(words.get("reporting.column.fact"), words.get("reporting.column.value")),
                Stream.concat(
                                Stream.of(
                                        row(words, "reporting.account.made", words.time(now)),
                                        row(
                                                words,
                                                "reporting.account.madeWith",
                                                new Text(("Privacyspiegel " + applicationVersion).strip()))),
                                Stream.of(facts))
                        .toList());
    }

    static Row scale(GradingScale scale, ReportTexts words) {
        return row(
                words,
                "reporting.account.scale",
                words.text(
                        "reporting.account.scale.value",
                        words.number(scale.minimum(), scale.decimals()),
                        words.number(scale.maximum(), scale.decimals()),
                        words.number(scale.step(), scale.decimals())));
    }

    /** What a rule says; its text has the key of its name with ".value" behind it. */
    static Row rule(ReportTexts words, String key) {
        return row(words, key, words.text(key + ".value"));
    }

    private static Row row(ReportTexts words, String label, ReportCell value) {
        return Row.of(RowKind.PLAIN, words.text(label), value);
    }

    private static Text moment(ReportTexts words, Moment moment) {
        return words.text(
                "reporting.account.moment",
                words.kind(moment.kind()),
                words.date(moment.date()),
                Integer.toString(moment.revision()),
                moment.id().toString());
    }

    private static String suggestion(ReportTexts words, GradingScale scale) {
        String weights = Arrays.stream(Judgement.values())
                .map(judgement -> {
                    Integer weight = scale.weights().get(judgement);
                    return weight == null
                            ? words.get("reporting.account.weight.none", words.judgement(judgement))
                            : words.get("reporting.account.weight", words.judgement(judgement), weight.toString());
                })
                .collect(Collectors.joining("\n"));
        return words.get("reporting.account.suggestion.value") + "\n" + weights;
    }
}
