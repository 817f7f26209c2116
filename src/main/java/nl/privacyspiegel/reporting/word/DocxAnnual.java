package nl.privacyspiegel.reporting.word;

import java.time.Instant;
import java.util.List;
import nl.privacyspiegel.reporting.content.AnnualContent;
import nl.privacyspiegel.reporting.content.AnnualContent.Part;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTexts;

/** Turns what is told of a year into a Word document. */
public final class DocxAnnual {

    /** So that the first page is one page. */
    private static final double LOWER_PICTURE = 250;

    private static final double PICTURE_OF_PART = 260;

    private static final int[] OVERVIEW = {2150, 1250, 1450, 1450, 1500, 1838};
    private static final int[] GRADES = {4238, 1800, 1800, 1800};
    private static final int[] ALONE = {3438, 1400, 4800};
    private static final int[] UNITS = {3338, 1700, 2900, 1700};
    private static final int[] WITHOUT_GRADE = {3000, 2400, 4238};
    private static final int[] OPEN = {3000, 4938, 1700};
    private static final int[] DECIDED = {3638, 2400, 1300, 2300};

    private final AnnualContent content;
    private final ReportTexts words;
    private final DocxPaper paper;

    private DocxAnnual(AnnualContent content, HouseStyle house, ReportTexts words) {
        this.content = content;
        this.words = words;
        this.paper = new DocxPaper(house, words, content.footer());
    }

    public static byte[] write(AnnualContent content, HouseStyle house, ReportTexts words, Instant made) {
        DocxAnnual document = new DocxAnnual(content, house, words);
        document.write();
        return document.paper.bytes(content.title(), content.subtitle(), made);
    }

    private void write() {
        council();
        paper.heading(1, words.get("reporting.heading.units"));
        table(content.overview(), words.get("reporting.heading.units"), "reporting.annual.assessments.none", OVERVIEW);
        content.picture().stream().skip(1).forEach(paper::chart);
        parts(content.assessments(), GRADES);
        parts(content.alone(), ALONE);
        paper.heading(1, words.get("reporting.heading.tests"));
        if (content.tests().isEmpty()) {
            paper.paragraph(words.get("reporting.annual.tests.none"), DocxStyles.NORMAL);
        }
        parts(content.tests(), UNITS);
        String withoutGrade = words.get("reporting.heading.withoutGrade");
        paper.heading(1, withoutGrade);
        table(content.withoutGrade(), withoutGrade, "reporting.annual.withoutGrade.none", WITHOUT_GRADE);
        paper.heading(1, words.get("reporting.heading.open"));
        table(content.open(), words.get("reporting.heading.open"), "reporting.annual.open.noneAtNo", OPEN);
        content.openBesides().forEach(rest -> paper.paragraph(rest, DocxStyles.NOTE));
        paper.heading(1, words.get("reporting.heading.decided"));
        table(content.decided(), words.get("reporting.heading.decided"), "reporting.annual.decided.none", DECIDED);
        paper.heading(1, words.get("reporting.sheet.account"));
        table(content.account(), words.get("reporting.sheet.account"), "reporting.sheet.account", DocxWriter.facts());
    }

    /** One page: the conclusion, a picture and what is asked. */
    private void council() {
        paper.logo();
        paper.paragraph(content.title(), DocxStyles.TITLE);
        paper.paragraph(content.subtitle(), DocxStyles.SUBTITLE);
        paper.paragraph(content.headline(), DocxStyles.LEAD);
        content.picture().stream().limit(1).forEach(chart -> paper.chart(chart, LOWER_PICTURE));
        paper.heading(2, words.get("reporting.heading.brief"));
        content.messages().forEach(message -> paper.paragraph(message, DocxStyles.BULLET));
        paper.heading(2, words.get("reporting.heading.asked"));
        content.asked().forEach(point -> paper.paragraph(point, DocxStyles.BULLET));
        paper.endSection(false);
    }

    private void parts(List<Part> parts, int... widths) {
        for (Part part : parts) {
            paper.heading(2, part.heading());
            part.points()
                    .forEach(point -> paper.paragraph(point, DocxStyles.BULLET).setKeepNext(true));
            part.charts().stream()
                    .filter(chart -> !content.picture().contains(chart))
                    .forEach(chart -> paper.chart(chart, PICTURE_OF_PART));
            part.notices()
                    .forEach(notice -> paper.paragraph(notice, DocxStyles.NOTE).setKeepNext(true));
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
