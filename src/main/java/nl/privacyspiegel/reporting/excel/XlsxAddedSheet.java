package nl.privacyspiegel.reporting.excel;

import java.util.Arrays;
import java.util.List;
import nl.privacyspiegel.reporting.content.AddedSection;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import nl.privacyspiegel.shared.ShortText;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet with a table that a module above adds, or with several that are short: paper would hold a few lines a page. */
final class XlsxAddedSheet {

    private static final int FIRST = 32;
    private static final int ALL_OTHERS = 96;
    private static final int NARROWEST = 14;

    /** A table with more rows has its names of columns on every page, which a sheet can do for one table only. */
    private static final int MOST_ROWS_TOGETHER = 15;

    /** With more columns each is too small for the sentences of a table that has a few. */
    private static final int MOST_BROAD_COLUMNS = 4;

    /** What a sheet can be called leaves room to tell two of one name apart. */
    private static final int LONGEST_NAME = 28;

    private final XlsxSheet sheet;
    private final String subtitle;
    private final ReportTexts words;

    private XlsxAddedSheet(XlsxSheet sheet, String subtitle, ReportTexts words) {
        this.sheet = sheet;
        this.subtitle = subtitle;
        this.words = words;
    }

    static void write(
            XSSFWorkbook workbook, XlsxStyles styles, AddedSection section, String subtitle, ReportTexts words) {
        XlsxSheet sheet =
                new XlsxSheet(workbook, free(workbook, section.name()), styles, words, widths(columns(section)));
        new XlsxAddedSheet(sheet, subtitle, words).alone(section);
    }

    /**
     * Tables under one name: short ones stand on one sheet with those that have about as many columns, each other has a
     * sheet of its own.
     */
    static void write(
            XSSFWorkbook workbook,
            XlsxStyles styles,
            String name,
            List<AddedSection> sections,
            String subtitle,
            ReportTexts words) {
        for (boolean wide : List.of(true, false)) {
            List<AddedSection> brief = sections.stream()
                    .filter(section -> isBrief(section) && isWide(section) == wide)
                    .toList();
            if (brief.size() > 1) {
                int columns =
                        brief.stream().mapToInt(XlsxAddedSheet::columns).max().orElse(1);
                XlsxSheet sheet = new XlsxSheet(workbook, free(workbook, name), styles, words, widths(columns));
                new XlsxAddedSheet(sheet, subtitle, words).together(name, brief);
            } else {
                brief.forEach(section -> write(workbook, styles, section, subtitle, words));
            }
        }
        sections.stream()
                .filter(section -> !isBrief(section))
                .forEach(section -> write(workbook, styles, section, subtitle, words));
    }

    private static int columns(AddedSection section) {
        return section.table().header().size();
    }

    private static boolean isWide(AddedSection section) {
        return columns(section) > MOST_BROAD_COLUMNS;
    }

    private static boolean isBrief(AddedSection section) {
        return section.table().rows().size() <= MOST_ROWS_TOGETHER;
    }

    private static int[] widths(int columns) {
        int[] widths = new int[columns];
        Arrays.fill(widths, Math.max(NARROWEST, ALL_OTHERS / Math.max(1, columns - 1)));
        widths[0] = FIRST;
        return widths;
    }

    private void alone(AddedSection section) {
        sheet.line(section.name(), Look.TITLE);
        sheet.line(subtitle, Look.SUBTITLE);
        sheet.line(section.message(), Look.NOTE);
        sheet.skip(1);
        int header = table(section);
        sheet.poi().createFreezePane(0, header + 1);
        sheet.repeat(header, 1);
        sheet.print(true, subtitle, sheet.next() - 1);
    }

    private void together(String name, List<AddedSection> sections) {
        sheet.line(name, Look.TITLE);
        sheet.line(subtitle, Look.SUBTITLE);
        for (AddedSection section : sections) {
            int first = sheet.next();
            sheet.skip(1);
            sheet.line(section.name(), Look.HEADING);
            sheet.line(section.message(), Look.NOTE);
            table(section);
            sheet.keepTogether(first, true);
        }
        sheet.print(true, subtitle, sheet.next() - 1);
        new XlsxPaper(sheet.poi(), words).scale();
    }

    private int table(AddedSection section) {
        int header = sheet.next();
        sheet.header(section.table().header());
        section.table()
                .rows()
                .forEach(row ->
                        XlsxLongRow.write(sheet, row, (kind, column) -> column == 0 ? Look.LABEL : Look.BODY, words));
        sheet.table(section.table().name(), header, sheet.next() - 1, columns(section) - 1);
        return header;
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
