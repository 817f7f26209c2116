package nl.privacyspiegel.improvement.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.privacyspiegel.improvement.calendar.Rhythm.Unit;
import nl.privacyspiegel.shared.RuleViolation;

/** What comes back, comes back on the day that people expect. */
class RhythmTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Example
    void the_end_of_a_month_stays_the_end_of_a_month() {
        Rhythm monthly = new Rhythm(1, Unit.MONTHS);
        LocalDate first = day("2027-01-31");
        assertThat(monthly.next(first, first)).isEqualTo("2027-02-28");
        assertThat(monthly.next(first, day("2027-02-28"))).isEqualTo("2027-03-31");
        assertThat(monthly.next(first, day("2027-03-31"))).isEqualTo("2027-04-30");
    }

    @Example
    void the_29th_of_february_falls_on_the_28th_in_other_years() {
        Rhythm yearly = new Rhythm(1, Unit.YEARS);
        LocalDate first = day("2028-02-29");
        assertThat(yearly.next(first, first)).isEqualTo("2029-02-28");
        assertThat(yearly.next(first, day("2031-02-28"))).isEqualTo("2032-02-29");
    }

    @Example
    void before_the_first_time_the_first_one_comes() {
        assertThat(new Rhythm(1, Unit.YEARS).next(day("2028-01-01"), day("2027-12-31")))
                .isEqualTo("2028-01-01");
    }

    @Example
    void what_was_done_very_late_is_not_due_again_at_once() {
        assertThat(new Rhythm(1, Unit.MONTHS).next(day("2026-01-15"), day("2026-06-20")))
                .isEqualTo("2026-07-15");
    }

    @Property(tries = 500)
    void the_next_time_is_the_first_of_all_times_after_a_day(
            @ForAll @IntRange(min = 1, max = 10) int every,
            @ForAll Unit unit,
            @ForAll @IntRange(min = 0, max = 20_000) int firstDay,
            @ForAll @IntRange(min = 0, max = 5_000) int later) {
        Rhythm rhythm = new Rhythm(every, unit);
        LocalDate first = day("2000-01-01").plusDays(firstDay);
        LocalDate after = first.plusDays(later);
        LocalDate byHand = first;
        for (int times = 1; !byHand.isAfter(after); times++) {
            byHand = switch (unit) {
                case WEEKS -> first.plusWeeks((long) times * every);
                case MONTHS -> first.plusMonths((long) times * every);
                case YEARS -> first.plusYears((long) times * every);
            };
        }
        assertThat(rhythm.next(first, after)).isEqualTo(byHand);
    }

    @Example
    void nothing_comes_back_after_no_time_or_after_decades() {
        assertThatThrownBy(() -> new Rhythm(0, Unit.MONTHS)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new Rhythm(61, Unit.MONTHS)).isInstanceOf(RuleViolation.class);
        assertThat(new Rhythm(10, Unit.YEARS).every()).isEqualTo(10);
    }
}
