package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.reporting.content.BeforeAfterTable;
import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.excel.XlsxWriter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A director opens the report of a comparison in Excel. */
class ComparisonWorkbookTest {

    private final Comparison comparison = KempenComparison.comparison();
    private final ReportFile file = Reported.file(comparison, Reported.DUTCH);
    private final XSSFWorkbook workbook = Reported.read(file);
    private final XSSFSheet summary = workbook.getSheet("Samenvatting");
    private final XSSFSheet beforeAfter = workbook.getSheet("Begin en eind");

    @Test
    void hasASafeFileName() {
        assertThat(file.fileName()).isEqualTo("privacyspiegel-cjg-de-kempen-2017-02-06-2017-05-28.xlsx");
        assertThat(file.contentType()).isEqualTo(XlsxWriter.CONTENT_TYPE);
        assertThat(Reported.file(
                                KempenComparison.with(
                                        KempenComparison.domains(),
                                        KempenComparison.scale(BigDecimal.ONE),
                                        "../\u00c9\u00e9n\r\n\"gemeente\" \ud83d\ude00/"),
                                Reported.DUTCH)
                        .fileName())
                .isEqualTo("privacyspiegel-een-gemeente-2017-02-06-2017-05-28.xlsx");
    }

    @Test
    void hasThreeSheetsAndOpensOnTheFirst() {
        assertThat(workbook)
                .extracting(sheet -> sheet.getSheetName())
                .containsExactly("Samenvatting", "Begin en eind", "Verantwoording");
        assertThat(workbook.getActiveSheetIndex()).isZero();
        assertThat(summary.getActiveCell().formatAsString()).isEqualTo("A1");
    }

    @Test
    void saysWhatItIsAndNamesNoPerson() {
        var core = workbook.getProperties().getCoreProperties().getUnderlyingProperties();
        assertThat(core.getTitleProperty()).contains("Privacyspiegel: beginmeting en eindmeting vergeleken");
        assertThat(core.getCreatorProperty()).contains("Privacyspiegel");
        assertThat(core.getLastModifiedByProperty()).contains("Privacyspiegel");
        assertThat(core.getLanguageProperty()).contains("nl");
    }

    @Test
    void beginsWithTheConclusionAndWhatIsAsked() {
        int grades = Reported.row(summary, 0, "Domein").getRowNum();
        List<String> before = IntStream.range(0, grades)
                .mapToObj(summary::getRow)
                .map(row -> row == null || row.getCell(0) == null ? "" : shown(row.getCell(0)))
                .toList();
        assertThat(before)
                .contains("CJG+ de Kempen: gemiddeld van 3,3 naar 7,3", "In het kort", "Wat wij u vragen")
                .anyMatch(line -> line.startsWith("\u2022 Beleid steeg het meest, van 1 naar 8"))
                .anyMatch(
                        line -> line.startsWith("\u2022 Bespreek wat nodig is bij het laagste cijfer: Governance (6)"));
    }

    @Test
    void gradesAreNumbersAndAnAbsentGradeIsWords() {
        int header = Reported.row(summary, 0, "Domein").getRowNum();
        assertGrades(header + 1, "Beleid", 1, 8);
        assertGrades(header + 2, "Governance", 3, 6);
        assertGrades(header + 4, "Bewustwording en training", 4, 8);
        assertGrades(header + 5, "Beheer en opslag", 5, 7);
        Row absent = summary.getRow(header + 3);
        assertThat(absent.getCell(0).getStringCellValue()).isEqualTo("Werkprocessen en triage");
        assertThat(List.of(absent.getCell(1), absent.getCell(2)))
                .allSatisfy(cell -> assertThat(cell.getStringCellValue()).isEqualTo("niet beoordeeld"));
        assertThat(absent.getCell(4).getStringCellValue()).contains("werkprocessen waren nog niet beschreven");
    }

