package nl.privacyspiegel.shell.management;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.stereotype.Component;

/** How many logins of members were refused since the start, of whomever. */
@Component
class RefusedLogins {

    private final Counter refused;

    RefusedLogins(MeterRegistry registry) {
        this.refused = Counter.builder("privacyspiegel.logins.refused")
                .description("Logins of members that were refused since the start")
                .register(registry);
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        refused.increment();
    }
}
