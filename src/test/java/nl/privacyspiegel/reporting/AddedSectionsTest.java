package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.assessment.slot.ReportSection.Amount;
import nl.privacyspiegel.assessment.slot.ReportSection.Content;
import nl.privacyspiegel.assessment.slot.ReportSection.Day;
import nl.privacyspiegel.assessment.slot.ReportSection.Nothing;
import nl.privacyspiegel.assessment.slot.ReportSection.Value;
import nl.privacyspiegel.assessment.slot.ReportSection.Words;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportFile;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sections that modules above add to a report, whatever is in them")
class AddedSectionsTest {

    private static final List<Value> ROW =
            List.of(new Content("=1+1", null), new Day(LocalDate.of(2017, 5, 28)), new Nothing());

    private static ReportSection named(String name) {
        return section(name, List.of("Wat", "Wanneer", "Hoeveel"), List.of(ROW));
    }

    private static ReportSection section(String name, List<String> header, List<List<Value>> rows) {
        return new ReportSection(name, "Er is iets gedaan", header, rows);
    }

    private static ByteArrayInputStream file(ReportFormat format, ReportSection... sections) {
        ReportFile file = new ComparisonReport(Reported.messages(), Clock.fixed(Reported.NOW, ZoneOffset.UTC), "0.1.0")
                .write(
                        KempenComparison.comparison(),
                        List.of(),
                        Arrays.asList(sections),
                        HouseStyle.PLAIN,
                        format,
                        "nl",
                        Reported.ENGLISH);
        return new ByteArrayInputStream(file.content());
    }

