package nl.privacyspiegel.reporting.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.reporting.content.AddedSection;
import nl.privacyspiegel.reporting.content.Brief;
import nl.privacyspiegel.reporting.content.ConcludedChart;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.Said;
import nl.privacyspiegel.reporting.office.DocumentProperties;
import nl.privacyspiegel.reporting.office.OfficeText;
import nl.privacyspiegel.shared.chart.ChartSpec;
import nl.privacyspiegel.shared.chart.drawing.ChartSize;
import nl.privacyspiegel.shared.chart.drawing.Charts;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** A Word document that is filled from top to bottom, in sections that stand upright or lie on their side. */
public final class DocxPaper {

    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** How wide the text is, in twentieths of a point. */
    static final int UPRIGHT_WIDTH = 9638;

    /** The same of a page on its side. */
    static final int SIDEWAYS_WIDTH = 15478;

    private static final double PICTURE_WIDTH = 480;

    /** A picture that is higher than a page is cut off. */
    private static final double HIGHEST_SHOWN = 300;

    private static final double HIGHEST_PICTURE = 660;

    private static final int PNG_WIDTH_AT = 16;
    private static final int PNG_HEIGHT_AT = 20;

    private final XWPFDocument document = new XWPFDocument();
    private final HouseStyle house;
    private final ReportTexts words;
    private final DocxSections sections;
    private int pictures;

    DocxPaper(HouseStyle house, ReportTexts words, Said footer) {
        this.house = house;
        this.words = words;
        DocxStyles.in(document, house, words.language());
        DocxBullets.in(document);
        this.sections = new DocxSections(document, words, footer);
    }

    XWPFDocument poi() {
        return document;
    }

    ReportTexts words() {
        return words;
    }

    HouseStyle house() {
        return house;
    }

    /**
     * A real heading: readers jump by it, and can have Word make a table of contents. We make none: only the program that lays
     * out the pages knows their numbers, and without them it tells nothing.
     */
    XWPFParagraph heading(int level, String text) {
        return heading(level, Said.words(text));
    }

    /** The same with its content in its own language. */
    XWPFParagraph heading(int level, Said said) {
        return paragraph(said, DocxStyles.HEADING + level);
    }

    XWPFParagraph paragraph(String text, String style) {
        return paragraph(Said.words(text), style);
    }

    /** A sentence with its content in its own language. */
    XWPFParagraph paragraph(Said said, String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        text(paragraph, said);
        return paragraph;
    }

    static void text(XWPFParagraph paragraph, Said said) {
        said.pieces().forEach(piece -> text(paragraph, piece.text(), piece.language()));
    }

    /** Words of the report. */
    static void text(XWPFParagraph paragraph, String text) {
        text(paragraph, text, null);
    }

    /**
     * Text with its line ends, without what XML cannot hold.
     *
     * @param language null when it is that of the document
     */
    static void text(XWPFParagraph paragraph, String text, @Nullable Locale language) {
        XWPFRun run = paragraph.createRun();
        if (language != null) {
            run.setLang(language.toLanguageTag());
        }
        text(run, text);
    }

    private static void text(XWPFRun run, String text) {
        boolean first = true;
        for (String line : OfficeText.clean(text).split("\n", -1)) {
            if (!first) {
                run.addBreak();
            }
            run.setText(line);
            first = false;
        }
    }

    /** Shows the logo, if there is one. */
    void logo() {
        HouseStyle.Logo logo = house.logo();
        if (logo != null) {
            double height = logo.height(56, 200);
            XWPFParagraph paragraph = document.createParagraph();
            picture(
                    paragraph,
                    logo.png(),
                    "logo.png",
                    logo.width(height, 200),
                    height,
                    words.get("reporting.logo", house.organisation()));
        }
    }

    /** A chart as a picture that can be read aloud; what it shows was said above it. */
    void chart(ChartSpec chart) {
        chart(chart, HIGHEST_PICTURE);
    }

    /** The same, no higher than this. */
    void chart(ChartSpec chart, double highest) {
        chart(new ConcludedChart(chart, Said.NOTHING), highest);
    }

