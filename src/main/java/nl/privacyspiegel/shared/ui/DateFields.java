package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Date fields in the reader's language, written as day-month-year. */
public final class DateFields {

    private DateFields() {}

    public static DatePicker date(String label) {
        Locale locale = Texts.locale();
        DatePicker field = new DatePicker(label);
        field.setLocale(locale);
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
