package nl.privacyspiegel.reporting.powerpoint;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.reporting.content.Colours;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.Said;
import nl.privacyspiegel.reporting.office.OfficeText;
import nl.privacyspiegel.reporting.office.TextLayout;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextFont;

/** Text on a slide: in one font, in the language of the reader, and never larger than its place. */
final class PptxText {

    /** What our letter looks like, so that a program without it takes one that looks alike. */
    private static final byte[] SANS_SERIF = HexFormat.of().parseHex("020b0604020202020204");

    private static final byte SWISS = 0x22;

    private static final double LINE_HEIGHT = 1.25;
    private static final double SMALLEST = 9;
    private static final String NAMES =
            "declare namespace p='http://schemas.openxmlformats.org/presentationml/2006/main' .//p:cNvPr";

    private PptxText() {}

    static Color color(String rgb) {
        return Color.decode("#" + rgb);
    }

    /** The largest size, at most this one, at which the text fits a place. */
    static double fitting(String text, double width, double height, double largest, boolean bold) {
        double size = largest;
        while (size > SMALLEST && new TextLayout(width - 16, size, bold).lines(text) * size * LINE_HEIGHT > height) {
            size--;
        }
        return size;
    }

    static void lines(XSLFTextShape shape, List<Said> lines, double size, String color, ReportTexts words) {
        shape.clearText();
        shape.setVerticalAlignment(VerticalAlignment.TOP);
        for (Said line : lines) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            paragraph.setTextAlign(TextAlign.LEFT);
            say(paragraph, line, size, color, words);
        }
    }

    /** A sentence with each of its pieces in its own language. */
    static void say(XSLFTextParagraph paragraph, Said said, double size, String color, ReportTexts words) {
        said.pieces().forEach(piece -> run(paragraph, piece.text(), size, color, words.language(piece)));
    }

    static XSLFTextRun run(XSLFTextParagraph paragraph, String text, double size, String color, Locale language) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(OfficeText.clean(text).replace('\n', ' '));
        CTTextFont letter = latin(run.getRPr(true));
        letter.setTypeface(Colours.FONT);
        letter.setPanose(SANS_SERIF);
        letter.setPitchFamily(SWISS);
        run.setFontSize(size);
        run.setFontColor(color(color));
        run.getRPr(true).setLang(language.toLanguageTag());
        return run;
    }

    /** By itself: POI asks the first sign which letter it sets, and takes ‘ and – for East Asian. */
    private static CTTextFont latin(CTTextCharacterProperties properties) {
        return properties.isSetLatin() ? properties.getLatin() : properties.addNewLatin();
    }

    static XSLFTextBox box(
            XSLFSlide slide, Rectangle2D anchor, List<Said> lines, double size, String color, ReportTexts words) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(anchor);
        lines(box, lines, size, color, words);
        return box;
    }

    /** Says in words what a shape shows. */
    static void describe(XSLFShape shape, String description) {
        for (XmlObject properties : shape.getXmlObject().selectPath(NAMES)) {
            ((CTNonVisualDrawingProps) properties).setDescr(OfficeText.clean(description));
        }
    }
}
