package nl.privacyspiegel.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.reporting.Reported;
import nl.privacyspiegel.reporting.office.OfficeText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/** What goes out in a form comes back from it, whichever program saved it. */
public class FormRoundTripTest {

    @Property(tries = 60, seed = "2017")
    void whatWasHandedOutIsNoDifference(
            @ForAll("findings") List<FindingData> findings, @ForAll("scores") List<DomainGrade> scores) {
        MeasurementSheet sheet = FormSheets.sheet(findings, scores);
        FormPreview preview = FormComparison.of(
                read(FormSheets.form(sheet, Reported.DUTCH), sheet),
                sheet,
                sheet.summary().date());
        assertThat(preview.differences()).isEmpty();
        assertThat(preview.same()).isEqualTo(5);
    }

    @Property(tries = 60, seed = "2018")
    void whateverIsTypedInAFormComesBackAsItWasTyped(
            @ForAll("findings") List<FindingData> findings,
            @ForAll("grades") int grade,
            @ForAll("texts") String motivation) {
        MeasurementSheet empty = FormSheets.empty();
        List<String> codes = List.of("B1", "GI1", "GE1");
        byte[] filled = FormEditor.edit(FormSheets.form(empty, Reported.DUTCH), form -> {
            for (int index = 0; index < codes.size(); index++) {
                FindingData finding = findings.get(index);
                Judgement judgement = finding.judgement();
                form.write(codes.get(index), OfficeText.escape(finding.narrative()));
                form.judge(
                        codes.get(index),
                        judgement == null ? "" : Reported.words(Reported.DUTCH).judgement(judgement));
                if (finding.date() != null) {
                    form.date(codes.get(index), finding.date());
                }
                form.question(codes.get(index))
                        .getCell(XlsxFormQuestions.REFERENCES)
                        .setCellValue(OfficeText.escape(finding.references()));
            }
            form.grade("Beleid", grade, OfficeText.escape(motivation));
        });
        FilledForm form = read(filled, empty);
        for (int index = 0; index < codes.size(); index++) {
            FindingData read = Objects.requireNonNull(
                    form.findings().get("vraag-" + codes.get(index).toLowerCase(java.util.Locale.ROOT)));
            assertThat(read).isEqualTo(findings.get(index));
        }
        assertThat(form.scores().get("beleid")).isEqualTo(DomainGrade.graded(Grade.of(grade), motivation));
        assertThat(form.scores().get("governance")).isEqualTo(DomainGrade.OPEN);
    }

    private static FilledForm read(byte[] file, MeasurementSheet sheet) {
        FormCells cells = FormSheets.cells();
        FilledForm form = FormSheets.read(file, sheet, cells);
        assertThat(cells.problems()).isEmpty();
        return form;
    }

    @Test
    void aFormThatLibreOfficeSavedAgainIsRead() throws IOException {
        MeasurementSheet sheet = libreOffice();
        FormCells cells = FormSheets.cells();
        try (InputStream file = Objects.requireNonNull(
                FormRoundTripTest.class.getResourceAsStream("/reporting/invulformulier-libreoffice.xlsx"))) {
            FilledForm form = FormSheets.read(file.readAllBytes(), sheet, cells);
            assertThat(cells.problems()).isEmpty();
            assertThat(FormComparison.of(form, sheet, sheet.summary().date()).differences())
                    .isEmpty();
        }
    }

    @Test
    void aFormThatExceljsReadAndWroteAgainIsRead() throws IOException {
        MeasurementSheet sheet = exceljs();
        FormCells cells = FormSheets.cells();
        try (InputStream file = Objects.requireNonNull(
                FormRoundTripTest.class.getResourceAsStream("/reporting/invulformulier-exceljs.xlsx"))) {
            FilledForm form = FormSheets.read(file.readAllBytes(), sheet, cells);
            assertThat(cells.problems()).isEmpty();
            assertThat(FormComparison.of(form, sheet, sheet.summary().date()).differences())
                    .isEmpty();
        }
    }

    @Test
    void aDayThatTheProgramMadeOfATextIsThatDay() {
        byte[] file = FormEditor.edit(FormSheets.form(FormSheets.empty(), Reported.DUTCH), form -> {
            Cell cell = form.question("B1").getCell(XlsxFormQuestions.REFERENCES);
            cell.setCellStyle(
                    form.question("B1").getCell(XlsxFormQuestions.DATE).getCellStyle());
            cell.setCellValue(FormSheets.DAY);
        });
        assertThat(read(file, FormSheets.empty()).findings().get("vraag-b1"))
                .extracting(FindingData::references)
                .isEqualTo("06-02-2017");
    }

