package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.Comparison.QuestionRow;
import nl.privacyspiegel.assessment.Comparison.SectionRows;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.reporting.content.BeforeAfterTable;
import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.office.OfficeText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody typed stays what it was: text. */
class HostileTextTest {

    private static final String OURS = "IF\\(.*|\"over \"&COUNT.*";

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 40", "-1", "@SUM(A1)", "\t=1+1", "\r=cmd|' /C calc'!A0"})
    void whatLooksLikeAFormulaStaysTextEvenAfterEditing(String text) {
        Cell cell = status(Reported.workbook(with(text), Reported.DUTCH));
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text.replace('\r', '\n'));
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void charactersThatAFileCannotHoldAreLeftOut() {
        assertThat(status(Reported.workbook(with("a\u0000b\u0008c\u001f\ufffe\ud800d\ne\tf _x0041_"), Reported.DUTCH))
                        .getStringCellValue())
                .isEqualTo("abcd\ne\tf _x0041_");
    }

    @Test
    void theLongestNarrativeGoesOnInNextRowsAndIsWhole() {
        String narrative = "Een zin over de stand van zaken. ".repeat(400).substring(0, FindingData.LONGEST_NARRATIVE);
        XSSFSheet sheet = Reported.workbook(with(narrative), Reported.DUTCH).getSheetAt(1);
        Row first = Reported.row(sheet, 0, "Q1");
        StringBuilder whole = new StringBuilder();
        for (int index = first.getRowNum(); index <= sheet.getLastRowNum(); index++) {
            Row row = sheet.getRow(index);
            whole.append(row.getCell(BeforeAfterTable.START_STATUS).getStringCellValue());
            assertThat(row.getHeightInPoints()).isLessThan(409);
            assertThat(Reported.text(row.getCell(0))).isEqualTo(index == first.getRowNum() ? "Q1" : "Q1 vervolg");
        }
        assertThat(whole).hasToString(narrative);
        assertThat(sheet.getLastRowNum()).isGreaterThan(first.getRowNum() + 3);
    }

    @Test
    void aLongMotivationInTheSummarySaysWhereItGoesOn() {
        String motivation = "Dit cijfer kwam tot stand na een lang gesprek. ".repeat(80);
        DomainRow domain = new DomainRow(
                "d", "Domein", KempenComparison.score(3L, motivation), KempenComparison.score(4L, ""), List.of());
        XSSFWorkbook workbook = Reported.workbook(KempenComparison.with(List.of(domain)), Reported.DUTCH);
        Cell cell = Reported.row(Reported.summary(workbook), 12, "Domein")
                .getSheet()
                .getRow(Reported.row(Reported.summary(workbook), 0, "Gemiddelde")
                                .getRowNum()
                        - 1)
                .getCell(4);
        assertThat(cell.getStringCellValue()).endsWith("\u2026 (verder in blad \u2018Begin en eind\u2019)");
    }

    @Property(tries = 40, seed = "2017")
    void everyTextReadsBackAndNothingBecomesAFormula(
            @ForAll("texts") String name,
            @ForAll("texts") String explanation,
            @ForAll("texts") String question,
            @ForAll("texts") String narrative,
            @ForAll("texts") String references) {
        FindingData finding = new FindingData(narrative, null, null, references);
        DomainRow domain = new DomainRow(
                "d",
                name,
                KempenComparison.score(3L, explanation),
                KempenComparison.score(null, explanation),
                List.of(new SectionRows(
                        name, List.of(new QuestionRow("q", "Q1", question, question, finding, finding, true)))));
        Comparison comparison =
                KempenComparison.with(List.of(domain), KempenComparison.scale(java.math.BigDecimal.ONE), name);
        XSSFWorkbook workbook = Reported.workbook(comparison, Reported.DUTCH);
        List<String> texts = new ArrayList<>();
        for (Row row : workbook.getSheetAt(1)) {
            for (Cell cell : row) {
                texts.add(Reported.text(cell));
            }
        }
        assertThat(texts)
                .contains(
                        OfficeText.clean(name),
                        OfficeText.clean(domain.start().explanation()),
                        OfficeText.clean(question),
                        OfficeText.clean(new ReportCell.Status(finding.narrative(), finding.references(), "Te zien in:")
                                .display()));
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                assertThat(cell.getCellFormula()).matches(OURS);
            }
        })));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.strings().ascii().ofMaxLength(200),
                Arbitraries.of("=1+1", "_x0041_", "&L&P", "\u0007", "a\r\nb", "\"", "'=1", "<c>", "]]>", "  "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2018Beleid\u2019", "\u2013 beleid", "\u2026", "\u7b56", "\ud83d\udd12 slot", "\u0627"})
    void slidesAreMadeWhateverSignATextBeginsWith(String name) {
        DomainRow domain =
                new DomainRow("d", name, KempenComparison.score(3L, name), KempenComparison.score(4L, name), List.of());
        Comparison comparison =
                KempenComparison.with(List.of(domain), KempenComparison.scale(java.math.BigDecimal.ONE), name);
        assertThat(BoardSlidesTest.titles(
                        BoardSlidesTest.read(Reported.file(comparison, ReportFormat.PPTX, Reported.DUTCH))))
                .anyMatch(title -> title.contains(name));
    }

    private static Comparison with(String narrative) {
        return KempenComparison.with(List.of(KempenComparison.domain(3L, 4L, KempenComparison.question(narrative))));
    }

    private static Cell status(XSSFWorkbook workbook) {
        return Reported.row(workbook.getSheetAt(1), 0, "Q1").getCell(BeforeAfterTable.START_STATUS);
    }
}
