package nl.privacyspiegel.reporting.word;

import nl.privacyspiegel.reporting.content.QuestionBlock;
import nl.privacyspiegel.reporting.content.ReportCharts;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.ResultContent;
import nl.privacyspiegel.reporting.content.Said;

/** The published results of one privacytest in a Word document: no more than its page shows. */
final class DocxResults {

    private static final int[] TOPICS = {2388, 1350, 950, 950, 1200, 2800};
    private static final int[] ANSWERS = {5438, 1200, 1500, 1500};

    private final DocxPaper paper;
    private final ReportTexts words;
    private final ResultContent content;

    DocxResults(DocxPaper paper, ReportTexts words, ResultContent content) {
        this.paper = paper;
        this.words = words;
        this.content = content;
    }

    void write() {
        paper.heading(2, Said.content(content.name()));
        content.notices().forEach(notice -> paper.paragraph(notice, DocxStyles.NOTICE));
        table(content.facts(), content.name(), DocxWriter.facts());
        if (!content.topics().rows().isEmpty()) {
            String topics = words.get("privacytest.results.topics");
            paper.heading(3, topics);
            table(content.topics(), topics, TOPICS);
            paper.paragraph("", DocxStyles.NORMAL);
            ReportCharts.concluded(content, words).forEach(paper::chart);
        }
        content.questions().forEach(this::question);
    }

    private void question(QuestionBlock question) {
        paper.heading(3, question.heading());
        boolean table = !question.answers().rows().isEmpty();
        paper.paragraph(Said.join(" ", question.sentences()), DocxStyles.NORMAL).setKeepNext(table);
        if (table) {
            table(question.answers(), question.code(), ANSWERS);
        }
    }

    private void table(ReportTable table, String about, int... widths) {
        paper.table(table, table.spoken(about), widths);
    }
}
