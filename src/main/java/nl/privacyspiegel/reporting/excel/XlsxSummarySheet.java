package nl.privacyspiegel.reporting.excel;

import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.reporting.content.Brief;
import nl.privacyspiegel.reporting.content.ComparisonContent;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.content.ReportCell.Change;
import nl.privacyspiegel.reporting.content.ReportCell.Coverage;
import nl.privacyspiegel.reporting.content.ReportCell.GradeValue;
import nl.privacyspiegel.reporting.content.ReportCell.Mean;
import nl.privacyspiegel.reporting.content.ReportCell.SharedMean;
import nl.privacyspiegel.reporting.content.ReportCharts;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import nl.privacyspiegel.reporting.office.OfficeText;
import nl.privacyspiegel.shared.chart.ChartLimits;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The first sheet: what this is about, the grades with live formulas, and the charts with their data. */
final class XlsxSummarySheet {

    private static final int[] WIDTHS = {28, 14, 14, 14, 41, 41};
    private static final int START = 1;
    private static final int END = 2;
    private static final int CHANGE = 3;

    private final ComparisonContent content;
    private final Brief brief;
    private final HouseStyle house;
    private final ReportTexts words;
    private final XlsxSheet sheet;
    private int firstGrade;

    XlsxSummarySheet(
            XSSFWorkbook workbook,
            XlsxStyles styles,
            ComparisonContent content,
            Brief brief,
            HouseStyle house,
            ReportTexts words) {
        this.content = content;
        this.brief = brief;
        this.house = house;
        this.words = words;
        this.sheet = new XlsxSheet(workbook, words.get("reporting.sheet.summary"), styles, words, WIDTHS);
    }

    void write() {
        XlsxHouse.title(sheet, content.title(), content.subtitle(), house, words);
        content.notices().forEach(notice -> sheet.line(notice, Look.NOTICE));
        XlsxBrief.write(sheet, brief, words);
        sheet.skip(1);
        XlsxRows.facts(sheet, content.facts());
        sheet.skip(1);
        measurements();
        int first = sheet.next();
        sheet.skip(1);
        grades();
        sheet.keepTogether(first, true);
        sheet.poi().setRowBreak(sheet.next());
        sheet.skip(1);
        charts();
        sheet.print(true, content.subtitle(), sheet.next() - 1);
        new XlsxPaper(sheet.poi(), words).scale();
    }

    private void measurements() {
        ReportTable table = content.measurements();
        sheet.line(words.get("reporting.heading.measurements"), Look.HEADING);
        XlsxRows.table(sheet, table);
    }

    private void grades() {
        ReportTable table = content.grades();
        sheet.line(words.get("reporting.heading.grades"), Look.HEADING);
        int header = sheet.next();
        sheet.header(table.header());
        firstGrade = sheet.next();
        int last = firstGrade + table.count(RowKind.DOMAIN) - 1;
        for (Row row : table.rows()) {
            if (row.kind() == RowKind.DOMAIN) {
                domain(row);
            } else if (last >= firstGrade) {
                total(row, firstGrade, last);
            }
        }
        sheet.table(table.name(), header, last, table.header().size() - 1);
    }

    private void domain(Row domain) {
        XSSFRow row = XlsxRows.plain(
                sheet, domain.cells().stream().map(this::shortened).toList(), Look.BODY);
        if (domain.cells().get(CHANGE) instanceof Change change) {
            sheet.change(row, CHANGE, START, END, change, Look.BODY);
        }
    }

    /** Rows here cannot go on in a next row without breaking the formulas; the other sheet has the whole text. */
    private ReportCell shortened(ReportCell cell) {
        if (!(cell instanceof ReportCell.Text text)) {
            return cell;
        }
        String clean = OfficeText.clean(text.display());
        List<String> pieces = sheet.pieces(clean, Look.BODY, WIDTHS.length - 1);
        return pieces.size() == 1
                ? cell
                : words.text("reporting.shortened", pieces.getFirst().strip(), this.content.beforeAfterTitle());
    }

