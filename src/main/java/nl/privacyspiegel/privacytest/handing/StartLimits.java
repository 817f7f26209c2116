package nl.privacyspiegel.privacytest.handing;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.privacyspiegel.shared.RateLimits;
import nl.privacyspiegel.shared.RateLimits.Limit;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How fast tests can be begun with one open link, so that no program fills a campaign with tests that nobody took. It looks
 * at the link alone: a whole town hall has one address, and the test keeps no addresses. A hall of three hundred people who
 * begin within a minute comes in; of more the last wait some seconds. A code needs no such limit: it begins one test.
 */
@Component
public class StartLimits {

    /** Said to who has to wait. */
    public static final String BUSY = "privacytest.take.busy";

    static final Limit SOON = new Limit(60, Duration.ofMillis(200));
    static final Limit LATER = new Limit(2000, Duration.ofMillis(1800));

    private final RateLimits<UUID> links;

    /** @param servers how many share the work */
    public StartLimits(Clock clock, @Value("${privacyspiegel.nodes}") int servers) {
        this.links = new RateLimits<>(clock, SOON.sharedBy(servers), LATER.sharedBy(servers));
    }

    /**
     * Somebody begins a test with the open link of this campaign.
     *
     * @throws RuleViolation when too many did just before; nothing was begun or lost, and a moment later it works
     */
    public void begin(UUID campaign) {
        if (links.take(campaign).isPresent()) {
            throw new RuleViolation(BUSY);
        }
    }
}
