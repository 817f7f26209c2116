package nl.privacyspiegel.reporting.content;

import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.Asked;
import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.Comparison.Moment;
import nl.privacyspiegel.assessment.Comparison.QuestionRow;
import nl.privacyspiegel.assessment.Comparison.SectionRows;
import nl.privacyspiegel.assessment.ComparisonNames;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.reporting.content.ReportCell.Blank;
import nl.privacyspiegel.reporting.content.ReportCell.Status;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;

/**
 * The before-and-after table: a row for each domain with its grades and their motivation, a row for each named section,
 * a row for each question with its status at both moments. A domain row has its grade in the column where a question row
 * has its judgement.
 */
public final class BeforeAfterTable {

    public static final int CODE = 0;
    public static final int QUESTION = 1;
    public static final int RATIONALE = 2;
    public static final int START_STATUS = 3;
    public static final int START_GRADE = 4;
    public static final int START_DATE = 5;
    public static final int END_STATUS = 6;
    public static final int END_GRADE = 7;
    public static final int END_DATE = 8;
    public static final int CHANGE = 9;

    private static final ReportCell BLANK = new Blank();

    private final Comparison comparison;
    private final ReportTexts words;

    private BeforeAfterTable(Comparison comparison, ReportTexts words) {
        this.comparison = comparison;
        this.words = words;
    }

    public static ReportTable of(Comparison comparison, ReportTexts words) {
        return new BeforeAfterTable(comparison, words).table();
    }

    private ReportTable table() {
        List<Row> rows = new ArrayList<>();
        for (DomainRow domain : comparison.domains()) {
            rows.add(domain(domain));
            for (SectionRows section : domain.sections()) {
                String name = section.name();
                if (name != null) {
                    rows.add(section(name));
                }
                section.questions().forEach(question -> rows.add(question(question)));
            }
        }
        return new ReportTable(
                words.get(comparison.isBeginAndEnd() ? "reporting.table.beforeAfter" : "reporting.table.standing"),
                header(),
                rows);
    }

    private List<String> header() {
        ComparisonNames names = words.names(comparison);
        return List.of(
                words.get("reporting.column.code"),
                words.get("reporting.column.question"),
                words.get("reporting.column.rationale"),
                status(names.start(), comparison.start()),
                words.get("reporting.column.gradeOrJudgement.at", names.start().brief()),
                words.get("reporting.column.date.at", names.start().within()),
                status(names.end(), comparison.end()),
                words.get("reporting.column.gradeOrJudgement.at", names.end().brief()),
                words.get("reporting.column.date.at", names.end().within()),
                words.get("reporting.column.change"));
    }

    private String status(ComparisonNames.Name name, Moment moment) {
        return comparison.isBeginAndEnd()
                ? words.get("reporting.column.status.on", name.sentence(), words.date(moment.date()))
                : words.get("reporting.column.status.at", name.sentence());
    }

    private Row domain(DomainRow domain) {
        return Row.of(
                RowKind.DOMAIN,
                BLANK,
                words.frameworkCell(domain.name()),
                BLANK,
                Text.content(domain.start().explanation()),
                words.start(domain, comparison.scale()),
                BLANK,
                Text.content(domain.end().explanation()),
                words.end(domain, comparison.scale()),
                BLANK,
                words.change(domain, comparison.scale()));
    }

    private Row section(String name) {
        return Row.of(
                RowKind.SECTION,
                BLANK,
                words.frameworkCell(name),
                BLANK,
                BLANK,
                BLANK,
                BLANK,
                BLANK,
                BLANK,
                BLANK,
                BLANK);
    }

    private Row question(QuestionRow question) {
        return Row.of(
                RowKind.QUESTION,
                new Text(question.code()),
                words.frameworkCell(question.text()),
                words.frameworkCell(question.rationale()),
                asked(question, Asked.ONLY_AT_END, status(question.start()), "reporting.notAskedThen"),
                asked(question, Asked.ONLY_AT_END, judgement(question.start()), ""),
                words.day(question.start().date()),
                asked(question, Asked.ONLY_AT_START, status(question.end()), "reporting.notAskedNow"),
                asked(question, Asked.ONLY_AT_START, judgement(question.end()), ""),
                words.day(question.end().date()),
                question.unchanged() ? words.text("reporting.unchanged") : BLANK);
    }

    /** What was found, unless it was not asked at this moment; then why the cell is empty. */
    private ReportCell asked(QuestionRow question, Asked notHere, ReportCell found, String why) {
        if (question.asked() != notHere) {
            return found;
        }
        return why.isEmpty() ? BLANK : words.text(why);
    }

    private ReportCell judgement(FindingData finding) {
        return new Text(words.judgement(finding.judgement()));
    }

    private ReportCell status(FindingData finding) {
        return new Status(finding.narrative(), finding.references(), words.get("reporting.references"));
    }
}
