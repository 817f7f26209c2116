package nl.privacyspiegel.reporting.word;

import java.time.Instant;
import nl.privacyspiegel.reporting.content.ComparedResultsContent;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportCharts;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTexts;

/** Turns two campaigns beside each other into a Word document. */
public final class DocxComparedResults {

    private static final int[] FACTS = {3700, 5938};
    private static final int[] TOPICS = {2538, 1500, 1500, 1700, 1200, 1200};
    private static final int[] QUESTIONS = {5178, 2000, 1400, 2000, 1400, 1800, 1700};
    private static final int[] INCOMPARABLE = {9678, 5800};

    private final ComparedResultsContent content;
    private final ReportTexts words;
    private final DocxPaper paper;

    private DocxComparedResults(ComparedResultsContent content, HouseStyle house, ReportTexts words) {
        this.content = content;
        this.words = words;
        this.paper = new DocxPaper(house, words, content.footer());
    }

    public static byte[] write(ComparedResultsContent content, HouseStyle house, ReportTexts words, Instant made) {
        DocxComparedResults document = new DocxComparedResults(content, house, words);
        document.first();
        document.questions();
        document.account();
        return document.paper.bytes(content.title(), content.subtitle(), made);
    }

    private void first() {
        paper.opening(content.title(), content.about(), content.notices(), content.brief());
        paper.heading(1, words.get("reporting.heading.facts"));
        table(content.facts(), "reporting.heading.facts", FACTS);
        if (!content.topics().rows().isEmpty()) {
            paper.heading(1, words.get("privacytest.compare.topics"));
            note("privacytest.compare.topics.over");
            table(content.topics(), "privacytest.compare.topics", TOPICS);
            paper.paragraph("", DocxStyles.NORMAL);
            ReportCharts.concluded(content, words).forEach(paper::chart);
        }
        paper.endSection(false);
    }

    private void questions() {
        if (!content.questions().rows().isEmpty()) {
            paper.heading(1, words.get("privacytest.compare.questions"));
            note("reporting.compared.fisher");
            table(content.questions(), "privacytest.compare.questions", QUESTIONS);
        }
        if (!content.incomparable().rows().isEmpty()) {
            paper.heading(1, words.get("privacytest.compare.incomparable"));
            note("privacytest.compare.incomparable.why");
            table(content.incomparable(), "privacytest.compare.incomparable", INCOMPARABLE);
        }
        paper.endSection(true);
    }

    private void account() {
        paper.heading(1, words.get("reporting.sheet.account"));
        table(content.account(), "reporting.sheet.account", FACTS);
    }

    private void note(String key) {
        paper.paragraph(words.get(key), DocxStyles.NOTE).setKeepNext(true);
    }

    private void table(ReportTable table, String aboutKey, int... widths) {
        paper.table(table, table.spoken(words.get(aboutKey)), widths);
    }
}