    @Test
    void sheets_get_names_that_a_workbook_can_have_each_its_own() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file(
                ReportFormat.XLSX,
                named("Acties: 2017/2018 [alle] van het hele jaar?"),
                named("Acties: 2017/2018 [alle] van het hele jaar?"),
                named("Summary")))) {
            List<String> names = IntStream.range(0, workbook.getNumberOfSheets())
                    .mapToObj(workbook::getSheetName)
                    .toList();
            assertThat(names).hasSize(6).allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(31));
            assertThat(names.get(2)).startsWith("Acties  2017 2018");
            assertThat(names.get(3)).isEqualTo(names.get(2) + " 2");
            assertThat(names.get(4)).isEqualTo("Summary 2");
            assertThat(workbook.getSheetAt(3).getTables().getFirst().getName()).isEqualTo("Part2");
        }
    }

    @Test
    void what_looks_like_a_formula_stays_a_text_and_what_is_absent_stays_empty() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file(ReportFormat.XLSX, named("Acties")))) {
            var sheet = workbook.getSheet("Acties");
            var row = sheet.getRow(sheet.getLastRowNum());
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(2).toString()).isEmpty();
        }
    }

    @Test
    void a_long_text_goes_on_and_many_rows_go_over_several_slides() throws IOException {
        String longText = String.join(" ", Collections.nCopies(2000, "woord"));
        List<List<Value>> rows = new ArrayList<>(Collections.nCopies(40, ROW));
        rows.add(List.of(new Words("Lang"), new Content(longText, null), new Amount(BigDecimal.TEN, 0)));
        ReportSection many = section("Acties", List.of("Wat", "Wanneer", "Hoeveel"), rows);

        try (XSSFWorkbook workbook = new XSSFWorkbook(file(ReportFormat.XLSX, many))) {
            assertThat(workbook.getSheet("Acties").getLastRowNum()).isGreaterThan(46);
        }
        many = section("Acties", List.of("Wat", "Wanneer", "Hoeveel"), rows.subList(0, 40));
        try (XMLSlideShow show = new XMLSlideShow(file(ReportFormat.PPTX, many))) {
            assertThat(show.getSlides().stream()
                            .filter(slide -> slide.getTitle().startsWith("Er is iets gedaan"))
                            .flatMap(slide -> slide.getShapes().stream())
                            .filter(XSLFTable.class::isInstance)
                            .mapToInt(shape -> ((XSLFTable) shape).getNumberOfRows() - 1))
                    .hasSizeGreaterThan(1)
                    .satisfies(parts -> assertThat(
                                    parts.stream().mapToInt(Integer::intValue).sum())
                            .isEqualTo(40));
        }
    }

    @Test
    void a_table_in_a_document_is_as_wide_as_the_page_and_says_which_language_its_content_is_in() throws IOException {
        List<String> header =
                IntStream.range(0, 9).mapToObj(column -> "K" + column).toList();
        List<Value> row = Stream.concat(
                        Stream.<Value>of(
                                new Content("Beleid", null), new Content("Politique", "fr"), new Words("said")),
                        Collections.<Value>nCopies(6, new Nothing()).stream())
                .toList();

        try (XWPFDocument document =
                new XWPFDocument(file(ReportFormat.DOCX, section("Acties", header, List.of(row))))) {
            XWPFTable table = document.getTables().stream()
                    .filter(each -> each.getText().startsWith("K0"))
                    .findFirst()
                    .orElseThrow();
            assertThat(table.getCTTbl().getTblGrid().getGridColList().stream()
                            .mapToInt(column -> Integer.parseInt(column.getW().toString()))
                            .sum())
                    .isEqualTo(9638);
            assertThat(table.getRow(1).getTableCells().stream()
                            .limit(3)
                            .flatMap(cell -> cell.getParagraphs().getFirst().getRuns().stream())
                            .map(XWPFRun::getLang))
                    .containsExactly("nl-NL", "fr", null);
        }
    }

    /** As a round of grading together tells of it. */
    private static ReportSection agreed() {
        Words told = new Words("Na de ronde gewijzigd.");
        Value minority = new Content("Een van ons vindt 4 genoeg: er is beleid, en niemand kent het.", null);
        Day day = new Day(LocalDate.of(2017, 5, 28));
        return section(
                "Samen een cijfer geven",
                List.of(
                        "Domein",
                        "Meting",
                        "Afgesproken cijfer",
                        "Mediaan",
                        "Spreiding",
                        "Afwijkende mening",
                        "Toelichting"),
                List.of(
                        List.of(new Content("Beleid", "nl"), day, amount(5), amount(6), amount(3), minority, told),
                        List.of(
                                new Content("Governance", "nl"),
                                day,
                                amount(7),
                                amount(7),
                                amount(0),
                                new Nothing(),
                                new Nothing())));
    }

    private static Amount amount(int number) {
        return new Amount(BigDecimal.valueOf(number), 0);
    }

    @Test
    void the_view_of_a_minority_stands_beside_its_grade_in_each_file() throws IOException {
        String minority = "Een van ons vindt 4 genoeg: er is beleid, en niemand kent het.";
        try (XSSFWorkbook workbook = new XSSFWorkbook(file(ReportFormat.XLSX, agreed()))) {
            XSSFSheet sheet = workbook.getSheet("Samen een cijfer geven");
            XSSFRow row = sheet.getRow(sheet.getLastRowNum() - 1);
            assertThat(IntStream.of(2, 3, 4)
                            .mapToDouble(column -> row.getCell(column).getNumericCellValue()))
                    .containsExactly(5.0, 6.0, 3.0);
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo(minority);
        }
        try (XWPFDocument document = new XWPFDocument(file(ReportFormat.DOCX, agreed()))) {
            assertThat(document.getTables().stream()
                            .filter(table -> table.getText().startsWith("Domein\tMeting"))
                            .flatMap(table -> table.getRow(1).getTableCells().stream())
                            .map(XWPFTableCell::getText))
                    .startsWith("Beleid", "28 May 2017", "5", "6", "3", minority);
        }
        try (XMLSlideShow show = new XMLSlideShow(file(ReportFormat.PPTX, agreed()))) {
            assertThat(show.getSlides().stream()
                            .flatMap(slide -> slide.getShapes().stream())
                            .filter(XSLFTable.class::isInstance)
                            .map(shape -> ((XSLFTable) shape).getRows().get(1))
                            .map(row -> row.getCells().stream()
                                    .map(XSLFTableCell::getText)
                                    .toList()))
                    .anySatisfy(cells -> assertThat(cells).contains("5", "6", "3", minority));
        }
    }

    @Test
    void nothing_half_empty_is_a_section() {
        assertThatIllegalArgumentException().isThrownBy(() -> section("Acties", List.of("Wat"), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> section("Acties", List.of(), List.of(List.of())));
        assertThatIllegalArgumentException().isThrownBy(() -> section("Acties", List.of("Wat"), List.of(ROW)));
    }
}
