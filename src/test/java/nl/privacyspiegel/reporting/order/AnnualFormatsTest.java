package nl.privacyspiegel.reporting.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.reporting.content.AnnualLevel;
import nl.privacyspiegel.reporting.typed.AnnualAuthor;
import nl.privacyspiegel.reporting.typed.AnnualTexts;
import nl.privacyspiegel.testing.OnH2;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnH2
@DisplayName("The annual report tells the same in every format")
class AnnualFormatsTest extends AnnualUseCases {

    @Test
    void a_workbook_has_the_figures_as_numbers_and_short_tables_together_on_a_sheet() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file(AnnualLevel.COLLEGE, AnnualFormat.XLSX))) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .startsWith("Samenvatting", "Waar staan we")
                    .endsWith("Wat is vastgesteld", "Verantwoording")
                    .doesNotHaveDuplicates();
            List<String> firsts = new ArrayList<>();
            workbook.forEach(sheet -> sheet.forEach(row -> firsts.add(String.valueOf(row.getCell(0)))));
            assertThat(firsts).contains("Wat te laat is", "Wat er nog te doen is", "Plichten die bleven liggen");
            XSSFSheet standing = workbook.getSheet("Waar staan we");
            assertThat(standing.getTables()).hasSizeGreaterThan(1);
            assertThat(standing.getFitToPage()).isFalse();
            assertThat(number(workbook.getSheet("Samenvatting"), "Acties te laat"))
                    .isEqualTo(1);
            var row = standing.getRow(
                    standing.getTables().get(1).getStartCellReference().getRow() + 1);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(3);
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(8);
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(5);
        }
    }

    private static double number(XSSFSheet sheet, String label) {
        for (var row : sheet) {
            if (row.getCell(0) != null
                    && row.getCell(0).getCellType() == CellType.STRING
                    && row.getCell(0).getStringCellValue().equals(label)) {
                return row.getCell(1).getNumericCellValue();
            }
        }
        throw new AssertionError(label);
    }

    @Test
    void a_presentation_has_a_message_a_slide_and_ends_with_what_is_asked() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(file(AnnualLevel.COLLEGE, AnnualFormat.PPTX))) {
            List<String> titles =
                    show.getSlides().stream().map(XSLFSlide::getTitle).toList();
            assertThat(titles)
                    .contains("Eén actie is te laat")
                    .anyMatch(title -> title.startsWith("Bij de laatste meting nog te doen: "))
                    .contains("Kerncijfers op 02-03-2026")
                    .last()
                    .asString()
                    .isEqualTo("Besluit over deze 5 punten");
            assertThat(titles).doesNotHaveDuplicates();
        }
        try (XMLSlideShow show = new XMLSlideShow(file(AnnualLevel.COUNCIL, AnnualFormat.PPTX))) {
            assertThat(show.getSlides())
                    .extracting(XSLFSlide::getTitle)
                    .noneMatch(title -> title.startsWith("Besluit over") || title.contains("te laat"));
        }
    }

    @Test
    void a_pdf_can_be_read_aloud() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(report(AnnualLevel.COLLEGE, AnnualFormat.PDF).content())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("nl");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Jaarverslag privacy " + YEAR);
            assertThat(pdf.getDocumentCatalog().getMetadata().createInputStream())
                    .asString(StandardCharsets.UTF_8)
                    .contains("pdfuaid");
            List<COSDictionary> tags = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), tags);
            assertThat(tags)
                    .extracting(tag -> tag.getNameAsString(COSName.S))
                    .contains("H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD", "Figure");
            assertThat(tags)
                    .filteredOn(tag -> "Figure".equals(tag.getNameAsString(COSName.S)))
                    .allSatisfy(tag -> assertThat(tag.getString(COSName.ALT)).contains("Staafgrafiek"));
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("2. Wat hebben we gedaan", "Acties te laat", "Wat het college besluit")
                    .containsPattern("Pagina 1 van \\d+");
        }
    }

    @Test
    void what_people_typed_stands_in_every_format_as_theirs() throws IOException {
        people.run(
                people.member(unit, Role.SUPERVISOR),
                () -> application
                        .getBean(AnnualTexts.class)
                        .type(unit, YEAR, AnnualAuthor.OFFICER, "Het kan nog beter.", ""));
        String theirs = "Tekst van de FG zelf, geschreven door ";
        try (XWPFDocument word = new XWPFDocument(file(AnnualLevel.COLLEGE, AnnualFormat.DOCX))) {
            assertThat(chapters(word)).contains("5. Oordeel van de FG");
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("Het kan nog beter.")
                    .anyMatch(text -> text.startsWith(theirs));
        }
        try (PDDocument pdf =
                Loader.loadPDF(report(AnnualLevel.COLLEGE, AnnualFormat.PDF).content())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Het kan nog beter.", theirs);
        }
        try (XMLSlideShow show = new XMLSlideShow(file(AnnualLevel.COLLEGE, AnnualFormat.PPTX))) {
            assertThat(show.getSlides())
                    .filteredOn(slide -> slide.getTitle().equals("5. Oordeel van de FG"))
                    .singleElement()
                    .satisfies(slide -> assertThat(slide.getShapes().stream()
                                    .filter(XSLFTextShape.class::isInstance)
                                    .map(shape -> ((XSLFTextShape) shape).getText()))
                            .contains("Het kan nog beter.")
                            .anyMatch(text -> text.startsWith(theirs)));
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(file(AnnualLevel.COLLEGE, AnnualFormat.XLSX))) {
            List<String> lines = new ArrayList<>();
            workbook.getSheetAt(0).forEach(row -> lines.add(row.getCell(0).toString()));
            assertThat(lines).contains("Het kan nog beter.").anyMatch(text -> text.startsWith(theirs));
        }
        try (XWPFDocument word = new XWPFDocument(file(AnnualLevel.COUNCIL, AnnualFormat.DOCX))) {
            assertThat(chapters(word)).noneMatch(chapter -> chapter.endsWith("Oordeel van de FG"));
        }
    }

    private static void collect(COSBase base, List<COSDictionary> tags) {
        switch (base) {
            case COSObject reference -> collect(reference.getObject(), tags);
            case COSArray all -> all.forEach(each -> collect(each, tags));
            case COSDictionary tag
            when tag.containsKey(COSName.S) || tag.containsKey(COSName.K) -> {
                if (tag.containsKey(COSName.S)) {
                    tags.add(tag);
                }
                COSBase below = tag.getDictionaryObject(COSName.K);
                if (below != null) {
                    collect(below, tags);
                }
            }
            default -> {
                // A mark on a page, which holds no tags.
            }
        }
    }
}
