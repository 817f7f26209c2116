package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import nl.privacyspiegel.organisation.settings.AccentColour;
import nl.privacyspiegel.organisation.settings.Logo;
import nl.privacyspiegel.organisation.settings.OrganisationStyle;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportFile;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The name, the logo and the colour of the organisation are in every file. */
class HouseStyleTest {

    private static final String ACCENT = "7A1F5C";

    private final HouseStyle house = HouseStyle.of(
            new OrganisationStyle("Gemeente Voorbeeld", Optional.of(Logo.read(picture())), new AccentColour(ACCENT)));

    private static byte[] picture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(300, 90, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private ReportFile file(ReportFormat format) {
        return Reported.file(KempenComparison.comparison(), List.of(), house, format, Reported.DUTCH);
    }

    @Test
    void the_workbook_has_them() {
        XSSFWorkbook workbook = Reported.read(file(ReportFormat.XLSX));
        XSSFSheet sheet = workbook.getSheetAt(0);
        assertThat(Reported.row(sheet, 0, "Gemeente Voorbeeld").getRowNum()).isEqualTo(2);
        assertThat(sheet.getDrawingPatriarch().getShapes().stream().filter(XSSFPicture.class::isInstance))
                .singleElement()
                .satisfies(each -> assertThat(((XSSFPicture) each)
                                .getCTPicture()
                                .getNvPicPr()
                                .getCNvPr()
                                .getDescr())
                        .isEqualTo("Logo van Gemeente Voorbeeld"));
        assertThat(Reported.row(sheet, 0, "Domein").getCell(0).getCellStyle().getFillForegroundColorColor())
                .hasToString(sheetColor());
        assertThat(sheet.getRow(0)
                        .getCell(0)
                        .getCellStyle()
                        .getFont()
                        .getXSSFColor()
                        .getARGBHex())
                .isEqualTo("FF" + ACCENT);
    }

    private String sheetColor() {
        XSSFSheet sheet = Reported.read(file(ReportFormat.XLSX)).getSheetAt(0);
        var color = (org.apache.poi.xssf.usermodel.XSSFColor)
                Reported.row(sheet, 0, "Domein").getCell(0).getCellStyle().getFillForegroundColorColor();
        assertThat(color.getARGBHex()).isEqualTo("FF" + ACCENT);
        return color.toString();
    }

    @Test
    void the_document_has_them() {
        XWPFDocument document = ComparisonDocumentTest.read(file(ReportFormat.DOCX));
        assertThat(document.getParagraphs()
                        .get(0)
                        .getRuns()
                        .getFirst()
                        .getCTR()
                        .getDrawingArray(0)
                        .getInlineArray(0)
                        .getDocPr()
                        .getDescr())
                .isEqualTo("Logo van Gemeente Voorbeeld");
        assertThat(document.getParagraphs().get(1).getText()).isEqualTo("Gemeente Voorbeeld");
        assertThat(document.getStyles().getStyle("Heading1").getCTStyle().xmlText())
                .contains("w:color w:val=\"" + ACCENT + "\"");
        assertThat(document.getTables())
                .allSatisfy(table ->
                        assertThat(table.getRow(0).getCell(0).getColor()).isEqualTo(ACCENT));
    }

    @Test
    void the_presentation_has_them() {
        XMLSlideShow show = BoardSlidesTest.read(file(ReportFormat.PPTX));
        var first = show.getSlides().getFirst();
        assertThat(first.getShapes().stream().filter(XSLFPictureShape.class::isInstance))
                .singleElement()
                .satisfies(each -> assertThat(each.getXmlObject().xmlText()).contains("Logo van Gemeente Voorbeeld"));
        assertThat(first.getShapes().stream()
                        .filter(XSLFTextShape.class::isInstance)
                        .map(each -> ((XSLFTextShape) each).getText()))
                .anyMatch(text -> text.startsWith("Gemeente Voorbeeld\n"));
        assertThat(first.getPlaceholders()[0].getXmlObject().xmlText()).contains(ACCENT);
    }
}
