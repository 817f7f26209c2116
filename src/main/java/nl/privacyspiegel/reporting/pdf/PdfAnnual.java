package nl.privacyspiegel.reporting.pdf;

import nl.privacyspiegel.reporting.content.AnnualContent;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.outline.AnnualOutline;

/** Turns what is told of a year into a PDF that can be read aloud. */
public final class PdfAnnual {

    private PdfAnnual() {}

    public static byte[] write(AnnualContent content, HouseStyle house, ReportTexts words) {
        PdfPaper paper = new PdfPaper(content.title(), content.subtitle(), content.footer(), house, words);
        AnnualOutline.of(content, words).forEach(paper::write);
        return paper.bytes();
    }
}
