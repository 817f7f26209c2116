package nl.privacyspiegel.reporting.word;

import java.time.Instant;
import nl.privacyspiegel.reporting.content.AssessmentContent;
import nl.privacyspiegel.reporting.content.BeforeAfterTable;
import nl.privacyspiegel.reporting.content.ComparisonContent;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportCharts;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.ResultContent;
import nl.privacyspiegel.reporting.content.Said;

/** Turns the content of an assessment into a Word document. */
public final class DocxWriter {

    private static final int[] FACTS = {2700, 6938};
    private static final int[] MEASUREMENTS = {1900, 1500, 1400, 2100, 2738};
    private static final int[] GRADES = {4238, 1800, 1800, 1800};
    private static final int[] MOTIVATIONS = {2238, 3700, 3700};
    private static final int[] BEFORE_AFTER = {640, 2250, 3300, 1220, 1100, 3300, 1220, 1100, 1348};

    private final AssessmentContent content;
    private final ComparisonContent comparison;
    private final ReportTexts words;
    private final DocxPaper paper;

    /** In points: two of them and their heading mostly fit below the reasons. */
    private static final double HIGHEST_CHART = 225;

    private DocxWriter(AssessmentContent content, HouseStyle house, ReportTexts words) {
        this.content = content;
        this.comparison = content.comparison();
        this.words = words;
        this.paper = new DocxPaper(house, words, comparison.footer());
    }

    public static byte[] write(AssessmentContent content, HouseStyle house, ReportTexts words, Instant made) {
        DocxWriter writer = new DocxWriter(content, house, words);
        writer.first();
        writer.beforeAfter();
        writer.content.added().forEach(writer.paper::added);
        writer.tests();
        writer.account();
        return writer.paper.bytes(writer.comparison.title(), writer.comparison.subtitle(), made);
    }

    private void first() {
        paper.opening(comparison.title(), comparison.about(), comparison.notices(), content.brief());
        paper.heading(1, words.get("reporting.heading.grades"));
        table(comparison.gradesInBrief(), "reporting.heading.grades", GRADES);
        if (!comparison.motivations().rows().isEmpty()) {
            paper.heading(2, words.get("reporting.heading.motivations"));
            table(comparison.motivations(), "reporting.heading.motivations", MOTIVATIONS);
        }
        paper.heading(2, words.get("reporting.heading.charts"));
        ReportCharts.concluded(comparison, words).forEach(chart -> paper.chart(chart, HIGHEST_CHART));
        paper.endSection(false);
    }

    private void beforeAfter() {
        paper.heading(1, comparison.beforeAfterTitle());
        paper.paragraph(words.get("reporting.note.beforeAfter"), DocxStyles.NOTE);
        ReportTable table = comparison.beforeAfter().without(BeforeAfterTable.RATIONALE);
        paper.table(table, table.spoken(comparison.beforeAfterTitle()), BEFORE_AFTER);
        paper.endSection(true);
    }

    private void tests() {
        paper.heading(1, words.get("reporting.heading.tests"));
        if (content.tests().isEmpty()) {
            paper.paragraph(words.get("reporting.tests.none"), DocxStyles.NORMAL);
        }
        content.tests().forEach(test -> new DocxResults(paper, words, test).write());
    }

    private void account() {
        paper.heading(1, words.get("reporting.heading.facts"));
        table(comparison.facts(), "reporting.heading.facts", FACTS);
        paper.heading(2, words.get("reporting.heading.measurements"));
        table(comparison.measurements(), "reporting.heading.measurements", MEASUREMENTS);
        paper.heading(1, words.get("reporting.sheet.account"));
        table(comparison.account(), "reporting.sheet.account", FACTS);
        for (ResultContent test : content.tests()) {
            paper.heading(2, Said.content(test.name()));
            table(test.account(), "reporting.sheet.account", FACTS);
        }
    }

    private void table(ReportTable table, String aboutKey, int... widths) {
        paper.table(table, table.spoken(words.get(aboutKey)), widths);
    }

    /** Tables with a label and a value. */
    static int[] facts() {
        return FACTS.clone();
    }
}
