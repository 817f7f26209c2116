package nl.privacyspiegel.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;

/** Every reader here is European: the day stands before the month. */
class DaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    @Example
    void the_day_stands_before_the_month_in_both_languages() {
        assertThat(Days.words(DAY, Locale.of("nl"))).isEqualTo("28 november 2026");
        assertThat(Days.words(DAY, Locale.ENGLISH)).isEqualTo("28 November 2026");
        assertThat(Days.brief(DAY, Locale.of("nl"))).isEqualTo("28 nov 2026");
        assertThat(Days.brief(DAY, Locale.ENGLISH)).isEqualTo("28 Nov 2026");
    }

    @Property(tries = 50)
    void no_day_has_a_comma_or_begins_with_its_month(
            @ForAll @DateRange(min = "1990-01-01", max = "2100-12-31") LocalDate day) {
        for (Locale locale : new Locale[] {Locale.of("nl"), Locale.ENGLISH}) {
            assertThat(Days.words(day, locale))
                    .startsWith(day.getDayOfMonth() + " ")
                    .doesNotContain(",");
            assertThat(Days.brief(day, locale))
                    .startsWith(day.getDayOfMonth() + " ")
                    .doesNotContain(",");
        }
    }
}
