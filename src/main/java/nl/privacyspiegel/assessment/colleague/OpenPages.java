package nl.privacyspiegel.assessment.colleague;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.organisation.CurrentMember;
import nl.privacyspiegel.organisation.MemberId;
import org.springframework.stereotype.Component;

/**
 * Which pages of measurements are open on this server, and of whom. In memory only: nothing is kept of who looked at what,
 * and of a page whose browser died nothing is left soon after.
 */
@Component
class OpenPages {

    /** Twice as long as an open page waits before it says again that it is there. */
    static final Duration WITHOUT_A_SIGN = Duration.ofMinutes(11);

    private static final long MOST = 20_000;

    private record Open(MeasurementId measurement, MemberId member, String domain) {}

    private final Cache<UUID, Open> pages;

    /** By whom a page was opened, in the newest words: who is called otherwise meanwhile is still one person. */
    private final Cache<MemberId, String> jobFunctions;

    OpenPages(Clock clock) {
        this.pages = kept(clock);
        this.jobFunctions = kept(clock);
    }

    private static <K, V> Cache<K, V> kept(Clock clock) {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(WITHOUT_A_SIGN)
                .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
                .build();
    }

    void open(UUID page, MeasurementId measurement, CurrentMember member, String domain) {
        pages.put(page, new Open(measurement, member.id(), domain));
        jobFunctions.put(member.id(), member.jobFunction());
    }

    void closed(UUID page) {
        pages.invalidate(page);
    }

    /** Who else has it open; of somebody with more than one page each domain once. */
    List<Present> others(MeasurementId measurement, MemberId than) {
        return pages.asMap().values().stream()
                .filter(open ->
                        open.measurement().equals(measurement) && !open.member().equals(than))
                .distinct()
                .flatMap(open -> Optional.ofNullable(jobFunctions.getIfPresent(open.member()))
                        .map(called -> new Present(called, open.domain()))
                        .stream())
                .sorted(Comparator.comparing(Present::jobFunction).thenComparing(Present::domain))
                .toList();
    }
}
