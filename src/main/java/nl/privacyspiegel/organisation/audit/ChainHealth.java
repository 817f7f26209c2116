package nl.privacyspiegel.organisation.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import nl.privacyspiegel.organisation.audit.ChainBooks.Checked;
import nl.privacyspiegel.organisation.audit.ChainBooks.Outcome;
import nl.privacyspiegel.shared.status.ServerCheck;
import nl.privacyspiegel.shared.status.ServerCheckSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What came of the last check of the chain. A server with a broken one is up: taking it away mends nothing. */
@Component("auditHealthIndicator")
@Order(80)
class ChainHealth implements HealthIndicator, ServerCheckSource, MeterBinder {

    private static final String PART = "organisation.status.audit";

    private final ChainBooks books;

    ChainHealth(ChainBooks books) {
        this.books = books;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        books.last()
                .ifPresentOrElse(
                        last -> health.withDetail("checkedAt", last.at().toString())
                                .withDetail("outcome", last.outcome()),
                        () -> health.withDetail("checkedAt", "never"));
        return health.build();
    }

    @Override
    public ServerCheck check() {
        return books.last()
                .map(ChainHealth::of)
                .orElseGet(() -> ServerCheck.soon(
                        PART, "organisation.status.audit.never", "organisation.status.audit.never.do"));
    }

    private static ServerCheck of(Checked last) {
        return switch (last.outcome()) {
            case WHOLE -> ServerCheck.well(PART, "organisation.status.audit.whole", last.at(), last.number());
            case UNPROVEN ->
                ServerCheck.now(
                        PART,
                        "organisation.status.audit.unproven",
                        "organisation.status.audit.unproven.do",
                        last.at(),
                        last.number());
            case BROKEN ->
                ServerCheck.now(
                        PART,
                        "organisation.status.audit.broken",
                        "organisation.status.audit.broken.do",
                        last.at(),
                        last.number());
        };
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("privacyspiegel.audit.broken", books, ChainHealth::broken)
                .description("1 when the last check of the audit trail did not find it whole")
                .register(registry);
    }

    private static int broken(ChainBooks books) {
        return books.last().filter(last -> last.outcome() != Outcome.WHOLE).isPresent() ? 1 : 0;
    }
}
