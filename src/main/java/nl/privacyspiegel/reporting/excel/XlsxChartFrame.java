package nl.privacyspiegel.reporting.excel;

import nl.privacyspiegel.reporting.content.Colours;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.office.OfficeText;
import nl.privacyspiegel.reporting.office.SeriesLook;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.text.XDDFTextBody;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/**
 * What every native chart has: a place, a title, and words for who cannot see it.
 *
 * @param shows the conclusion, above the title; empty when there is none
 * @param name what a screen reader calls it
 */
record XlsxChartFrame(String shows, String title, String name, String description) {

    private static final double CONCLUSION = 12;
    private static final double BELOW_IT = 10;

    XlsxChartFrame(String title, String name, String description) {
        this("", title, name, description);
    }

    /** An empty chart between two pixels of the width and two rows. */
    XSSFChart on(XlsxSheet sheet, ReportTexts words, int left, int right, int top, int bottom) {
        XSSFDrawing drawing = sheet.poi().createDrawingPatriarch();
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        anchor.setCol1(column(sheet, left));
        anchor.setDx1(Units.pixelToEMU(offset(sheet, left)));
        anchor.setRow1(top);
        anchor.setCol2(column(sheet, right - 1));
        anchor.setDx2(Units.pixelToEMU(offset(sheet, right - 1)));
        anchor.setRow2(bottom);
        anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
        XSSFChart chart = drawing.createChart(anchor);
        title(chart, words);
        chart.setPlotOnlyVisibleCells(false);
        CTNonVisualDrawingProps properties = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setId(drawing.getCTDrawing().sizeOfTwoCellAnchorArray() + 1L);
        properties.setName(OfficeText.clean(name));
        properties.setDescr(OfficeText.clean(description));
        return chart;
    }

    private void title(XSSFChart chart, ReportTexts words) {
        chart.setTitleText(OfficeText.clean(shows.isEmpty() ? title : shows));
        chart.setTitleOverlay(false);
        chart.setAutoTitleDeleted(false);
        XDDFTextBody text = chart.getTitle().getBody();
        look(text.getParagraph(0).getTextRuns().getFirst(), CONCLUSION, true, words);
        if (!shows.isEmpty()) {
            look(text.addNewParagraph().appendRegularRun(OfficeText.clean(title)), BELOW_IT, false, words);
        }
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
    }

    private static void look(XDDFTextRun run, double size, boolean bold, ReportTexts words) {
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontColor(SeriesLook.color(Colours.PETROL));
        run.setLanguage(words.locale());
    }

    private static int column(XlsxSheet sheet, int pixels) {
        int column = 0;
        for (int left = pixels; left >= sheet.columnInPixels(column); column++) {
            left -= sheet.columnInPixels(column);
        }
        return column;
    }

    private static int offset(XlsxSheet sheet, int pixels) {
        int left = pixels;
        for (int column = 0; left >= sheet.columnInPixels(column); column++) {
            left -= sheet.columnInPixels(column);
        }
        return left;
    }
}
