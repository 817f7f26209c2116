package nl.privacyspiegel.reporting;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.Comparison.QuestionRow;
import nl.privacyspiegel.assessment.Judgement;
import nl.privacyspiegel.reporting.ReportCell.Text;
import nl.privacyspiegel.reporting.ReportTable.Row;
import nl.privacyspiegel.reporting.ReportTable.RowKind;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation tells its board and council of one year, in the reader's words and without a file format.
 *
 * @param messages what there is to know, in a sentence each
 * @param overview a row for each assessment
 * @param assessments the grades at the start and at the end of each
 * @param tests the published results of each privacytest, for the units that the reader may see
 * @param open a row for each question that is not settled at the end, and each domain without a grade
 */
record AnnualContent(
        String title,
        String subtitle,
        List<String> messages,
        ReportTable overview,
        List<Part> assessments,
        List<Part> tests,
        ReportTable open,
        ReportTable account) {

    /** A table under a heading, with what a reader must see first. */
    record Part(String heading, List<String> notices, ReportTable table) {
        Part {
            notices = List.copyOf(notices);
        }
    }

    AnnualContent {
        messages = List.copyOf(messages);
        assessments = List.copyOf(assessments);
        tests = List.copyOf(tests);
    }

    static AnnualContent of(
            int year,
            String about,
            List<Comparison> comparisons,
            List<ResultContent> tests,
            Words words,
            String applicationVersion,
            LocalDateTime now) {
        ReportTable open = open(comparisons, words);
        return new AnnualContent(
                words.get("reporting.annual.title", Integer.toString(year)),
                about,
                List.of(
                        words.get("reporting.annual.assessments", Integer.toString(comparisons.size())),
                        words.get("reporting.annual.tests", Integer.toString(tests.size())),
                        words.get(
                                "reporting.annual.open",
                                Integer.toString(open.rows().size()))),
                overview(comparisons, words),
                comparisons.stream()
                        .map(each -> part(each, words, applicationVersion, now))
                        .toList(),
                tests.stream()
                        .map(test -> new Part(test.name(), test.notices(), test.units()))
                        .toList(),
                open,
                account(words, applicationVersion, now));
    }

    private static Part part(Comparison comparison, Words words, String applicationVersion, LocalDateTime now) {
        ComparisonContent content = ComparisonContent.of(comparison, words, applicationVersion, now);
        return new Part(content.subtitle(), content.notices(), content.gradesInBrief());
    }

    private static ReportTable overview(List<Comparison> comparisons, Words words) {
        return new ReportTable(
                words.get("reporting.table.annual"),
                List.of(
                        words.get("reporting.fact.unit"),
                        words.get("reporting.fact.assessment"),
                        words.get("reporting.annual.meanStart"),
                        words.get("reporting.annual.meanEnd"),
                        words.get("reporting.column.adoptedOn")),
                comparisons.stream()
                        .map(each -> Row.of(
                                RowKind.PLAIN,
                                new Text(each.unitName()),
                                new Text(each.assessmentName()),
                                words.mean(each.startMean()),
                                words.mean(each.endMean()),
                                each.end().adoptedOn() == null
                                        ? words.text("reporting.notAdopted")
                                        : words.day(each.end().adoptedOn())))
                        .toList());
    }

    private static ReportTable open(List<Comparison> comparisons, Words words) {
        List<Row> rows = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            String about = comparison.unitName() + " \u00b7 " + comparison.assessmentName();
            for (DomainRow domain : comparison.domains()) {
                if (domain.end().grade() == null) {
                    rows.add(row(
                            about,
                            domain.name(),
                            words.grade(domain.end(), comparison.scale()).display()));
                }
                domain.questions()
                        .filter(AnnualContent::isOpen)
                        .forEach(question -> rows.add(row(
                                about,
                                question.code() + " " + question.text(),
                                words.judgement(question.end().judgement()))));
            }
        }
        return new ReportTable(
                words.get("reporting.table.open"),
                List.of(
                        words.get("reporting.annual.unit"),
                        words.get("reporting.column.question"),
                        words.get("reporting.annual.state")),
                rows);
    }

    private static Row row(String about, String what, String state) {
        return Row.of(RowKind.PLAIN, new Text(about), new Text(what), new Text(state));
    }

    private static boolean isOpen(QuestionRow question) {
        @Nullable Judgement judgement = question.end().judgement();
        return Objects.isNull(judgement) || judgement == Judgement.NO;
    }

    private static ReportTable account(Words words, String applicationVersion, LocalDateTime now) {
        return AccountTable.of(
                words,
                applicationVersion,
                now,
                AccountTable.rule(words, "reporting.annual.account.year"),
                AccountTable.rule(words, "reporting.annual.account.tests"),
                AccountTable.rule(words, "reporting.annual.account.open"),
                AccountTable.rule(words, "reporting.account.mean"),
                AccountTable.rule(words, "reporting.account.notAssessed"));
    }
}
