package nl.privacyspiegel.breach.clock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The clock that the law lets run for one controller, to the minute. Hours are hours: also in the nights in which the clock on the
 * wall is put forward or back, and in weekends.
 *
 * @param aware when the breach was known with reasonable certainty
 * @param term how long the clock runs
 * @param done when what the law asks was done; null while it was not
 */
public record BreachClock(
        Instant aware, Duration term, @Nullable Instant done) {

    /** How long before its end who works on it is told, the earliest first. */
    public static final List<Duration> REMINDERS =
            List.of(Duration.ofHours(24), Duration.ofHours(12), Duration.ofHours(1));

    private static final Duration SOON = Duration.ofHours(24);

    public BreachClock {
        aware = aware.truncatedTo(ChronoUnit.MINUTES);
    }

    /** When it ends: until the end of this minute somebody is in time. */
    public Instant deadline() {
        return aware.plus(term);
    }

    /** How it stands at this moment. */
    public ClockState at(Instant now) {
        if (done != null) {
            return isInTime(done) ? ClockState.IN_TIME : ClockState.LATE;
        }
        if (!isInTime(now)) {
            return ClockState.PASSED;
        }
        return left(now).compareTo(SOON) <= 0 ? ClockState.SOON : ClockState.RUNNING;
    }

    /** Whether something done at this moment is done before it ends. */
    public boolean isInTime(Instant moment) {
        return !moment.truncatedTo(ChronoUnit.MINUTES).isAfter(deadline());
    }

    /** How long it still runs; negative after its end. */
    public Duration left(Instant now) {
        return Duration.between(now.truncatedTo(ChronoUnit.MINUTES), deadline());
    }

    /**
     * Which reminder is due: how long before the end it is meant to come, and zero once the clock passed. It is the last one whose
     * moment came, so those before it are over. Empty while none is due, and when what the law asks was done.
     */
    public Optional<Duration> reminder(Instant now) {
        if (done != null) {
            return Optional.empty();
        }
        if (!isInTime(now)) {
            return Optional.of(Duration.ZERO);
        }
        Duration left = left(now);
        return REMINDERS.stream().filter(before -> left.compareTo(before) <= 0).reduce((earlier, later) -> later);
    }

    /** The moments at which who works on it is told, the earliest first. */
    public List<Instant> moments() {
        return REMINDERS.stream().map(deadline()::minus).toList();
    }

    /** Whether it ends on a Saturday or a Sunday: some read in Regulation 1182/71 that it then ends later. It does not here. */
    public boolean endsInWeekend() {
        DayOfWeek day = WallClock.shown(deadline()).getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }
}
