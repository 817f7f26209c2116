package nl.privacyspiegel.reporting.form;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.excel.XlsxHouse;
import nl.privacyspiegel.reporting.excel.XlsxRows;
import nl.privacyspiegel.reporting.excel.XlsxSheet;
import nl.privacyspiegel.reporting.excel.XlsxStyles;
import nl.privacyspiegel.reporting.excel.XlsxWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The fill-in form of a measurement: how to fill it in, a sheet for the questions and one for the grades. */
final class XlsxForm {

    private static final int[] WIDTHS = {26, 84};
    private static final int STEPS = 6;

    private final MeasurementSheet measurement;
    private final HouseStyle house;
    private final ReportTexts words;

    private XlsxForm(MeasurementSheet measurement, HouseStyle house, ReportTexts words) {
        this.measurement = measurement;
        this.house = house;
        this.words = words;
    }

    static byte[] write(MeasurementSheet measurement, HouseStyle house, ReportTexts words, Instant made) {
        return new XlsxForm(measurement, house, words).write(made);
    }

    private byte[] write(Instant made) {
        String moment = words.get(
                "assessment.measurement.on",
                words.kind(measurement.summary().kind()),
                words.date(measurement.summary().date()));
        String subtitle =
                words.get("reporting.form.subtitle", measurement.assessment().name(), moment);
        return XlsxWriter.write(title(), subtitle, house, words, made, (workbook, styles) -> {
            explanation(workbook, styles, subtitle, moment);
            new XlsxFormQuestions(workbook, styles, measurement, words).write(subtitle);
            new XlsxFormGrades(workbook, styles, measurement, words).write(subtitle);
            FormMarks.of(measurement, words.locale()).write(workbook);
        });
    }

    private String title() {
        return words.get("reporting.form.title");
    }

    private void explanation(XSSFWorkbook workbook, XlsxStyles styles, String subtitle, String moment) {
        XlsxSheet sheet = new XlsxSheet(workbook, words.get("reporting.form.sheet.explanation"), styles, words, WIDTHS);
        XlsxHouse.title(sheet, title(), subtitle, house, words);
        sheet.skip(1);
        table(
                sheet,
                words.get("reporting.table.formSteps"),
                words.get("reporting.form.column.step"),
                words.get("reporting.form.column.what"),
                IntStream.rangeClosed(1, STEPS)
                        .mapToObj(step -> List.of(Integer.toString(step), words.get("reporting.form.step." + step)))
                        .toList());
        sheet.skip(1);
        AssessmentSummary assessment = measurement.assessment();
        GradingScale scale = measurement.scale();
        int decimals = scale.decimals();
        table(
                sheet,
                words.get("reporting.table.formFacts"),
                words.get("reporting.column.fact"),
                words.get("reporting.column.value"),
                List.of(
                        List.of(words.get("reporting.fact.unit"), assessment.unitName()),
                        List.of(words.get("reporting.fact.assessment"), assessment.name()),
                        List.of(words.get("reporting.column.measurement"), moment),
                        List.of(
                                words.get("reporting.fact.framework"),
                                words.get(
                                        "reporting.fact.framework.value",
                                        assessment.frameworkName(),
                                        Integer.toString(assessment.frameworkNumber()))),
                        List.of(
                                words.get("reporting.account.scale"),
                                words.get(
                                        "reporting.account.scale.value",
                                        words.number(scale.minimum(), decimals),
                                        words.number(scale.maximum(), decimals),
                                        words.number(scale.step(), decimals)))));
        sheet.print(true, subtitle, sheet.next() - 1);
        sheet.poi().enableLocking();
    }

    private static void table(XlsxSheet sheet, String name, String left, String right, List<List<String>> rows) {
        XlsxRows.table(
                sheet,
                new ReportTable(
                        name,
                        List.of(left, right),
                        rows.stream()
                                .map(row -> ReportTable.Row.of(
                                        ReportTable.RowKind.PLAIN, new Text(row.get(0)), new Text(row.get(1))))
                                .toList()));
    }
}
