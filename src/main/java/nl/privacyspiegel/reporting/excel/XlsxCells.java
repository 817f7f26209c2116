package nl.privacyspiegel.reporting.excel;

import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.content.ReportCell.Count;
import nl.privacyspiegel.reporting.content.ReportCell.Day;
import nl.privacyspiegel.reporting.content.ReportCell.GradeValue;
import nl.privacyspiegel.reporting.content.ReportCell.Points;
import nl.privacyspiegel.reporting.content.ReportCell.Share;
import nl.privacyspiegel.reporting.content.ReportCell.Time;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import nl.privacyspiegel.reporting.office.OfficeText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;

/** Writes values into cells, each with its own type. */
public record XlsxCells(XlsxStyles styles, ReportTexts words) {

    static final String SHARE_FORMAT = "0.0%";

    /** Of an estimate: the number itself, for charts and sums, never looks exact. */
    static final String ABOUT_FORMAT = "\"± \"0%";

    private static final String ABOUT_COUNT = "\"± \"0";

    /** Formulas are left to who knows where the other cells are. */
    void write(Cell cell, ReportCell content, Look look) {
        switch (content) {
            case GradeValue(var value, int decimals, String display)
            when value != null -> {
                cell.setCellValue(value.doubleValue());
                style(cell, look, HorizontalAlignment.CENTER, gradeFormat(decimals));
            }
            case GradeValue absent -> {
                text(cell, absent.display(), look);
                style(cell, look, HorizontalAlignment.CENTER, gradeFormat(absent.decimals()));
            }
            case Day day -> {
                cell.setCellValue(day.value());
                style(cell, look, HorizontalAlignment.LEFT, dateFormat());
            }
            case Time time -> {
                cell.setCellValue(time.value());
                style(cell, look, HorizontalAlignment.LEFT, dateFormat() + " hh:mm");
            }
            case Share(var percentage, String display, boolean exact)
            when percentage != null -> {
                cell.setCellValue(percentage.movePointLeft(2).doubleValue());
                style(cell, look, HorizontalAlignment.LEFT, exact ? SHARE_FORMAT : ABOUT_FORMAT);
            }
            case Points(var value, String display, boolean exact) -> {
                cell.setCellValue(value.doubleValue());
                style(cell, look, HorizontalAlignment.LEFT, exact ? changeFormat(1) : aboutPoints(words));
            }
            case Count count -> {
                cell.setCellValue(count.value());
                style(cell, look, HorizontalAlignment.LEFT, count.exact() ? "0" : ABOUT_COUNT);
            }
            default -> text(cell, OfficeText.clean(content.display()), look);
        }
    }

    /** Writes text that nothing will take for a formula. */
    void text(Cell cell, String clean, Look look) {
        if (clean.isEmpty()) {
            cell.setBlank();
        } else {
            cell.setCellValue(OfficeText.escape(clean));
        }
        cell.setCellStyle(styles.of(look, HorizontalAlignment.LEFT, null, OfficeText.looksLikeFormula(clean)));
    }

    void formula(Cell cell, String formula, Look look, String format) {
        cell.setCellFormula(formula);
        style(cell, look, HorizontalAlignment.CENTER, format);
    }

    private void style(Cell cell, Look look, HorizontalAlignment alignment, @Nullable String format) {
        cell.setCellStyle(styles.of(look, alignment, format, false));
    }

    public static String gradeFormat(int decimals) {
        return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }

    static String changeFormat(int decimals) {
        String number = gradeFormat(decimals);
        return "+" + number + ";\"−\"" + number + ";" + number;
    }

    /** Of an estimate of a change: the number itself behind the words of the page. */
    public static String aboutPoints(ReportTexts words) {
        String about = words.get("privacytest.compare.about", "");
        return "\"" + about + "\"+0;\"" + about + "−\"0;\"" + about + "\"0";
    }

    /** The format of a day in a cell; a month in words is cut short, so that it fits its column. */
    String dateFormat() {
        return words.datePattern().replace("MMMM", "MMM").replace('M', 'm');
    }
}
