package nl.privacyspiegel.organisation.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import nl.privacyspiegel.shared.status.ServerCheck;
import nl.privacyspiegel.shared.status.ServerCheckSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Whether mail to members goes out. */
@Component
@Order(70)
class MailCheck implements ServerCheckSource, MeterBinder {

    private static final Duration LATE = Duration.ofHours(1);
    private static final Duration RECENT = Duration.ofDays(7);

    private final JdbcTemplate database;
    private final MailServer server;
    private final Clock clock;

    MailCheck(JdbcTemplate database, MailServer server, Clock clock) {
        this.database = database;
        this.server = server;
        this.clock = clock;
    }

    @Override
    public ServerCheck check() {
        if (!server.isSet()) {
            return ServerCheck.well("organisation.status.mail", "organisation.status.mail.off");
        }
        long late = since("WAITING", "written_at <", LATE);
        if (late > 0) {
            return ServerCheck.now(
                    "organisation.status.mail",
                    "organisation.status.mail.late",
                    "organisation.status.mail.late.do",
                    late);
        }
        long refused = since("REFUSED", "ended_at >", RECENT);
        return refused > 0
                ? ServerCheck.soon(
                        "organisation.status.mail",
                        "organisation.status.mail.refused",
                        "organisation.status.mail.refused.do",
                        refused)
                : ServerCheck.well("organisation.status.mail", "organisation.status.mail.well");
    }

    private long since(String state, String compared, Duration ago) {
        Instant then = clock.instant().minus(ago);
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from outgoing_mail where state = ? and " + compared + " ?",
                Long.class,
                state,
                then.atOffset(ZoneOffset.UTC)));
    }

    private long all(MailState state) {
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from outgoing_mail where state = ?", Long.class, state.name()));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("privacyspiegel.mail.waiting", this, check -> check.all(MailState.WAITING))
                .description("Mails to members that wait")
                .register(registry);
        Gauge.builder("privacyspiegel.mail.refused", this, check -> check.all(MailState.REFUSED))
                .description("Mails to members that were refused in the last thirty days")
                .register(registry);
    }
}
