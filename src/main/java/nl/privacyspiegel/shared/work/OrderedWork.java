package nl.privacyspiegel.shared.work;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Work that {@link WorkDesk#order} takes: a bean of this kind does what it is ordered to, each time on one server only. When that server
 * stops, another or the same one does it again from the beginning; so it writes down itself how far it came.
 */
public interface OrderedWork {

    /** As it is stored: never rename one. */
    String name();

    /**
     * Does it.
     *
     * @param id what was ordered
     * @return after how long it wants to be asked again; empty when it is done
     */
    Optional<Duration> work(UUID id);

    /** It stopped {@link WorkDesk#MOST_TRIES} servers, or failed as often, and is not tried any more. */
    void giveUp(UUID id);
}
