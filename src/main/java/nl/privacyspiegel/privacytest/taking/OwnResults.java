package nl.privacyspiegel.privacytest.taking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.privacyspiegel.privacytest.answering.DeviceToken;
import nl.privacyspiegel.privacytest.answering.HandedIn;
import org.springframework.stereotype.Component;

/**
 * What was handed in, for the one device that did so to read its own result. It is in memory only: it goes when somebody
 * says so, when another code is opened on the device, ten minutes after it was last looked at, when very many others hand
 * in after it, and when the application stops.
 */
@Component
class OwnResults {

    static final Duration KEPT = Duration.ofMinutes(10);

    /** So many do not hand in within ten minutes, except to fill the memory. */
    static final int MOST = 10_000;

    private record Kept(HandedIn test, Instant until) {}

    private final Map<DeviceToken, Kept> results = new ConcurrentHashMap<>();
    private final Clock clock;

    OwnResults(Clock clock) {
        this.clock = clock;
    }

    /** Hands in and keeps what comes of it; who hands in twice at once gets the one result. */
    void keep(DeviceToken device, Supplier<HandedIn> handIn) {
        Instant now = clock.instant();
        makeRoom(now);
        results.compute(device, (same, known) -> new Kept(known == null ? handIn.get() : known.test(), now.plus(KEPT)));
    }

    private void makeRoom(Instant now) {
        results.values().removeIf(kept -> kept.until().isBefore(now));
        if (results.size() >= MOST) {
            results.entrySet().stream()
                    .min(Comparator.comparing(entry -> entry.getValue().until()))
                    .ifPresent(oldest -> results.remove(oldest.getKey(), oldest.getValue()));
        }
    }

    Optional<HandedIn> of(DeviceToken device) {
        Instant now = clock.instant();
        return Optional.ofNullable(results.computeIfPresent(
                        device,
                        (same, kept) -> kept.until().isBefore(now) ? null : new Kept(kept.test(), now.plus(KEPT))))
                .map(Kept::test);
    }

    /** Whether it can still be read; asking does not keep it longer. */
    boolean has(DeviceToken device) {
        Kept kept = results.get(device);
        return kept != null && !kept.until().isBefore(clock.instant());
    }

    void forget(DeviceToken device) {
        results.remove(device);
    }
}
