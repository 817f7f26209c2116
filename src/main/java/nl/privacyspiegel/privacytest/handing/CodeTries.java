package nl.privacyspiegel.privacytest.handing;

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
 * How often codes that nobody has can be tried, from one network and from all together. Only those count that were typed
 * without a slip and are unknown: whoever has a code makes none of these. Networks are in memory only, and gone when their
 * half hour is over.
 */
@Component
public class CodeTries {

    /** Said to who has to wait. */
    public static final String TOO_MANY = "privacytest.take.tries";

    static final Limit OF_NETWORK = new Limit(30, Duration.ofMinutes(1));
    static final Limit OF_ALL = new Limit(2000, Duration.ofSeconds(4));

    private final RateLimits<String> networks;
    private final RateLimits<String> all;

    /** @param servers how many share the work */
    public CodeTries(Clock clock, @Value("${privacyspiegel.nodes}") int servers) {
        this.networks = new RateLimits<>(clock, OF_NETWORK.sharedBy(servers));
        this.all = new RateLimits<>(clock, OF_ALL.sharedBy(servers));
    }

    /**
     * What this code leads to.
     *
     * @throws NotFoundException when it leads nowhere, which counts as a try
     * @throws RuleViolation when too many were tried just before; then nothing was looked for
     */
    public <T> T from(String network, Supplier<T> look) {
        if (networks.isEmpty(network) || all.isEmpty("")) {
            throw new RuleViolation(TOO_MANY);
        }
        try {
            return look.get();
        } catch (NotFoundException unknown) {
            networks.take(network);
            all.take("");
            throw unknown;
        }
    }
}
