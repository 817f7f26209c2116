package nl.privacyspiegel.reporting.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.reporting.content.Colours;
import nl.privacyspiegel.reporting.content.GradePairs;
import nl.privacyspiegel.reporting.content.GridSteps;
import nl.privacyspiegel.reporting.content.ReportCharts;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import nl.privacyspiegel.reporting.office.ChartNames;
import nl.privacyspiegel.reporting.office.GradeAxes;
import nl.privacyspiegel.reporting.office.NativeBars;
import nl.privacyspiegel.reporting.office.SeriesLook;
import nl.privacyspiegel.shared.chart.ChartLimits;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.RadarStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFRadarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;

/** The native charts of the summary: a radar and columns over the same cells. */
final class XlsxCharts {

    private static final int GAP_PIXELS = 14;
    private static final double RADAR_SHARE = 0.47;
    private static final String BARS = "reporting.chart.bar.title";
    private static final int BESIDE_WEB = 23;
    private static final int ROWS_OF_A_DOMAIN = 2;
    private static final int AROUND_BARS = 7;
    private static final double TITLE = 0.17;
    private static final double SCALE_AND_LEGEND = 0.18;
    private static final double NAME_TEXT = 9;
    private static final int LINES_OF_A_NAME = 2;
    private static final double BESIDE_NAMES = 20;
    private static final double POINTS_PER_PIXEL = 0.75;

    private final XlsxSheet sheet;
    private final GradePairs content;
    private final ReportTexts words;

    XlsxCharts(XlsxSheet sheet, GradePairs content, ReportTexts words) {
        this.sheet = sheet;
        this.content = content;
        this.words = words;
    }

    /** How many rows of the standard height the charts of so many domains take. */
    static int rows(int domains) {
        return ChartLimits.fitsWeb(domains)
                ? BESIDE_WEB
                : ChartLimits.parts(domains).stream().mapToInt(XlsxCharts::rows).sum();
    }

    private static int rows(ChartLimits.Part part) {
        return AROUND_BARS + ROWS_OF_A_DOMAIN * (part.to() - part.from());
    }

    /**
     * Draws the charts from a row on: a web beside bars, or only bars, below each other, when there are many domains.
     *
     * @param header the row with the names of the series
     * @param last the row with the last domain
     */
    void draw(int top, int header, int last) {
        int width = sheet.widthInPixels();
        int domains = last - header;
        if (ChartLimits.fitsWeb(domains)) {
            int bottom = top + BESIDE_WEB;
            int middle = (int) (width * RADAR_SHARE);
            String title = words.get("reporting.chart.radar.title");
            radar(
                    frame(
                            new XlsxChartFrame(
                                    content.radarShows(),
                                    title,
                                    words.get("reporting.chart.radar.name"),
                                    content.radarDescription()),
                            0,
                            middle,
                            top,
                            bottom),
                    header,
                    last);
            bar(
                    barFrame(content.barShows(), words.get(BARS), middle + GAP_PIXELS, width, top, bottom),
                    header,
                    header + 1,
                    last);
            return;
        }
        int next = top;
        for (ChartLimits.Part part : ChartLimits.parts(domains)) {
            int bottom = next + rows(part);
            XSSFChart chart = barFrame(
                    next == top ? content.barShows() : "",
                    words.part(words.get(BARS), part),
                    0,
                    width,
                    next,
                    bottom - 1);
            bar(chart, header, header + 1 + part.from(), header + part.to());
            if (next > top) {
                sheet.poi().setRowBreak(next - 1);
            }
            next = bottom;
        }
    }

    private XSSFChart barFrame(String shows, String title, int left, int right, int top, int bottom) {
        return frame(
                new XlsxChartFrame(shows, title, words.get("reporting.chart.bar.name"), content.barDescription()),
                left,
                right,
                top,
                bottom);
    }

    private XSSFChart frame(XlsxChartFrame frame, int left, int right, int top, int bottom) {
        XSSFChart chart = frame.on(sheet, words, left, right, top, bottom);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        return chart;
    }

