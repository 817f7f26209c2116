package nl.privacyspiegel.breach.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.privacyspiegel.breach.clock.WallClock;
import nl.privacyspiegel.shared.PossibleDay;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Typed;
import nl.privacyspiegel.shared.ui.DateFields;

/** A day and a time, as people read them from a clock in the Netherlands. */
final class MomentFields {

    /** What is wrong with the time, or with both. */
    static final String[] TIME = {"breach.moment.time", "breach.moment.skipped", "breach.moment.future"};

    /** What is wrong with the day. */
    static final String[] DAY = {"breach.moment.missing", "shared.date.range"};

    private static final int LONGEST = 8;
    private static final Pattern WRITTEN = Pattern.compile("([01]?\\d|2[0-3])[:.u]?([0-5]\\d)");

    private final Instant begun;
    private final DatePicker day;
    private final TextField time;

    /** @param now what stands in them at first */
    MomentFields(String label, Instant now) {
        begun = now.truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime shown = WallClock.shown(now);
        day = DateFields.date(t("breach.moment.day", label));
        day.setValue(shown.toLocalDate());
        time = new TextField(t("breach.moment.at", label));
        time.setMaxLength(LONGEST);
        time.setHelperText(t("breach.moment.help"));
        time.setValue(shown.toLocalTime().toString());
    }

    DatePicker day() {
        return day;
    }

    TextField time() {
        return time;
    }

    /**
     * The moment at which something was so. What nobody changed stays what it was, also in an hour that comes twice.
     *
     * @throws RuleViolation when something is missing, or nobody reads that from a clock
     */
    Instant typed() {
        return typed(WallClock::moment);
    }

    /**
     * The same for what stops a legal clock.
     *
     * @throws RuleViolation when something is missing, or nobody reads that from a clock
     */
    Instant typedAtLast(Instant now) {
        return typed(shown -> WallClock.lastMoment(shown, now));
    }

    private Instant typed(Function<LocalDateTime, Instant> reading) {
        LocalDate date = day.getValue();
        if (date == null) {
            throw new RuleViolation("breach.moment.missing");
        }
        PossibleDay.require(date);
        Matcher read = WRITTEN.matcher(Typed.value(time.getValue()));
        if (!read.matches()) {
            throw new RuleViolation("breach.moment.time");
        }
        LocalDateTime shown =
                date.atTime(LocalTime.of(Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2))));
        return shown.equals(WallClock.shown(begun)) ? begun : reading.apply(shown);
    }
}
