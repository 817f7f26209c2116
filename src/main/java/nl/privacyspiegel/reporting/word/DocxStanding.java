package nl.privacyspiegel.reporting.word;

import java.time.Instant;
import nl.privacyspiegel.reporting.content.BeforeAfterTable;
import nl.privacyspiegel.reporting.content.Brief;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportCharts;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.StandingContent;

/** Turns the report of one measurement into a Word document. */
public final class DocxStanding {

    private static final int[] FACTS = {2700, 6938};
    private static final int[] GRADES = {2900, 1500, 5238};
    private static final int[] QUESTIONS = {800, 4200, 1500, 7578, 1400};
    private static final int[] OPEN = {2900, 4838, 1900};
    private static final int[] OPEN_ADVISED = {1700, 3000, 1338, 3600};

    /** In points: below what is asked it mostly fits on the first page. */
    private static final double HIGHEST_CHART = 215;

    private final StandingContent content;
    private final ReportTexts words;
    private final DocxPaper paper;

    private DocxStanding(StandingContent content, HouseStyle house, ReportTexts words) {
        this.content = content;
        this.words = words;
        this.paper = new DocxPaper(house, words, content.footer());
    }

    public static byte[] write(
            StandingContent content, Brief brief, HouseStyle house, ReportTexts words, Instant made) {
        DocxStanding document = new DocxStanding(content, house, words);
        document.first(brief);
        document.open();
        content.added().forEach(document.paper::added);
        document.questions();
        document.account();
        return document.paper.bytes(content.title(), content.subtitle(), made);
    }

    private void first(Brief brief) {
        paper.opening(content.title(), content.about(), content.notices(), brief);
        paper.heading(1, words.get("reporting.heading.grades"));
        ReportCharts.concluded(content, words).forEach(chart -> paper.chart(chart, HIGHEST_CHART));
        table(content.grades(), "reporting.heading.grades", GRADES);
    }

    private void questions() {
        paper.endSection(false);
        paper.heading(1, words.get("reporting.sheet.standing"));
        paper.paragraph(words.get("reporting.note.beforeAfter"), DocxStyles.NOTE);
        table(content.questions().without(BeforeAfterTable.RATIONALE), "reporting.sheet.standing", QUESTIONS);
        paper.endSection(true);
    }

    private void open() {
        paper.heading(1, words.get("reporting.heading.open"));
        if (content.open().rows().isEmpty()) {
            paper.paragraph(words.get("reporting.annual.open.none"), DocxStyles.NORMAL);
        } else {
            table(
                    content.open(),
                    "reporting.heading.open",
                    content.open().header().size() > OPEN.length ? OPEN_ADVISED : OPEN);
        }
    }

    private void account() {
        paper.heading(1, words.get("reporting.heading.facts"));
        table(content.facts(), "reporting.heading.facts", FACTS);
        paper.heading(1, words.get("reporting.sheet.account"));
        table(content.account(), "reporting.sheet.account", FACTS);
    }

    private void table(ReportTable table, String aboutKey, int... widths) {
        paper.table(table, table.spoken(words.get(aboutKey)), widths);
    }
}
