package nl.privacyspiegel.reporting.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.shared.HiddenSign;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.Typed;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.jspecify.annotations.Nullable;

/** Reads the cells that people fill in; what cannot be read is a problem of that cell, and reading goes on. */
final class FormCells {

    static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    private static final List<DateTimeFormatter> DATES = Stream.of("d-M-uuuu", "d/M/uuuu", "uuuu-M-d")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private final List<FormProblem> problems = new ArrayList<>();
    private final ReportTexts dutch;
    private final ReportTexts english;

    /** Words of both languages are understood, whatever language the form has. */
    FormCells(ReportTexts dutch, ReportTexts english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** What was wrong so far. */
    List<FormProblem> problems() {
        return List.copyOf(problems);
    }

    void problem(Row row, int column, String key, Object... args) {
        problems.add(new FormProblem(
                row.getSheet().getSheetName(),
                new CellReference(row.getRowNum(), column).formatAsString(),
                key,
                List.of(args)));
    }

    void problem(String sheet, String key, Object... args) {
        problems.add(new FormProblem(sheet, "", key, List.of(args)));
    }

    boolean isBlank(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null
                || cell.getCellType() == CellType.BLANK
                || (cell.getCellType() == CellType.STRING
                        && Typed.value(cell.getStringCellValue()).isEmpty());
    }

    /** The text in a cell; of a number the way it is written. */
    String text(Row row, int column) {
        Cell cell = row.getCell(column);
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case BLANK, _NONE -> "";
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> NumberToTextConverter.toText(cell.getNumericCellValue());
            case FORMULA -> refused(row, column, "reporting.form.problem.formula");
            case BOOLEAN, ERROR -> refused(row, column, "reporting.form.problem.noText");
        };
    }

    private String refused(Row row, int column, String key) {
        problem(row, column, key);
        return "";
    }

    /** The same of no more than so many characters; a day that a spreadsheet program made of what was typed is a day. */
    String text(Row row, int column, int longest) {
        try {
            return LongText.clean(day(row, column).orElseGet(() -> text(row, column)), longest);
        } catch (RuleViolation tooLong) {
            return refused(row, column, tooLong, longest);
        }
    }

    private String refused(Row row, int column, RuleViolation violation, int longest) {
        problem(row, column, violation.key(), longest);
        return "";
    }

    @Nullable
    Judgement judgement(Row row, int column) {
        String typed = value(row, column);
        if (typed.isEmpty() || isOneOf(typed, dutch.judgement(null), english.judgement(null))) {
            return null;
        }
        Optional<Judgement> judgement = Arrays.stream(Judgement.values())
                .filter(each -> isOneOf(typed, dutch.judgement(each), english.judgement(each)))
                .findFirst();
        if (judgement.isEmpty()) {
            problem(row, column, "reporting.form.problem.judgement", shown(typed));
            nameHidden(row, column);
        }
        return judgement.orElse(null);
    }

    boolean yes(Row row, int column) {
        String typed = value(row, column);
        boolean yes = isOneOf(typed, dutch.get("reporting.form.yes"), english.get("reporting.form.yes"));
        if (!yes && !typed.isEmpty()) {
            problem(row, column, "reporting.form.problem.yes", shown(typed));
            nameHidden(row, column);
        }
        return yes;
    }

    private static boolean isOneOf(String typed, String one, String other) {
        return typed.equalsIgnoreCase(one) || typed.equalsIgnoreCase(other);
    }

    /** @param known a day that may stand there whatever it is, because we wrote it there */
    @Nullable
    LocalDate date(Row row, int column, @Nullable LocalDate known) {
        Cell cell = row.getCell(column);
        boolean number = cell != null && cell.getCellType() == CellType.NUMERIC;
        String typed = number ? "" : value(row, column);
        if (cell == null || (!number && typed.isEmpty())) {
            return null;
        }
        Optional<LocalDate> date = number ? numeric(cell) : written(typed);
        if (date.isEmpty()) {
            problem(row, column, "reporting.form.problem.date", number ? text(row, column) : shown(typed));
            nameHidden(row, column);
            return null;
        }
        LocalDate day = date.get();
        if ((day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) && !day.equals(known)) {
            problem(
                    row,
                    column,
                    "reporting.form.problem.dateRange",
                    Integer.toString(FIRST_DAY.getYear()),
                    Integer.toString(LAST_DAY.getYear()));
        }
        return day;
    }

    /** The day that a number in a cell is shown as. */
    private Optional<String> day(Row row, int column) {
        Cell cell = row.getCell(column);
        boolean shown = cell != null && cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
        return shown ? numeric(cell).map(dutch::date) : Optional.empty();
    }

    private static Optional<LocalDate> numeric(Cell cell) {
        return DateUtil.isValidExcelDate(cell.getNumericCellValue())
                ? Optional.ofNullable(cell.getLocalDateTimeCellValue()).map(moment -> moment.toLocalDate())
                : Optional.empty();
    }

    private static Optional<LocalDate> written(String typed) {
        return DATES.stream().flatMap(format -> parsed(typed, format).stream()).findFirst();
    }

    private static Optional<LocalDate> parsed(String typed, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(typed, format));
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }

    @Nullable
    Grade grade(Row row, int column, GradingScale scale) {
        Optional<String> day = day(row, column);
        if (day.isPresent()) {
            problem(row, column, "reporting.form.problem.gradeIsDay", day.get());
            return null;
        }
        String typed = value(row, column);
        if (typed.isEmpty()) {
            return null;
        }
        Optional<BigDecimal> value = number(typed).filter(scale::contains);
        if (value.isEmpty()) {
            problem(
                    row,
                    column,
                    "reporting.form.problem.grade",
                    shown(typed),
                    dutch.number(scale.minimum(), scale.decimals()),
                    dutch.number(scale.maximum(), scale.decimals()),
                    dutch.number(scale.step(), scale.decimals()));
            nameHidden(row, column);
        }
        return value.map(Grade::new).orElse(null);
    }

    private static Optional<BigDecimal> number(String typed) {
        return typed.matches("[0-9]{1,4}([.,][0-9]{1,6})?")
                ? Optional.of(new BigDecimal(typed.replace(',', '.')))
                : Optional.empty();
    }

    private String value(Row row, int column) {
        return Typed.value(text(row, column));
    }

    /** What is refused though it looks right needs a reason that one can see. */
    private void nameHidden(Row row, int column) {
        Cell cell = row.getCell(column);
        if (cell.getCellType() == CellType.STRING) {
            HiddenSign.first(cell.getStringCellValue())
                    .ifPresent(sign -> problem(
                            row, column, HiddenSign.KEY, sign.arguments().toArray()));
        }
    }

    /** What stands in a cell, short enough for a sentence. */
    private static String shown(String typed) {
        return ShortText.shown(typed, 40);
    }
}
