package nl.privacyspiegel.shared.work;

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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Whether work is done that should be done, and whether it succeeds. */
@Component
@Order(60)
class WorkCheck implements ServerCheckSource, MeterBinder {

    /** A busy server does it a little later. */
    private static final Duration LATE = Duration.ofMinutes(15);

    private final JdbcTemplate database;
    private final Clock clock;
    private final boolean wanted;

    WorkCheck(JdbcTemplate database, Clock clock, @Value("${privacyspiegel.scheduled-work:true}") boolean wanted) {
        this.database = database;
        this.clock = clock;
        this.wanted = wanted;
    }

    @Override
    public ServerCheck check() {
        long failed = failed();
        if (failed > 0) {
            return ServerCheck.now(
                    "shared.status.work", "shared.status.work.failed", "shared.status.work.failed.do", failed);
        }
        long late = late();
        if (late > 0) {
            return wanted
                    ? ServerCheck.now(
                            "shared.status.work", "shared.status.work.late", "shared.status.work.late.do", late)
                    : ServerCheck.soon(
                            "shared.status.work",
                            "shared.status.work.elsewhere",
                            "shared.status.work.elsewhere.do",
                            late);
        }
        return ServerCheck.well("shared.status.work", "shared.status.work.well");
    }

    private long failed() {
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from scheduled_tasks where consecutive_failures > 0", Long.class));
    }

    private long late() {
        Instant then = clock.instant().minus(LATE);
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from scheduled_tasks where picked = false and execution_time < ?",
                Long.class,
                then.atOffset(ZoneOffset.UTC)));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("privacyspiegel.work.failed", this, WorkCheck::failed)
                .description("Work that failed the last time that it was tried")
                .register(registry);
        Gauge.builder("privacyspiegel.work.late", this, WorkCheck::late)
                .description("Work that should have been done a quarter of an hour ago")
                .register(registry);
    }
}
