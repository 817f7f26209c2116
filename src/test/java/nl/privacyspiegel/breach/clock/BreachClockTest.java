package nl.privacyspiegel.breach.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The legal clock, held against ten years of the clock on the wall in the Netherlands. */
class BreachClockTest {

    private static final Duration TERM = Duration.parse("PT72H");
    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2034-01-01T00:00:00Z");

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(FIRST.getEpochSecond(), LAST.getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    /** Moments within four days of a night in which the clock on the wall is put forward or back. */
    @Provide
    Arbitrary<Instant> aroundClockChanges() {
        return Arbitraries.integers().between(0, 19).flatMap(which -> {
            ZoneOffsetTransition change = WallClock.ZONE.getRules().nextTransition(FIRST);
            for (int i = 0; i < which; i++) {
                change = WallClock.ZONE.getRules().nextTransition(change.getInstant());
            }
            Instant at = change.getInstant();
            return Arbitraries.longs().between(-4 * 24 * 60, 60).map(minutes -> at.plus(Duration.ofMinutes(minutes)));
        });
    }

    private static BreachClock clock(Instant aware) {
        return new BreachClock(aware, TERM, null);
    }

    @Property(tries = 300)
    void it_ends_seventy_two_hours_later_to_the_minute_whatever_the_clock_on_the_wall_does(
            @ForAll("aroundClockChanges") Instant aware) {
        BreachClock clock = clock(aware);
        assertThat(Duration.between(clock.aware(), clock.deadline())).isEqualTo(TERM);
        assertThat(clock.deadline().getEpochSecond() % 60).isZero();
        assertThat(clock.left(clock.aware())).isEqualTo(TERM);
    }

    @Property(tries = 300)
    void what_the_wall_shows_leads_back_to_the_same_moment_or_to_an_hour_earlier_but_never_later(
            @ForAll("aroundClockChanges") Instant moment) {
        Instant read = WallClock.moment(WallClock.shown(moment));
        assertThat(Duration.between(read, moment)).isBetween(Duration.ZERO, Duration.ofMinutes(61));
        assertThat(WallClock.shown(read)).isEqualTo(WallClock.shown(moment));
    }

    @Property(tries = 300)
    void it_runs_then_ends_soon_then_has_passed_and_what_was_done_by_its_last_minute_is_in_time(
            @ForAll("moments") Instant aware) {
        BreachClock clock = clock(aware);
        Instant end = clock.deadline();
        assertThat(clock.at(end.minus(Duration.ofHours(25)))).isEqualTo(ClockState.RUNNING);
        assertThat(clock.at(end.minus(Duration.ofHours(24)))).isEqualTo(ClockState.SOON);
        assertThat(clock.at(end.plusSeconds(59))).isEqualTo(ClockState.SOON);
        assertThat(clock.at(end.plusSeconds(60))).isEqualTo(ClockState.PASSED);
        assertThat(new BreachClock(aware, TERM, end).at(LAST)).isEqualTo(ClockState.IN_TIME);
        assertThat(new BreachClock(aware, TERM, end.plusSeconds(60)).at(LAST)).isEqualTo(ClockState.LATE);
    }

    @Property(tries = 100)
    void it_warns_a_day_half_a_day_and_an_hour_before_its_end(@ForAll("moments") Instant aware) {
        BreachClock clock = clock(aware);
        assertThat(clock.moments())
                .extracting(moment -> Duration.between(moment, clock.deadline()).toHours())
                .containsExactly(24L, 12L, 1L);
    }

    @Property(tries = 100)
    void of_its_reminders_the_last_whose_moment_came_is_due_and_none_when_all_was_done(
            @ForAll("moments") Instant aware) {
        BreachClock clock = clock(aware);
        Instant end = clock.deadline();
        assertThat(clock.reminder(end.minus(Duration.ofHours(24)).minusSeconds(60)))
                .isEmpty();
        assertThat(clock.reminder(end.minus(Duration.ofHours(24)))).contains(Duration.ofHours(24));
        assertThat(clock.reminder(end.minus(Duration.ofHours(3)))).contains(Duration.ofHours(12));
        assertThat(clock.reminder(end)).contains(Duration.ofHours(1));
        assertThat(clock.reminder(end.plusSeconds(60))).contains(Duration.ZERO);
        assertThat(new BreachClock(aware, TERM, aware).reminder(end)).isEmpty();
    }

    @Example
    void an_hour_that_the_wall_shows_twice_is_the_first_of_both() {
        assertThat(WallClock.moment(LocalDateTime.of(2026, 10, 25, 2, 30)))
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Example
    void of_what_ends_a_term_it_is_the_last_of_both_that_was() {
        LocalDateTime twice = LocalDateTime.of(2026, 10, 25, 2, 30);
        Instant last = Instant.parse("2026-10-25T01:30:00Z");
        assertThat(WallClock.lastMoment(twice, last)).isEqualTo(last);
        assertThat(WallClock.lastMoment(twice, last.minusSeconds(1))).isEqualTo(WallClock.moment(twice));
        LocalDateTime once = LocalDateTime.of(2026, 10, 25, 3, 30);
        assertThat(WallClock.lastMoment(once, LAST)).isEqualTo(WallClock.moment(once));
    }

    @Example
    void an_hour_that_the_wall_skips_is_refused() {
        assertThatThrownBy(() -> WallClock.moment(LocalDateTime.of(2026, 3, 29, 2, 30)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("breach.moment.skipped"));
    }

    @Example
    void in_the_night_that_is_an_hour_longer_it_ends_an_hour_earlier_on_the_wall() {
        BreachClock clock = clock(WallClock.moment(LocalDateTime.of(2026, 10, 23, 14, 5)));
        assertThat(WallClock.shown(clock.deadline())).isEqualTo(LocalDateTime.of(2026, 10, 26, 13, 5));
    }

    @Example
    void a_weekend_counts_and_is_noted() {
        BreachClock clock = clock(WallClock.moment(LocalDateTime.of(2026, 3, 4, 10, 0)));
        assertThat(WallClock.shown(clock.deadline())).isEqualTo(LocalDateTime.of(2026, 3, 7, 10, 0));
        assertThat(clock.endsInWeekend()).isTrue();
        assertThat(clock(WallClock.moment(LocalDateTime.of(2026, 3, 2, 10, 0))).endsInWeekend())
                .isFalse();
    }

    @Example
    void the_shipped_law_gives_seventy_two_hours_and_no_proposal_counts() {
        LegalTerms law = LegalTerms.shipped();
        assertThat(law.forTheAuthority(LocalDate.of(2026, 12, 1)).flatMap(LegalTerm::hours))
                .contains(TERM);
        assertThat(law.forTheAuthority(LocalDate.of(2018, 5, 24))).isEmpty();
        assertThat(law.terms())
                .filteredOn(term -> !term.active())
                .extracting(LegalTerm::id)
                .containsExactly("melden-ap-omnibus");
        assertThat(law.thresholds())
                .filteredOn(threshold -> threshold.holdsOn(LocalDate.of(2026, 12, 1)))
                .extracting(LegalThreshold::id)
                .containsExactly("vastleggen", "melden", "informeren");
    }

    @Example
    void a_new_law_is_a_line_and_what_was_known_before_it_keeps_the_old_term() {
        LocalDate change = LocalDate.of(2027, 7, 1);
        LegalTerms law = new LegalTerms(
                List.of(term("old", 72, LocalDate.of(2018, 5, 25), change.minusDays(1)), term("new", 96, change, null)),
                List.of());
        assertThat(law.forTheAuthority(change.minusDays(1)).map(LegalTerm::id)).contains("old");
        assertThat(law.forTheAuthority(change).flatMap(LegalTerm::hours)).contains(Duration.parse("PT96H"));
    }

    private static LegalTerm term(String id, int hours, LocalDate from, @Nullable LocalDate until) {
        return new LegalTerm(
                id, LegalTerm.Of.AUTHORITY, "", Duration.ofHours(hours), "", "art.", from, until, true, true);
    }
}
