package nl.privacyspiegel.reporting.excel;

import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import nl.privacyspiegel.reporting.office.OfficeText;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;

/** What the first sheet of a workbook shows of the organisation: its name below the title and its logo at the right. */
public final class XlsxHouse {

    private static final double HEIGHT = 30;
    private static final double WIDTH = 150;
    private static final double POINTS_PER_PIXEL = 0.75;

    private XlsxHouse() {}

    /** Writes a title, a line below it, and the organisation. */
    public static void title(XlsxSheet sheet, String title, String subtitle, HouseStyle house, ReportTexts words) {
        sheet.line(title, Look.TITLE);
        sheet.line(subtitle, Look.SUBTITLE);
        if (!house.organisation().isEmpty()) {
            sheet.line(house.organisation(), Look.SUBTITLE);
        }
        HouseStyle.Logo logo = house.logo();
        if (logo != null) {
            logo(sheet, logo, words.get("reporting.logo", house.organisation()));
        }
    }

    private static void logo(XlsxSheet sheet, HouseStyle.Logo logo, String description) {
        int last = sheet.columns() - 1;
        double width = logo.width(HEIGHT, WIDTH);
        double free = Math.max(0, sheet.columnInPixels(last) * POINTS_PER_PIXEL - width);
        XSSFClientAnchor anchor = new XSSFClientAnchor(
                Units.toEMU(free), Units.toEMU(1), Units.toEMU(free + width), Units.toEMU(1), last, 0, last, 2);
        anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
        int index = sheet.poi().getWorkbook().addPicture(logo.png(), Workbook.PICTURE_TYPE_PNG);
        XSSFPicture picture = sheet.poi().createDrawingPatriarch().createPicture(anchor, index);
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(OfficeText.clean(description));
    }
}
