package nl.privacyspiegel.reporting.word;

import java.time.Instant;
import java.util.List;
import nl.privacyspiegel.reporting.content.AnnualContent;
import nl.privacyspiegel.reporting.content.AnnualContent.Part;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.Said;

/** Turns what is told of a year into a Word document. */
public final class AnnualDocument {

    private static final int[] OVERVIEW = {2400, 2438, 1150, 1150, 1200, 1300};
    private static final int[] GRADES = {4238, 1800, 1800, 1800};
    private static final int[] ALONE = {3438, 1400, 4800};
    private static final int[] UNITS = {3438, 1700, 3000, 1500};
    private static final int[] OPEN = {3000, 4938, 1700};

    private final AnnualContent content;
    private final ReportTexts words;
    private final DocxPaper paper;

    private AnnualDocument(AnnualContent content, HouseStyle house, ReportTexts words) {
        this.content = content;
        this.words = words;
        this.paper = new DocxPaper(house, words, Said.words(content.subtitle()));
    }

    public static byte[] write(AnnualContent content, HouseStyle house, ReportTexts words, Instant made) {
        AnnualDocument document = new AnnualDocument(content, house, words);
        document.write();
        return document.paper.bytes(content.title(), content.subtitle(), made);
    }

    private void write() {
        paper.logo();
        paper.paragraph(content.title(), DocxStyles.TITLE);
        paper.paragraph(content.subtitle(), DocxStyles.SUBTITLE);
        paper.contents();
        paper.heading(1, words.get("reporting.heading.brief"));
        content.messages().forEach(message -> paper.paragraph(message, DocxStyles.BULLET));
        paper.heading(1, words.get("reporting.heading.grades"));
        table(content.overview(), words.get("reporting.heading.grades"), "reporting.annual.assessments.none", OVERVIEW);
        parts(content.assessments(), GRADES);
        parts(content.alone(), ALONE);
        paper.heading(1, words.get("reporting.heading.tests"));
        if (content.tests().isEmpty()) {
            paper.paragraph(words.get("reporting.annual.tests.none"), DocxStyles.NORMAL);
        }
        parts(content.tests(), UNITS);
        paper.heading(1, words.get("reporting.heading.open"));
        table(content.open(), words.get("reporting.heading.open"), "reporting.annual.open.none", OPEN);
        paper.heading(1, words.get("reporting.sheet.account"));
        table(content.account(), words.get("reporting.sheet.account"), "reporting.sheet.account", DocxWriter.facts());
    }

    private void parts(List<Part> parts, int... widths) {
        for (Part part : parts) {
            paper.heading(2, part.heading());
            part.notices().forEach(notice -> paper.paragraph(notice, DocxStyles.NOTICE));
            paper.table(part.table(), part.table().spoken(part.heading().text()), widths);
        }
    }

    private void table(ReportTable table, String about, String noneKey, int... widths) {
        if (table.rows().isEmpty()) {
            paper.paragraph(words.get(noneKey), DocxStyles.NORMAL);
        } else {
            paper.table(table, table.spoken(about), widths);
        }
    }
}
