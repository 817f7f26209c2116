package nl.privacyspiegel.reporting.excel;

import java.util.Arrays;
import nl.privacyspiegel.reporting.content.AddedSection;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import nl.privacyspiegel.shared.ShortText;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet with a table that a module above adds. */
final class XlsxAddedSheet {

    private static final int FIRST = 32;
    private static final int ALL_OTHERS = 96;
    private static final int NARROWEST = 14;

    /** What a sheet can be called leaves room to tell two of one name apart. */
    private static final int LONGEST_NAME = 28;

    private XlsxAddedSheet() {}

    static void write(
            XSSFWorkbook workbook, XlsxStyles styles, AddedSection section, String subtitle, ReportTexts words) {
        int[] widths = new int[section.table().header().size()];
        Arrays.fill(widths, Math.max(NARROWEST, ALL_OTHERS / Math.max(1, widths.length - 1)));
        widths[0] = FIRST;
        XlsxSheet sheet = new XlsxSheet(workbook, free(workbook, section.name()), styles, words, widths);
        sheet.line(section.name(), Look.TITLE);
        sheet.line(subtitle, Look.SUBTITLE);
        sheet.line(section.message(), Look.NOTE);
        sheet.skip(1);
        int header = sheet.next();
        sheet.header(section.table().header());
        section.table()
                .rows()
                .forEach(row ->
                        XlsxLongRow.write(sheet, row, (kind, column) -> column == 0 ? Look.LABEL : Look.BODY, words));
        sheet.table(section.table().name(), header, sheet.next() - 1, widths.length - 1);
        sheet.poi().createFreezePane(0, header + 1);
        sheet.repeat(header, 1);
        sheet.print(true, subtitle, sheet.next() - 1);
    }

    private static String free(XSSFWorkbook workbook, String name) {
        String safe = WorkbookUtil.createSafeSheetName(ShortText.beginning(name, LONGEST_NAME));
        String free = safe;
        for (int number = 2; workbook.getSheet(free) != null; number++) {
            free = safe + " " + number;
        }
        return free;
    }
}
