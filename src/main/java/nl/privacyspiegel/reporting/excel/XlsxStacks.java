package nl.privacyspiegel.reporting.excel;

import java.util.stream.Collectors;
import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.office.SeriesLook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;

/** A native chart of bars that are each divided into parts of a hundred per cent. */
final class XlsxStacks {

    private static final int GAP_WIDTH = 60;

    private XlsxStacks() {}

    /**
     * Draws it between two rows.
     *
     * @param header the row with the names of the parts
     * @param last the row with the last bar
     */
    static void draw(XlsxSheet sheet, ReportTable table, ReportTexts words, int top, int bottom, int header, int last) {
        String spoken = table.rows().stream()
                .map(row -> row.cells().stream().map(ReportCell::display).collect(Collectors.joining(", ")) + ".")
                .collect(Collectors.joining(" "));
        XSSFChart chart = new XlsxChartFrame(
                        words.get("reporting.overview.tests"),
                        words.get("reporting.overview.stacks.name"),
                        words.get("reporting.overview.stacks.description", spoken))
                .on(sheet, words, 0, sheet.widthInPixels(), top, bottom);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis bars = chart.createCategoryAxis(AxisPosition.LEFT);
        bars.setMajorTickMark(AxisTickMark.NONE);
        bars.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        bars.crossAxis(values);
        values.crossAxis(bars);
        values.setCrosses(AxisCrosses.MAX);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bars, values);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.PERCENT_STACKED);
        SeriesLook.overlap(chart);
        data.setVaryColors(false);
        data.setGapWidth(GAP_WIDTH);
        for (int column = 1; column < table.header().size(); column++) {
            var series = (XDDFBarChartData.Series) data.addSeries(
                    XDDFDataSourcesFactory.fromStringCellRange(
                            sheet.poi(), new CellRangeAddress(header + 1, last, 0, 0)),
                    XDDFDataSourcesFactory.fromNumericCellRange(
                            sheet.poi(), new CellRangeAddress(header + 1, last, column, column)));
            series.setTitle(
                    table.header().get(column),
                    new CellReference(sheet.poi().getSheetName(), header, column, true, true));
            SeriesLook.part(series.getCTBarSer(), column - 1);
        }
        chart.plot(data);
    }
}
