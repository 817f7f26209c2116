package nl.privacyspiegel.reporting;

import java.math.BigDecimal;
import nl.privacyspiegel.assessment.GradingScale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.RadarStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFRadarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;

/** The native charts of the summary: a radar and columns over the same cells. */
final class XlsxCharts {

    private static final int GAP_PIXELS = 14;
    private static final double RADAR_SHARE = 0.47;

    private final XlsxSheet sheet;
    private final GradePairs content;
    private final Words words;

    XlsxCharts(XlsxSheet sheet, GradePairs content, Words words) {
        this.sheet = sheet;
        this.content = content;
        this.words = words;
    }

    /**
     * Draws both charts between two rows.
     *
     * @param header the row with the names of the series
     * @param last the row with the last domain
     */
    void draw(int top, int bottom, int header, int last) {
        int width = sheet.widthInPixels();
        int middle = (int) (width * RADAR_SHARE);
        radar(frame("reporting.chart.radar", content.radarDescription(), 0, middle, top, bottom), header, last);
        bar(
                frame("reporting.chart.bar", content.barDescription(), middle + GAP_PIXELS, width, top, bottom),
                header,
                last);
    }

    private XSSFChart frame(String key, String description, int left, int right, int top, int bottom) {
        XSSFChart chart = new XlsxChartFrame(words.get(key + ".title"), words.get(key + ".name"), description)
                .on(sheet, words, left, right, top, bottom);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        return chart;
    }

    private void radar(XSSFChart chart, int header, int last) {
        GradingScale scale = content.scale();
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = values(chart, scale.minimum(), scale.maximum());
        categories.setMajorTickMark(AxisTickMark.NONE);
        categories.getOrAddMajorGridProperties().setLineProperties(XlsxSeriesLook.line(XlsxSeriesLook.GRID, 0.75));
        categories.crossAxis(values);
        values.crossAxis(categories);
        XDDFRadarChartData data = (XDDFRadarChartData) chart.createData(ChartTypes.RADAR, categories, values);
        data.setStyle(RadarStyle.MARKER);
        data.setVaryColors(false);
        XlsxSeriesLook.radarStart(((XDDFRadarChartData.Series) series(data, header, last, 1)).getCTRadarSer());
        XlsxSeriesLook.radarEnd(((XDDFRadarChartData.Series) series(data, header, last, 2)).getCTRadarSer());
        chart.plot(data);
    }

    private void bar(XSSFChart chart, int header, int last) {
        GradingScale scale = content.scale();
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = values(chart, scale.minimum().min(BigDecimal.ZERO), scale.maximum());
        categories.setMajorTickMark(AxisTickMark.NONE);
        categories.crossAxis(values);
        values.crossAxis(categories);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        data.setBarDirection(BarDirection.COL);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setVaryColors(false);
        data.setGapWidth(60);
        XlsxSeriesLook.barStart(((XDDFBarChartData.Series) series(data, header, last, 1)).getCTBarSer());
        XlsxSeriesLook.barEnd(((XDDFBarChartData.Series) series(data, header, last, 2)).getCTBarSer());
        chart.plot(data);
    }

    /** An axis over the whole scale. Columns stand on zero, so that the lowest grade can be told from no grade. */
    private XDDFValueAxis values(XSSFChart chart, BigDecimal from, BigDecimal to) {
        return GradeAxes.values(
                chart,
                from,
                to,
                GradeAxes.unit(content.scale(), to.subtract(from)),
                XlsxCells.gradeFormat(content.scale().decimals()));
    }

    private XDDFChartData.Series series(XDDFChartData data, int header, int last, int column) {
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet.poi(), new CellRangeAddress(header + 1, last, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(
                        sheet.poi(), new CellRangeAddress(header + 1, last, column, column)));
        series.setTitle(
                content.header().get(column),
                new CellReference(sheet.poi().getSheetName(), header, column, true, true));
        return series;
    }
}
