package nl.privacyspiegel.breach.suspicion;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RateLimits;
import nl.privacyspiegel.shared.RateLimits.Limit;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How fast one network can report and answer, and how often links and references that nobody has can be tried. Networks are in memory
 * only, and gone when their time is over; a town hall is one network. What a unit gets in a day is counted in the database.
 */
@Component
public class ReportLimits {

    /** Said to who has to wait. */
    public static final String BUSY = "breach.page.busy";

    static final Limit SENT = new Limit(30, Duration.ofMinutes(1));
    static final Limit GUESSED = new Limit(30, Duration.ofMinutes(1));
    static final Limit GUESSED_BY_ALL = new Limit(2000, Duration.ofSeconds(4));

    private final RateLimits<String> sent;
    private final RateLimits<String> guessed;
    private final RateLimits<String> guessedByAll;

    /** @param servers how many share the work */
    public ReportLimits(Clock clock, @Value("${privacyspiegel.nodes}") int servers) {
        this.sent = new RateLimits<>(clock, SENT.sharedBy(servers));
        this.guessed = new RateLimits<>(clock, GUESSED.sharedBy(servers));
        this.guessedByAll = new RateLimits<>(clock, GUESSED_BY_ALL.sharedBy(servers));
    }

    /**
     * Somebody sends something from this network.
     *
     * @throws RuleViolation when too much came just before; then nothing is to be stored
     */
    public void send(String network) {
        if (sent.take(network).isPresent()) {
            throw new RuleViolation(BUSY);
        }
    }

    /**
     * What a link or a reference leads to.
     *
     * @throws NotFoundException when it leads nowhere, which counts as a try
     * @throws RuleViolation when too many were tried just before; then nothing was looked for
     */
    public <T> T opened(String network, Supplier<T> look) {
        if (guessed.isEmpty(network) || guessedByAll.isEmpty("")) {
            throw new RuleViolation(BUSY);
        }
        try {
            return look.get();
        } catch (NotFoundException unknown) {
            guessed.take(network);
            guessedByAll.take("");
            throw unknown;
        }
    }
}