    private void assertGrades(int index, String name, int start, int end) {
        Row row = summary.getRow(index);
        assertThat(row.getCell(0).getStringCellValue()).isEqualTo(name);
        assertNumber(row.getCell(1), start, "0");
        assertNumber(row.getCell(2), end, "0");
    }

    private static void assertNumber(Cell cell, double value, String format) {
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(cell.getNumericCellValue()).isEqualTo(value);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo(format);
    }

    @Test
    void changesAreLiveFormulasAndEmptyWhenAGradeIsAbsent() {
        int first = Reported.row(summary, 0, "Domein").getRowNum() + 1;
        List<String> shown = IntStream.range(first, first + 5)
                .mapToObj(index -> {
                    Cell cell = summary.getRow(index).getCell(3);
                    int line = index + 1;
                    assertThat(cell.getCellFormula())
                            .isEqualTo("IF(AND(ISNUMBER(B%1$d),ISNUMBER(C%1$d)),C%1$d-B%1$d,\"\")".formatted(line));
                    return shown(cell);
                })
                .toList();
        assertThat(shown).containsExactly("+7", "+3", "", "+4", "+2");
        assertThat(summary.getRow(first + 2).getCell(3).getCachedFormulaResultType())
                .isEqualTo(CellType.STRING);
        assertThat(workbook.getForceFormulaRecalculation()).isTrue();
    }

    @Test
    void meansAreLiveFormulasThatSayOverHowManyDomainsTheyGo() {
        int first = Reported.row(summary, 0, "Domein").getRowNum() + 1;
        Row mean = Reported.row(summary, first, "Gemiddelde");
        String range = "B%d:B%d".formatted(first + 1, first + 5);
        assertThat(mean.getCell(1).getCellFormula())
                .isEqualTo("IF(COUNT(%1$s)=0,\"nog geen cijfer\",AVERAGE(%1$s))".formatted(range));
        assertThat(mean.getCell(1).getNumericCellValue()).isEqualTo(3.25);
        assertThat(mean.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("0.0");
        assertThat(shown(mean.getCell(1)))
                .isEqualTo(comparison.startMean().value().orElseThrow().toPlainString());
        assertThat(shown(mean.getCell(2))).isEqualTo("7.3");
        Row coverage = summary.getRow(mean.getRowNum() + 1);
        assertThat(coverage.getCell(1).getCellFormula())
                .isEqualTo("\"over \"&COUNT(%1$s)&\" van 5 domeinen\"".formatted(range));
        assertThat(coverage.getCell(1).getStringCellValue()).isEqualTo("over 4 van 5 domeinen");
    }

    @Test
    void aMeanOverNothingIsWordsAndNoError() {
        XSSFSheet sheet = Reported.summary(
                Reported.workbook(KempenComparison.with(List.of(KempenComparison.domain(null, null))), Reported.DUTCH));
        Row mean = Reported.row(sheet, 0, "Gemiddelde");
        assertThat(mean.getCell(1).getStringCellValue()).isEqualTo("nog geen cijfer");
        assertThat(sheet.getRow(mean.getRowNum() + 1).getCell(1).getStringCellValue())
                .isEqualTo("over 0 van 1 domein");
    }

    @Test
    void gradesInHalvesShowTheirDecimal() {
        XSSFSheet sheet = Reported.summary(Reported.workbook(
                KempenComparison.with(
                        KempenComparison.domains(), KempenComparison.scale(new BigDecimal("0.5")), "Eenheid"),
                Reported.DUTCH));
        assertNumber(Reported.row(sheet, 0, "Beleid").getCell(1), 1, "0.0");
    }

    @Test
    void datesAreDates() {
        Row start = Reported.row(summary, 0, "Beginmeting");
        assertThat(DateUtil.isCellDateFormatted(start.getCell(1))).isTrue();
        assertThat(start.getCell(1).getLocalDateTimeCellValue()).isEqualTo(KempenComparison.START.atStartOfDay());
        assertThat(start.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("dd-mm-yyyy");
        assertThat(start.getCell(4).getStringCellValue()).isEqualTo("functionaris voor gegevensbescherming");
        assertThat(Reported.row(summary, 0, "Eindmeting").getCell(3).getStringCellValue())
                .isEqualTo("nog niet vastgesteld");
        assertThat(summary.getRow(2).getCell(0).getStringCellValue()).startsWith("Concept: de eindmeting");
        Cell made = Reported.row(workbook.getSheet("Verantwoording"), 0, "Gemaakt op")
                .getCell(1);
        assertThat(made.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2017, 7, 3, 11, 30));
    }

    @Test
    void theAccountNamesMeasurementsRevisionsAndVersions() {
        XSSFSheet account = workbook.getSheet("Verantwoording");
        assertThat(Reported.row(account, 0, "Meting bij eind").getCell(1).getStringCellValue())
                .contains("herziening 2", comparison.end().id().toString());
        assertThat(Reported.row(account, 0, "Gemaakt met").getCell(1).getStringCellValue())
                .isEqualTo("Privacyspiegel 0.1.0");
        assertThat(Reported.row(account, 0, "Gewicht van de oordelen")
                        .getCell(1)
                        .getStringCellValue())
                .contains("grotendeels: 67 van 100", "n.v.t.: telt niet mee");
    }

    @Test
    void theTableIsTheContentCellByCell() {
        ReportTable table = BeforeAfterTable.of(comparison, Reported.words(Reported.DUTCH));
        int header = Reported.row(beforeAfter, 0, "Code").getRowNum();
        assertThat(cells(beforeAfter.getRow(header))).isEqualTo(table.header());
        assertThat(beforeAfter.getLastRowNum()).isEqualTo(header + table.rows().size());
        for (int index = 0; index < table.rows().size(); index++) {
            List<String> expected = table.rows().get(index).cells().stream()
                    .map(ReportCell::display)
                    .toList();
            assertThat(cells(beforeAfter.getRow(header + 1 + index))).isEqualTo(expected);
        }
        assertThat(table.count(ReportTable.RowKind.DOMAIN)).isEqualTo(5);
        assertThat(table.count(ReportTable.RowKind.SECTION)).isEqualTo(2);
        assertThat(table.count(ReportTable.RowKind.QUESTION)).isEqualTo(24);
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(shown(cell)));
        return cells;
    }

