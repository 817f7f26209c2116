package nl.privacyspiegel.reporting.content;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.QuestionSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.SectionSheet;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.reporting.content.ReportCell.Blank;
import nl.privacyspiegel.reporting.content.ReportCell.Status;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;

/**
 * Everything that the report of one measurement says, in the reader's words and without a file format: where a unit stands,
 * and not a word about change.
 *
 * @param about the unit and its assessment
 * @param source when was measured, and by which framework: at the foot of every page
 * @param notices sentences that a reader must see first, such as that the measurement is still a draft
 * @param facts label and value: what this is about
 * @param grades a row for each domain, then the mean and over how many domains it goes
 * @param chart the same grades for the chart; an absent grade is a gap there
 * @param questions a row for each domain, each named section and each question
 * @param open what is not judged, judged no, or without a grade; with a fourth column when the framework advises about any of it
 * @param added what modules above add
 * @param account label and value: where the numbers come from and how to get them again
 */
public record StandingContent(
        String title,
        Said about,
        Said source,
        List<String> notices,
        ReportTable facts,
        ReportTable grades,
        ReportTable chart,
        Said concluded,
        String description,
        GradingScale scale,
        ReportTable questions,
        ReportTable open,
        List<AddedSection> added,
        ReportTable account) {

    private static final ReportCell BLANK = new Blank();

    public StandingContent {
        notices = List.copyOf(notices);
        added = List.copyOf(added);
    }

    public String subtitle() {
        return about.text();
    }

    /** What stands at the foot of every page. */
    public Said footer() {
        return Said.join(" \u00b7 ", List.of(about, source));
    }

    public static StandingContent of(
            MeasurementSheet sheet,
            List<AddedSection> added,
            ReportTexts words,
            String applicationVersion,
            LocalDateTime now) {
        MeasurementSummary summary = sheet.summary();
        AssessmentSummary assessment = sheet.assessment();
        return new StandingContent(
                words.get("reporting.standing.title", words.kindInSentence(summary.kind())),
                Said.join(" \u00b7 ", List.of(Said.words(assessment.unitName()), Said.content(assessment.name()))),
                words.say("reporting.footer.one", words.date(summary.date()), framework(sheet, words)),
                summary.isAdopted()
                        ? List.of()
                        : List.of(words.get(
                                "reporting.draft", words.kindInSentence(summary.kind()), words.date(summary.date()))),
                facts(sheet, words),
                grades(sheet, words),
                new ReportTable(
                        words.get("reporting.table.charts"),
                        List.of(words.get("reporting.column.domain"), measured(summary, words)),
                        sheet.domains().stream()
                                .map(domain -> Row.of(
                                        RowKind.DOMAIN,
                                        words.frameworkCell(domain.domain().name()),
                                        words.grade(domain.score().content(), sheet.scale())))
                                .toList()),
                sheet.mean().graded() == 0
                        ? Said.NOTHING
                        : new StandSlides(Stand.of(sheet), null, summary.date(), words).strongest(),
                words.get("reporting.standing.chart.description", spoken(sheet, words)),
                sheet.scale(),
                questions(sheet, words),
                open(sheet, words),
                added,
                account(sheet, words, applicationVersion, now));
    }

    /** The framework with its version. */
    static Said framework(MeasurementSheet sheet, ReportTexts words) {
        return words.say(
                "reporting.fact.framework.value",
                words.framework(sheet.assessment().frameworkName()),
                Integer.toString(sheet.assessment().frameworkNumber()));
    }

    /** Such as "Beginmeting 06-02-2017". */
    static String measured(MeasurementSummary summary, ReportTexts words) {
        return words.kind(summary.kind()) + " " + words.date(summary.date());
    }

    private static Row fact(ReportTexts words, String label, ReportCell value) {
        return Row.of(RowKind.PLAIN, words.text(label), value);
    }

    private static ReportTable facts(MeasurementSheet sheet, ReportTexts words) {
        MeasurementSummary summary = sheet.summary();
        AssessmentSummary assessment = sheet.assessment();
        String by = summary.adoptedBy();
        return new ReportTable(
                words.get("reporting.table.facts"),
                List.of(words.get("reporting.column.fact"), words.get("reporting.column.value")),
                List.of(
                        fact(words, "reporting.fact.unit", new Text(assessment.unitName())),
                        fact(words, "reporting.fact.assessment", Text.content(assessment.name())),
                        fact(
                                words,
                                "reporting.fact.periodStart",
                                words.day(assessment.period().start())),
                        fact(
                                words,
                                "reporting.fact.periodEnd",
                                words.day(assessment.period().end())),
                        fact(
                                words,
                                "reporting.fact.framework",
                                words.text(
                                        "reporting.fact.framework.value",
                                        assessment.frameworkName(),
                                        Integer.toString(assessment.frameworkNumber()))),
                        fact(words, "reporting.column.measurement", new Text(words.kind(summary.kind()))),
                        fact(words, "reporting.column.date", words.day(summary.date())),
                        fact(
                                words,
                                "reporting.column.adoptedOn",
                                summary.isAdopted()
                                        ? words.day(summary.adoptedOn())
                                        : words.text("reporting.notAdopted")),
                        fact(words, "reporting.column.adoptedBy", by == null ? BLANK : new Text(by))));
    }

    private static ReportTable grades(MeasurementSheet sheet, ReportTexts words) {
        List<Row> rows = new ArrayList<>();
        for (DomainSheet domain : sheet.domains()) {
            rows.add(Row.of(
                    RowKind.DOMAIN,
                    words.frameworkCell(domain.domain().name()),
                    words.grade(domain.score().content(), sheet.scale()),
                    Text.content(domain.score().content().explanation())));
        }
        rows.add(Row.of(RowKind.MEAN, words.text("reporting.mean"), words.mean(sheet.mean()), BLANK));
        rows.add(Row.of(RowKind.MEAN, words.text("reporting.mean.coverage"), words.coverage(sheet.mean()), BLANK));
        return new ReportTable(
                words.get("reporting.table.grades"),
                List.of(
                        words.get("reporting.column.domain"),
                        words.get("assessment.grade"),
                        words.get("assessment.score.motivation")),
                rows);
    }

    private static String spoken(MeasurementSheet sheet, ReportTexts words) {
        return sheet.domains().stream()
                .map(domain -> domain.domain().name() + ": "
                        + words.grade(domain.score().content(), sheet.scale()).display() + ".")
                .collect(Collectors.joining(" "));
    }

    private static ReportTable questions(MeasurementSheet sheet, ReportTexts words) {
        List<Row> rows = new ArrayList<>();
        for (DomainSheet domain : sheet.domains()) {
            rows.add(Row.of(
                    RowKind.DOMAIN,
                    BLANK,
                    words.frameworkCell(domain.domain().name()),
                    BLANK,
                    words.grade(domain.score().content(), sheet.scale()),
                    Text.content(domain.score().content().explanation()),
                    BLANK));
            for (SectionSheet section : domain.sections()) {
                if (section.name() != null) {
                    rows.add(Row.of(
                            RowKind.SECTION, BLANK, words.frameworkCell(section.name()), BLANK, BLANK, BLANK, BLANK));
                }
                section.questions().forEach(question -> rows.add(question(question, words)));
            }
        }
        return new ReportTable(
                words.get("reporting.table.standing"),
                List.of(
                        words.get("reporting.column.code"),
                        words.get("reporting.column.question"),
                        words.get("reporting.column.rationale"),
                        words.get("reporting.standing.gradeOrJudgement"),
                        words.get("assessment.finding.status"),
                        words.get("reporting.column.date")),
                rows);
    }

    private static Row question(QuestionSheet row, ReportTexts words) {
        FindingData finding = row.finding().content();
        return Row.of(
                RowKind.QUESTION,
                new Text(row.question().code()),
                words.frameworkCell(row.question().text()),
                words.frameworkCell(row.question().rationale()),
                new Text(words.judgement(finding.judgement())),
                new Status(finding.narrative(), finding.references(), words.get("reporting.references")),
                words.day(finding.date()));
    }

    private static ReportTable open(MeasurementSheet sheet, ReportTexts words) {
        Stand stand = Stand.of(sheet);
        List<String> header = new ArrayList<>(List.of(
                words.get("reporting.column.domain"),
                words.get("reporting.column.question"),
                words.get("reporting.standing.state")));
        if (stand.advises()) {
            header.add(words.get("reporting.standing.advice"));
        }
        return new ReportTable(words.get("reporting.table.open"), header, stand.open(words));
    }

    private static ReportTable account(
            MeasurementSheet sheet, ReportTexts words, String applicationVersion, LocalDateTime now) {
        MeasurementSummary summary = sheet.summary();
        AssessmentSummary assessment = sheet.assessment();
        GradingScale scale = sheet.scale();
        return AccountTable.of(
                words,
                applicationVersion,
                now,
                fact(
                        words,
                        "reporting.column.measurement",
                        words.text(
                                "reporting.account.moment",
                                words.kind(summary.kind()),
                                words.date(summary.date()),
                                Integer.toString(summary.revision()),
                                summary.id().toString())),
                AccountTable.scale(scale, words),
                AccountTable.rule(words, "reporting.standing.account.mean"),
                AccountTable.rule(words, "reporting.account.notAssessed"),
                AccountTable.rule(words, "reporting.standing.account.open"),
                AccountTable.rule(words, "reporting.standing.account.recompute"),
                fact(words, "reporting.account.unit", new Text(assessment.unit().toString())),
                fact(
                        words,
                        "reporting.account.assessment",
                        new Text(assessment.id().toString())),
                fact(
                        words,
                        "reporting.account.framework",
                        new Text(assessment.framework().toString())));
    }
}
