package nl.privacyspiegel.reporting.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.privacyspiegel.reporting.content.Colours;
import nl.privacyspiegel.reporting.content.HouseStyle;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.core.io.ClassPathResource;

/** The styles of a Word document: real headings, so that a reader can jump and a table of contents can be made. */
final class DocxStyles {

    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String LEAD = "Lead";
    static final String HEADING = "Heading";
    static final String NORMAL = "Normal";
    static final String NOTICE = "Notice";
    static final String NOTE = "Note";
    static final String BULLET = "ListBullet";
    static final String CELL = "Cell";
    static final String CELL_HEAD = "CellHead";
    static final String CELL_STRONG = "CellStrong";
    static final String SMALL = "Small";
    static final String SMALL_END = "SectionEnd";
    static final String FOOTER = "Footer";

    private static final ClassPathResource STYLES = new ClassPathResource("reporting/word-styles.xml");
    private static final ClassPathResource FONTS = new ClassPathResource("reporting/word-fonts.xml");
    private static final String FONT_TABLE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FONT_TABLE_OF =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    private DocxStyles() {}

    /** Gives the document its styles; their language is that of all text. */
    static void in(XWPFDocument document, HouseStyle house, Locale language) {
        try {
            String xml = STYLES.getContentAsString(StandardCharsets.UTF_8)
                    .replace("{font}", Colours.FONT)
                    .replace("{accent}", house.accent())
                    .replace("{ink}", Colours.INK)
                    .replace("{quiet}", Colours.QUIET)
                    .replace("{line}", Colours.LINE)
                    .replace("{notice}", Colours.NOTICE)
                    .replace("{amber}", Colours.AMBER)
                    .replace("{language}", language.toLanguageTag());
            document.createStyles().setStyles(StylesDocument.Factory.parse(xml).getStyles());
            fonts(document.getPackage(), document.getPackagePart());
        } catch (InvalidFormatException | IOException missing) {
            throw new IllegalStateException("the styles go into any document", missing);
        } catch (XmlException ours) {
            throw new IllegalStateException("the styles are well-formed", ours);
        }
    }

    /** Says what our letter looks like, so that a program without it takes one that looks alike. */
    private static void fonts(OPCPackage file, PackagePart document) throws InvalidFormatException, IOException {
        PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
        PackagePart part = file.createPart(name, FONT_TABLE);
        try (OutputStream out = part.getOutputStream()) {
            out.write(FONTS.getContentAsString(StandardCharsets.UTF_8)
                    .replace("{font}", Colours.FONT)
                    .getBytes(StandardCharsets.UTF_8));
        }
        document.addRelationship(name, TargetMode.INTERNAL, FONT_TABLE_OF);
    }
}