    private void radar(XSSFChart chart, int header, int last) {
        GradingScale scale = content.scale();
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = values(chart, scale.minimum(), scale.maximum());
        categories.setMajorTickMark(AxisTickMark.NONE);
        categories.getOrAddMajorGridProperties().setLineProperties(SeriesLook.line(Colours.GRID, 0.75));
        categories.crossAxis(values);
        values.crossAxis(categories);
        XDDFRadarChartData data = (XDDFRadarChartData) chart.createData(ChartTypes.RADAR, categories, values);
        data.setStyle(RadarStyle.MARKER);
        data.setVaryColors(false);
        SeriesLook.radarStart(
                ((XDDFRadarChartData.Series) series(data, cells(header + 1, last), header, header + 1, last, 1))
                        .getCTRadarSer());
        SeriesLook.radarEnd(
                ((XDDFRadarChartData.Series) series(data, cells(header + 1, last), header, header + 1, last, 2))
                        .getCTRadarSer());
        if (hasTargets()) {
            SeriesLook.radarTarget(((XDDFRadarChartData.Series)
                            series(data, cells(header + 1, last), header, header + 1, last, ReportCharts.TARGET))
                    .getCTRadarSer());
        }
        chart.plot(data);
    }

    private void bar(XSSFChart chart, int header, int first, int last) {
        GradingScale scale = content.scale();
        XDDFValueAxis values = values(chart, scale.minimum().min(BigDecimal.ZERO), scale.maximum());
        XDDFBarChartData data = NativeBars.in(chart, values, TITLE, SCALE_AND_LEGEND);
        data.getCategoryAxis().getOrAddTextProperties().setFontSize(NAME_TEXT);
        SeriesLook.barStart(
                ((XDDFBarChartData.Series) series(data, names(first, last), header, first, last, 1)).getCTBarSer());
        SeriesLook.barEnd(
                ((XDDFBarChartData.Series) series(data, names(first, last), header, first, last, 2)).getCTBarSer());
        if (hasTargets()) {
            SeriesLook.barTarget(((XDDFBarChartData.Series)
                            series(data, names(first, last), header, first, last, ReportCharts.TARGET))
                    .getCTBarSer());
        }
        chart.plot(data);
    }

    private boolean hasTargets() {
        return content.header().size() > ReportCharts.TARGET;
    }

    private XDDFDataSource<String> cells(int first, int last) {
        return XDDFDataSourcesFactory.fromStringCellRange(sheet.poi(), new CellRangeAddress(first, last, 0, 0));
    }

    /** The names in the cells, unless one of them is too long to stand beside its bars. */
    private XDDFDataSource<String> names(int first, int last) {
        List<String> names = IntStream.rangeClosed(first, last)
                .mapToObj(row -> sheet.poi().getRow(row).getCell(0).getStringCellValue())
                .toList();
        double width = sheet.widthInPixels() * POINTS_PER_PIXEL * NativeBars.NAMES - BESIDE_NAMES;
        List<String> fitting = new ChartNames(width, NAME_TEXT, LINES_OF_A_NAME).of(names);
        return names.equals(fitting) ? cells(first, last) : beside(first, fitting);
    }

    /** Shorter names in a hidden column: not every program draws names that stand in no cell. */
    private XDDFDataSource<String> beside(int first, List<String> names) {
        int column = sheet.columns();
        for (int index = 0; index < names.size(); index++) {
            sheet.text(sheet.poi().getRow(first + index).createCell(column), names.get(index), Look.BODY);
        }
        sheet.poi().setColumnHidden(column, true);
        return XDDFDataSourcesFactory.fromStringCellRange(
                sheet.poi(), new CellRangeAddress(first, first + names.size() - 1, column, column));
    }

    /** An axis over the whole scale. Bars stand on zero, so that the lowest grade can be told from no grade. */
    private XDDFValueAxis values(XSSFChart chart, BigDecimal from, BigDecimal to) {
        return GradeAxes.values(
                chart,
                from,
                to,
                GridSteps.unit(content.scale(), to.subtract(from)),
                XlsxCells.gradeFormat(content.scale().decimals()));
    }

    private XDDFChartData.Series series(
            XDDFChartData data, XDDFDataSource<String> names, int header, int first, int last, int column) {
        XDDFChartData.Series series = data.addSeries(
                names,
                XDDFDataSourcesFactory.fromNumericCellRange(
                        sheet.poi(), new CellRangeAddress(first, last, column, column)));
        series.setTitle(
                content.header().get(column),
                new CellReference(sheet.poi().getSheetName(), header, column, true, true));
        return series;
    }
}
