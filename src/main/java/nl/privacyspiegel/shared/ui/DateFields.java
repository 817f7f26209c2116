package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.privacyspiegel.shared.HiddenSign;
import nl.privacyspiegel.shared.PossibleDay;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Typed;

/** Date fields in the reader's language, written as day-month-year. */
public final class DateFields {

    private static final List<DateTimeFormatter> WRITTEN = Stream.of(
                    "d-M-uuuu", "uuuu-M-d", "d/M/uuuu", "d.M.uuuu", "d M uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    /** No sign before a year, and no more than four digits. */
    private static final Pattern ORDINARY = Pattern.compile("\\d{1,4}([-/. ])\\d{1,2}\\1\\d{1,4}");

    private DateFields() {}

    /** What the browser could not read: as pasted from a mail or a document, with signs that nobody sees. */
    static Result<LocalDate> read(String typed) {
        return day(typed)
                .map(Result::ok)
                .orElseGet(() -> Result.error(HiddenSign.first(typed)
                        .map(sign -> t("shared.date.bad") + " "
                                + t(HiddenSign.KEY, sign.arguments().toArray()))
                        .orElseGet(() -> t("shared.date.bad"))));
    }

    static Optional<LocalDate> day(String typed) {
        String value = Typed.value(typed).replaceAll(" ?([-/.]) ?", "$1");
        return WRITTEN.stream()
                .filter(format -> ORDINARY.matcher(value).matches())
                .flatMap(format -> parsed(value, format).stream())
                .findFirst();
    }

    /** What is wrong with what stands in the field; empty when it is a date that somebody can mean, or when there is nothing. */
    static Optional<String> refused(DatePicker field) {
        if (field.getValue() != null) {
            try {
                PossibleDay.require(field.getValue());
                return Optional.empty();
            } catch (RuleViolation impossible) {
                return Optional.of(Texts.of(impossible));
            }
        }
        ValidationResult read = field.getDefaultValidator().apply(null, new ValueContext(field));
        return read.isError() ? Optional.of(read.getErrorMessage()) : Optional.empty();
    }

    private static Optional<LocalDate> parsed(String value, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(value, format));
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }

    public static DatePicker date(String label) {
        Locale locale = Texts.locale();
        DatePicker field = new DatePicker(label);
        field.setLocale(locale);
        field.setFallbackParser(DateFields::read);
        List<DayOfWeek> fromSunday = Stream.concat(Stream.of(DayOfWeek.SUNDAY), Arrays.stream(DayOfWeek.values()))
                .limit(7)
                .toList();
        field.setI18n(new DatePickerI18n()
                .setDateFormats("d-M-yyyy", "yyyy-MM-dd", "d/M/yyyy", "d.M.yyyy")
                .setFirstDayOfWeek(1)
                .setToday(t("shared.date.today"))
                .setCancel(t("shared.cancel"))
                .setBadInputErrorMessage(t("shared.date.bad"))
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(fromSunday.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                        .toList())
                .setWeekdaysShort(fromSunday.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                        .toList()));
        return field;
    }
}
