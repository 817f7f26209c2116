package nl.privacyspiegel.organisation.refused;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import nl.privacyspiegel.organisation.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Which refusals are told: of each member the first at once and then at most one an hour, and of everybody together a number
 * a day. The others are counted, and told with the next. In memory only: a server that starts has counted nothing.
 */
final class RefusalCount {

    static final Duration PAUSE = Duration.ofHours(1);
    static final int MOST_A_DAY = 200;

    private static final long MOST_REMEMBERED = 10_000;

    private final Clock clock;
    private final Cache<MemberId, Counted> members =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();
    private LocalDate day = LocalDate.MIN;
    private int toldThatDay;

    RefusalCount(Clock clock) {
        this.clock = clock;
    }

    /** @param told when something was last told of this member; null when nothing was */
    private record Counted(@Nullable Instant told, long untold) {

        boolean isQuietAt(Instant now) {
            return told != null && now.isBefore(told.plus(PAUSE));
        }
    }

    /** Counts one more; how many there are to tell of now, this one included, or empty when it is not told yet. */
    synchronized OptionalLong one(MemberId member) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        if (!today.equals(day)) {
            day = today;
            toldThatDay = 0;
        }
        Counted before = members.get(member, unknown -> new Counted(null, 0));
        long untold = before.untold() + 1;
        if (before.isQuietAt(now) || toldThatDay >= MOST_A_DAY) {
            members.put(member, new Counted(before.told(), untold));
            return OptionalLong.empty();
        }
        toldThatDay++;
        members.put(member, new Counted(now, 0));
        return OptionalLong.of(untold);
    }
}
