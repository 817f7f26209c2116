package nl.privacyspiegel.reporting.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.reporting.content.ReportTexts;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What may be typed in the cells of a column: the program says so when the cell is chosen, and refuses the rest. */
final class XlsxFormRules {

    private final XSSFSheet sheet;
    private final XSSFDataValidationHelper helper;
    private final ReportTexts words;
    private final int first;
    private final int last;

    XlsxFormRules(XSSFSheet sheet, ReportTexts words, int first, int last) {
        this.sheet = sheet;
        this.helper = new XSSFDataValidationHelper(sheet);
        this.words = words;
        this.first = first;
        this.last = last;
    }

    void oneOf(int column, String title, List<String> choices) {
        add(
                column,
                helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                title,
                words.get("reporting.form.rule.list", String.join(", ", choices)));
    }

    void text(int column, String title, int longest) {
        add(
                column,
                helper.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, Integer.toString(longest), null),
                title,
                words.get("reporting.form.rule.text", longest));
    }

    void date(int column, String title) {
        add(
                column,
                helper.createDateConstraint(
                        OperatorType.BETWEEN, serial(FormCells.FIRST_DAY), serial(FormCells.LAST_DAY), null),
                title,
                words.get("reporting.form.rule.date", words.typedDate(LocalDate.of(2017, 5, 28))));
    }

    void grade(int column, String title, GradingScale scale) {
        int decimals = scale.decimals();
        add(
                column,
                helper.createNumericConstraint(
                        decimals == 0 ? ValidationType.INTEGER : ValidationType.DECIMAL,
                        OperatorType.BETWEEN,
                        scale.minimum().toPlainString(),
                        scale.maximum().toPlainString()),
                title,
                words.get(
                        "reporting.form.rule.grade",
                        words.number(scale.minimum(), decimals),
                        words.number(scale.maximum(), decimals),
                        words.number(scale.step(), decimals)));
    }

    private static String serial(LocalDate day) {
        return String.format(Locale.ROOT, "%.0f", DateUtil.getExcelDate(day));
    }

    private void add(int column, DataValidationConstraint constraint, String title, String sentence) {
        DataValidation rule =
                helper.createValidation(constraint, new CellRangeAddressList(first, last, column, column));
        rule.setEmptyCellAllowed(true);
        if (constraint.getValidationType() == ValidationType.LIST) {
            // In this file format the flag works the other way round: so the arrow of the list is shown.
            rule.setSuppressDropDownArrow(true);
        }
        rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
        rule.setShowErrorBox(true);
        rule.createErrorBox(title, sentence);
        rule.setShowPromptBox(true);
        rule.createPromptBox(title, sentence);
        sheet.addValidationData(rule);
    }
}