    @Test
    void whatStandsBesideTheCellsIsTold() {
        byte[] file = FormEditor.edit(FormSheets.form(FormSheets.empty(), Reported.DUTCH), form -> {
            XSSFSheet questions = (XSSFSheet) form.questions();
            XSSFDrawing drawing = questions.createDrawingPatriarch();
            XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3);
            XSSFComment remark = drawing.createCellComment(anchor);
            remark.setString("Navragen bij het\nmeldpunt");
            form.question("B1").getCell(XlsxFormQuestions.STATUS).setCellComment(remark);
            drawing.createPicture(anchor, form.workbook().addPicture(new byte[] {1}, Workbook.PICTURE_TYPE_PNG));
            form.workbook().createSheet("Blad1");
            form.workbook().createSheet("Kladblok").createRow(0).createCell(0).setCellValue("Nog doen");
        });
        assertThat(read(file, FormSheets.empty()).asides())
                .extracting(aside -> aside.sheet() + " " + aside.cell() + ": "
                        + Reported.messages()
                                .getMessage(aside.key(), aside.args().toArray(), aside.key(), Reported.DUTCH))
                .containsExactly(
                        "Vragen F6: Bij dit vakje staat een opmerking: ‘Navragen bij het meldpunt’. Zet haar zo nodig in het"
                                + " vakje zelf.",
                        "Vragen : Op dit blad staat een afbeelding. Zet zo nodig in woorden wat ermee bedoeld is.",
                        "Kladblok : Dit blad hoort niet bij het formulier. Zet wat erin staat zo nodig in de vakjes.");
        assertThat(read(FormSheets.form(FormSheets.empty(), Reported.DUTCH), FormSheets.empty())
                        .asides())
                .isEmpty();
    }

    /** What the file in the test resources was made of. */
    public static MeasurementSheet libreOffice() {
        return written("Twee regels.\nMet een = en een\ttab, \u00e9\u00e9n _x0041_ en <c>.\n\n=1+1");
    }

    /** The same without what looks like an escaped character: exceljs does not write that as it read it. */
    static MeasurementSheet exceljs() {
        return written("Twee regels.\nMet een = en een\ttab, \u00e9\u00e9n en <c>.\n\n=1+1");
    }

    private static MeasurementSheet written(String narrative) {
        return FormSheets.sheet(
                List.of(
                        new FindingData(
                                narrative, Judgement.PARTLY, FormSheets.DAY, " https://voorbeeld.example/?a=1&b=2 "),
                        new FindingData("=1+1", Judgement.NOT_APPLICABLE, LocalDate.of(1899, 1, 1), "-1"),
                        FindingData.EMPTY),
                List.of(DomainGrade.graded(Grade.of(7), "+31 \"ja\""), DomainGrade.notAssessed("Volgt later.")));
    }

    @Provide
    Arbitrary<List<FindingData>> findings() {
        Arbitrary<LocalDate> dates = Arbitraries.longs()
                .between(8_000, 40_000)
                .map(LocalDate::ofEpochDay)
                .injectNull(0.3);
        return Combinators.combine(texts(), Arbitraries.of(Judgement.class).injectNull(0.2), dates, texts())
                .as(FindingData::new)
                .list()
                .ofSize(3);
    }

    @Provide
    Arbitrary<List<DomainGrade>> scores() {
        return Arbitraries.oneOf(
                        Arbitraries.just(DomainGrade.OPEN),
                        texts().map(DomainGrade::notAssessed),
                        Combinators.combine(grades(), texts())
                                .as((grade, text) -> DomainGrade.graded(Grade.of(grade), text)))
                .list()
                .ofSize(2);
    }

    @Provide
    Arbitrary<Integer> grades() {
        return Arbitraries.integers().between(1, 10);
    }

    /** As the application keeps them. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(80),
                        Arbitraries.strings().ascii().ofMaxLength(300),
                        Arbitraries.strings().withChars('a', '\n', '\t', ' ').ofMaxLength(40),
                        Arbitraries.of("", "=1+1", "_x0041_", "@SUM(A1)", "'=1", "a\r\nb", "]]>", "x".repeat(1_900)))
                .map(text -> OfficeText.clean(new FindingData(text, null, null, "").narrative()));
    }
}
