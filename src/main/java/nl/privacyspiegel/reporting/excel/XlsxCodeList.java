package nl.privacyspiegel.reporting.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import nl.privacyspiegel.privacytest.campaign.IssuedCodes;
import nl.privacyspiegel.privacytest.handing.EmployeeCode;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import nl.privacyspiegel.reporting.office.DocumentProperties;
import nl.privacyspiegel.reporting.office.OfficeText;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The codes of a campaign as a workbook: a row for each, with its unit and the link that opens the test. */
public final class XlsxCodeList {

    private static final int[] WIDTHS = {32, 40, 80};

    private XlsxCodeList() {}

    public static byte[] write(IssuedCodes codes, String address, ReportTexts words, Instant made) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XlsxSheet sheet = new XlsxSheet(
                    workbook,
                    words.get("reporting.codes.sheet"),
                    new XlsxStyles(workbook, HouseStyle.PLAIN),
                    words,
                    WIDTHS);
            sheet.line(codes.campaign(), Look.TITLE);
            sheet.line(
                    words.get(
                            "reporting.codes.subtitle",
                            words.date(codes.period().firstDay()),
                            words.date(codes.period().lastDay()),
                            codes.total()),
                    Look.SUBTITLE);
            sheet.line(words.get("reporting.codes.account"), Look.NOTICE);
            sheet.skip(1);
            int header = sheet.next();
            sheet.header(List.of(
                    words.get("reporting.codes.unit"),
                    words.get("reporting.codes.code"),
                    words.get("reporting.codes.link")));
            for (IssuedCodes.OfUnit unit : codes.units()) {
                unit.codes().forEach(code -> row(sheet, unit.unit(), code, address));
            }
            sheet.table("Codes", header, sheet.next() - 1, WIDTHS.length - 1);
            sheet.poi().createFreezePane(0, header + 1);
            sheet.repeat(header, 0);
            sheet.print(true, codes.campaign(), sheet.next() - 1);
            DocumentProperties.write(
                    workbook, codes.campaign(), words.get("reporting.codes.sheet"), words.locale(), made);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(XlsxSheet sheet, String unit, EmployeeCode code, String address) {
        String link = address + "/" + code.text();
        int lines = Math.max(
                sheet.lines(OfficeText.clean(unit), Look.BODY, 0), sheet.lines(OfficeText.clean(link), Look.BODY, 2));
        XSSFRow row = sheet.row(XlsxSheet.height(Look.BODY, lines));
        sheet.cell(row, 0, new Text(unit), Look.BODY);
        sheet.cell(row, 1, new Text(code.inGroups()), Look.BODY);
        sheet.cell(row, 2, new Text(link), Look.BODY);
    }
}