    /** A chart with what it shows above its name. */
    void chart(ConcludedChart chart) {
        chart(chart, HIGHEST_PICTURE);
    }

    /** The same, no higher than this. */
    void chart(ConcludedChart concluded, double highest) {
        ChartSpec chart = concluded.chart();
        String conclusion = concluded.conclusion().text();
        byte[] png = Charts.png(chart, ChartSize.WIDE, words.locale(), conclusion);
        ByteBuffer header = ByteBuffer.wrap(png);
        double ratio = (double) header.getInt(PNG_HEIGHT_AT) / header.getInt(PNG_WIDTH_AT);
        double width = Math.min(PICTURE_WIDTH, highest / ratio);
        XWPFParagraph paragraph = document.createParagraph();
        picture(paragraph, png, "grafiek-" + (pictures + 1) + ".png", width, width * ratio, concluded.spoken());
    }

    /** A picture of a question, in PNG or JPEG, as wide as it is but no wider or higher than its place. */
    XWPFParagraph picture(PictureType type, byte[] file, double width, double height, String description) {
        double scale = Math.min(1, Math.min(PICTURE_WIDTH / width, HIGHEST_SHOWN / height));
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(DocxStyles.NORMAL);
        String name = "afbeelding-" + (pictures + 1) + type.getExtension();
        picture(paragraph, type, file, name, width * scale, height * scale, description);
        return paragraph;
    }

    private void picture(
            XWPFParagraph paragraph, byte[] png, String name, double width, double height, String description) {
        picture(paragraph, PictureType.PNG, png, name, width, height, description);
    }

    private void picture(
            XWPFParagraph paragraph,
            PictureType type,
            byte[] file,
            String name,
            double width,
            double height,
            String description) {
        XWPFRun run = paragraph.createRun();
        try {
            run.addPicture(new ByteArrayInputStream(file), type, name, Units.toEMU(width), Units.toEMU(height));
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException("a picture from memory", e);
        }
        pictures++;
        CTNonVisualDrawingProps properties =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        properties.setId(pictures);
        properties.setDescr(OfficeText.clean(description));
    }

    void table(ReportTable table, String description, int... widths) {
        new DocxTable(this, table, description, widths).write();
    }

    /** A section that a module above adds. */
    void added(AddedSection section) {
        heading(1, section.name());
        paragraph(section.message(), DocxStyles.NORMAL).setKeepNext(true);
        table(section.table(), section.spoken(), ColumnWidths.of(section.table(), UPRIGHT_WIDTH));
    }

    /** How a report begins: of whom it is, what it is about, what its reader must know first, and the whole in brief. */
    void opening(String title, Said about, List<String> notices, Brief brief) {
        logo();
        if (!house.organisation().isEmpty()) {
            paragraph(house.organisation(), DocxStyles.NOTE);
        }
        paragraph(title, DocxStyles.TITLE);
        paragraph(about, DocxStyles.SUBTITLE);
        notices.forEach(notice -> paragraph(notice, DocxStyles.NOTICE));
        brief(brief);
    }

    /** The conclusion, what else there is to know, and what is asked. */
    private void brief(Brief brief) {
        paragraph(brief.headline(), DocxStyles.LEAD);
        paragraph(brief.basis(), DocxStyles.NORMAL);
        if (!brief.messages().isEmpty()) {
            heading(1, words.get("reporting.heading.brief"));
            brief.messages().forEach(message -> paragraph(message, DocxStyles.BULLET));
        }
        heading(1, words.get("reporting.heading.asked"));
        paragraph(brief.request(), DocxStyles.BULLET);
        brief.asked().forEach(point -> paragraph(point, DocxStyles.BULLET));
    }

    /** Ends a section: what was written since the one before stands on such pages. */
    void endSection(boolean sideways) {
        sections.end(sideways);
    }

    /** The whole file. Its last section stands upright. */
    byte[] bytes(String title, String subject, Instant made) {
        sections.endLast();
        DocumentProperties.write(document, title, subject, words.language(), made);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.write(bytes);
            document.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