    private void total(Row total, int first, int last) {
        boolean coverage = total.cells().stream().anyMatch(Coverage.class::isInstance);
        Look look = coverage ? Look.SUBTOTAL : Look.TOTAL;
        XSSFRow row = XlsxRows.plain(sheet, total.cells(), look);
        String changes = range(CHANGE, first, last);
        for (int column = START; column <= CHANGE; column++) {
            String range = range(column, first, last);
            switch (total.cells().get(column)) {
                case Mean mean ->
                    sheet.formula(
                            row,
                            column,
                            "IF(COUNT(%1$s)=0,%2$s,AVERAGE(%1$s))"
                                    .formatted(range, OfficeText.quoted(words.get("reporting.noGrade"))),
                            look,
                            XlsxCells.gradeFormat(1));
                case SharedMean mean ->
                    sheet.formula(
                            row,
                            column,
                            "IF(COUNT(%1$s)=0,%2$s,%3$s)"
                                    .formatted(
                                            changes,
                                            OfficeText.quoted(words.get("reporting.noGrade")),
                                            sharedMean(changes, range)),
                            look,
                            XlsxCells.gradeFormat(1));
                case Change change ->
                    sheet.formula(
                            row,
                            column,
                            "IF(COUNT(%1$s)=0,\"\",ROUND(%3$s,1)-ROUND(%2$s,1))"
                                    .formatted(
                                            changes,
                                            sharedMean(changes, range(START, first, last)),
                                            sharedMean(changes, range(END, first, last))),
                            look,
                            XlsxCells.changeFormat(1));
                case Coverage sentence ->
                    sheet.formula(
                            row,
                            column,
                            coverage(sentence.shared() ? changes : range, last - first + 1),
                            look,
                            "General");
                default -> {}
            }
        }
    }

    private static String range(int column, int first, int last) {
        return new CellRangeAddress(first, last, column, column).formatAsString();
    }

    /** Over the rows that have a change, which are those with a grade at both moments. */
    private static String sharedMean(String changes, String grades) {
        return "SUMIF(%1$s,\">-1000\",%2$s)/COUNT(%1$s)".formatted(changes, grades);
    }

    private String coverage(String range, int total) {
        String counted = "\"&COUNT(" + range + ")&\"";
        String sentence = words.coverage("\u0001", total).replace("\"", "\"\"");
        return "\"" + sentence.replace("\u0001", counted) + "\"";
    }

    private void charts() {
        ReportTable table = content.charts();
        if (table.rows().isEmpty()) {
            return;
        }
        sheet.line(words.get("reporting.heading.charts"), Look.HEADING);
        int top = sheet.next();
        for (int row = 0; row < XlsxCharts.rows(table.rows().size()); row++) {
            sheet.row(XlsxSheet.height(Look.BODY, 1));
        }
        if (!ChartLimits.fitsWeb(table.rows().size())) {
            sheet.poi().setRowBreak(sheet.next());
        }
        sheet.skip(1);
        sheet.line(words.get("reporting.heading.chartData"), Look.HEADING);
        int header = sheet.next();
        sheet.header(table.header());
        chartData(table);
        sheet.table(table.name(), header, sheet.next() - 1, table.header().size() - 1);
        sheet.line(words.get("reporting.note.chartData"), Look.NOTE);
        new XlsxCharts(sheet, content.pairs(), words)
                .draw(top, header, header + table.rows().size());
    }

    /** A chart would draw the words of an absent grade as zero: only a cell that is truly empty is a gap. */
    private void chartData(ReportTable table) {
        for (int index = 0; index < table.rows().size(); index++) {
            List<ReportCell> cells = table.rows().get(index).cells();
            List<ReportCell> shown =
                    new ArrayList<>(List.of(cells.getFirst(), new ReportCell.Blank(), new ReportCell.Blank()));
            if (cells.size() > ReportCharts.TARGET) {
                ReportCell target = cells.get(ReportCharts.TARGET);
                shown.add(target instanceof GradeValue ? target : new ReportCell.Blank());
            }
            XSSFRow row = XlsxRows.plain(sheet, shown, Look.BODY);
            for (int column = START; column <= END; column++) {
                if (cells.get(column) instanceof GradeValue(var value, int decimals, String display) && value != null) {
                    String grade = XlsxSheet.address(firstGrade + index, column);
                    sheet.formula(
                            row,
                            column,
                            "IF(ISNUMBER(%1$s),%1$s,NA())".formatted(grade),
                            Look.BODY,
                            XlsxCells.gradeFormat(decimals));
                }
            }
        }
    }
}
