package nl.privacyspiegel.reporting.excel;

import java.util.List;
import nl.privacyspiegel.reporting.content.Colours;
import nl.privacyspiegel.reporting.content.QuestionBlock;
import nl.privacyspiegel.reporting.content.QuestionBlock.Slice;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.office.SeriesLook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFPieChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPieSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** A native pie over the counts of the answers to one question. The table beside it says the same in words. */
final class XlsxPie {

    private static final int NAMES = 0;
    private static final int COUNTS = 1;

    /** Names of answers this long fit beside their slice; longer ones stand in the legend. */
    private static final int SHORT_NAME = 14;

    /** Nothing is written at a slice of nothing. */
    private static final String PERCENT = "0.0%;;";

    private static final double LINE_WIDTH = 1.5;
    private static final List<String> OTHERS = List.of(Colours.TINT, Colours.WHITE, Colours.SAND, Colours.LINE);

    private final XlsxSheet sheet;
    private final ReportTexts words;

    XlsxPie(XlsxSheet sheet, ReportTexts words) {
        this.sheet = sheet;
        this.words = words;
    }

    /**
     * Draws the pie beside the table.
     *
     * @param header the row with the headers of the table
     * @param last the row with the last answer
     * @param bottom the row above which the pie ends
     */
    void draw(QuestionBlock question, int column, int header, int last, int bottom) {
        int left = 0;
        for (int before = 0; before < column; before++) {
            left += sheet.columnInPixels(before);
        }
        XSSFChart chart = new XlsxChartFrame(
                        words.get("privacytest.results.chart", question.code()),
                        words.get("reporting.results.pie.name", question.code()),
                        question.description())
                .on(sheet, words, left, left + sheet.columnInPixels(column), header, bottom);
        XDDFPieChartData data = (XDDFPieChartData) chart.createData(ChartTypes.PIE, null, null);
        data.setVaryColors(true);
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(
                        sheet.poi(), new CellRangeAddress(header + 1, last, NAMES, NAMES)),
                XDDFDataSourcesFactory.fromNumericCellRange(
                        sheet.poi(), new CellRangeAddress(header + 1, last, COUNTS, COUNTS)));
        series.setTitle(
                question.answers().header().get(COUNTS),
                new CellReference(sheet.poi().getSheetName(), header, COUNTS, true, true));
        CTPieSer pie = ((XDDFPieChartData.Series) series).getCTPieSer();
        look(pie, question.pie());
        boolean named = question.answers().rows().stream()
                .allMatch(row -> row.cells().get(NAMES).display().length() <= SHORT_NAME);
        labels(pie.isSetDLbls() ? pie.getDLbls() : pie.addNewDLbls(), named);
        if (!named) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        chart.plot(data);
    }

    private static void look(CTPieSer pie, List<Slice> slices) {
        for (int index = 0; index < slices.size(); index++) {
            CTDPt point = pie.addNewDPt();
            point.addNewIdx().setVal(index);
            XDDFShapeProperties shape = new XDDFShapeProperties();
            shape.setFillProperties(new XDDFSolidFillProperties(SeriesLook.color(fill(slices.get(index), index))));
            shape.setLineProperties(SeriesLook.line(Colours.PETROL, LINE_WIDTH));
            point.setSpPr(shape.getXmlObject());
        }
    }

    private static String fill(Slice slice, int index) {
        return switch (slice) {
            case RIGHT -> Colours.PETROL;
            case PARTLY_RIGHT -> Colours.LIGHT_PETROL;
            case WRONG -> Colours.WHITE;
            case OTHER -> OTHERS.get(index % OTHERS.size());
        };
    }

    private static void labels(CTDLbls labels, boolean named) {
        labels.addNewNumFmt().setFormatCode(PERCENT);
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(false);
        labels.addNewShowCatName().setVal(named);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(true);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
