package nl.privacyspiegel.reporting;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import nl.privacyspiegel.reporting.excel.XlsxWriter;
import nl.privacyspiegel.reporting.powerpoint.PptxWriter;
import nl.privacyspiegel.reporting.word.DocxPaper;
import nl.privacyspiegel.shared.NotFoundException;

/** The kinds of files in which a report is handed out. */
public enum ReportFormat {
    XLSX(XlsxWriter.CONTENT_TYPE),
    DOCX(DocxPaper.CONTENT_TYPE),
    PPTX(PptxWriter.CONTENT_TYPE);

    private final String contentType;

    ReportFormat(String contentType) {
        this.contentType = contentType;
    }

    /**
     * The kind of file whose names end so, without the dot.
     *
     * @throws NotFoundException when there is none: a mistyped address leads to nothing
     */
    static ReportFormat ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(each -> each.ending().equals(ending))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    String contentType() {
        return contentType;
    }

    /** All of them, what people hand round first. */
    static Stream<ReportFormat> offered() {
        return Stream.of(DOCX, PPTX, XLSX);
    }

    /** How the names of such files end, without the dot. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