    private static String shown(Cell cell) {
        DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(true);
        return formatter.formatCellValue(cell);
    }

    @Test
    void theTablePrintsOnPagesWithItsHeader() {
        int header = Reported.row(beforeAfter, 0, "Code").getRowNum();
        assertThat(beforeAfter.getPaneInformation().isFreezePane()).isTrue();
        assertThat(beforeAfter.getPaneInformation().getHorizontalSplitPosition())
                .isEqualTo((short) (header + 1));
        assertThat(beforeAfter.getRepeatingRows().getFirstRow()).isEqualTo(header);
        assertThat(beforeAfter.getRepeatingRows().getLastRow()).isEqualTo(header);
        assertThat(beforeAfter.getPrintSetup().getLandscape()).isTrue();
        assertThat(beforeAfter.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(beforeAfter.getFitToPage()).isTrue();
        assertThat(beforeAfter.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(beforeAfter.getPrintSetup().getFitHeight()).isZero();
        assertThat(beforeAfter.getFooter().getRight()).isEqualTo("Pagina &P van &N");
        assertThat(workbook.getPrintArea(1)).endsWith("!$A$1:$J$" + (beforeAfter.getLastRowNum() + 1));
    }

    @Test
    void everyTableHasNamedHeaders() {
        assertThat(workbook)
                .flatExtracting(sheet -> ((XSSFSheet) sheet).getTables())
                .extracting(XSSFTable::getName)
                .containsExactlyInAnyOrder("Metingen", "Cijfers", "Grafiekgegevens", "BeginEnEind", "Verantwoording");
        assertThat(workbook.getAllNames())
                .extracting(name -> name.getNameName())
                .filteredOn(name -> name.startsWith("TitleRegion"))
                .hasSize(5);
    }
}
