package nl.privacyspiegel.reporting.excel;

import java.util.Arrays;
import java.util.List;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.reporting.content.GridSteps;
import nl.privacyspiegel.reporting.content.OverviewContent.Grades;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import nl.privacyspiegel.reporting.office.GradeAxes;
import nl.privacyspiegel.reporting.office.SeriesLook;
import nl.privacyspiegel.shared.chart.ChartLimits;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFDateAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Grades through time, as a table and as lines on an axis of real dates. A gap is a gap. */
final class XlsxMomentsSheet {

    private static final int WIDTH = 17;
    private static final int CHART_ROWS = 26;
    private static final int FIRST_GRADE = 2;

    private final Grades grades;
    private final String subtitle;
    private final ReportTexts words;
    private final XlsxSheet sheet;

    XlsxMomentsSheet(XSSFWorkbook workbook, XlsxStyles styles, Grades grades, String subtitle, ReportTexts words) {
        this.grades = grades;
        this.subtitle = subtitle;
        this.words = words;
        int[] widths = new int[grades.moments().header().size()];
        Arrays.fill(widths, WIDTH);
        this.sheet = new XlsxSheet(workbook, words.get("reporting.overview.sheet.moments"), styles, words, widths);
    }

    void write() {
        sheet.line(sheet.poi().getSheetName(), Look.TITLE);
        sheet.line(subtitle, Look.SUBTITLE);
        sheet.line(words.get("reporting.overview.note.moments"), Look.NOTE);
        int top = sheet.next();
        List<ChartLimits.Part> parts =
                ChartLimits.parts(grades.moments().header().size() - FIRST_GRADE, SeriesLook.lines());
        sheet.skip(CHART_ROWS * parts.size());
        int header = XlsxRows.table(sheet, grades.moments());
        for (ChartLimits.Part part : parts) {
            lines(top + CHART_ROWS * (part.number() - 1), part, header, sheet.next() - 1);
        }
        sheet.repeat(header, FIRST_GRADE);
        sheet.print(true, subtitle, sheet.next() - 1);
    }

    /** Lines that can each be told from the others. */
    private void lines(int top, ChartLimits.Part part, int header, int last) {
        XSSFChart chart = new XlsxChartFrame(
                        words.part(words.get("reporting.overview.lines.title"), part),
                        words.get("reporting.overview.lines.name"),
                        grades.linesDescription())
                .on(sheet, words, 0, sheet.widthInPixels(), top, top + CHART_ROWS - 1);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFDateAxis days = chart.createDateAxis(AxisPosition.BOTTOM);
        days.setMajorTickMark(AxisTickMark.OUT);
        days.setNumberFormat("mm-yyyy");
        GradingScale scale = grades.scale();
        XDDFValueAxis values = GradeAxes.values(
                chart,
                scale.minimum(),
                scale.maximum(),
                GridSteps.unit(scale, scale.maximum().subtract(scale.minimum())),
                XlsxCells.gradeFormat(scale.decimals()));
        days.crossAxis(values);
        values.crossAxis(days);
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, days, values);
        data.setVaryColors(false);
        for (int column = FIRST_GRADE + part.from(); column < FIRST_GRADE + part.to(); column++) {
            var series = (XDDFLineChartData.Series) data.addSeries(
                    XDDFDataSourcesFactory.fromNumericCellRange(
                            sheet.poi(), new CellRangeAddress(header + 1, last, 0, 0)),
                    XDDFDataSourcesFactory.fromNumericCellRange(
                            sheet.poi(), new CellRangeAddress(header + 1, last, column, column)));
            series.setTitle(
                    grades.moments().header().get(column),
                    new CellReference(sheet.poi().getSheetName(), header, column, true, true));
            SeriesLook.line(series.getCTLineSer(), column - FIRST_GRADE - part.from());
        }
        chart.plot(data);
    }
}
