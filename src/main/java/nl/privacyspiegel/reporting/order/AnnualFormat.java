package nl.privacyspiegel.reporting.order;

import java.util.Locale;
import nl.privacyspiegel.reporting.excel.XlsxWriter;
import nl.privacyspiegel.reporting.powerpoint.PptxWriter;
import nl.privacyspiegel.reporting.word.DocxPaper;

/** The kinds of files in which an annual report is made. Names are stored: never rename one. */
public enum AnnualFormat {
    DOCX(DocxPaper.CONTENT_TYPE),
    PDF("application/pdf"),
    PPTX(PptxWriter.CONTENT_TYPE),
    XLSX(XlsxWriter.CONTENT_TYPE);

    private final String contentType;

    AnnualFormat(String contentType) {
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }

    /** How the names of such files end, without the dot. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The translation key of its name. */
    public String translationKey() {
        return "reporting.annual.format." + ending();
    }
}
