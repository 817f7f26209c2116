package nl.privacyspiegel.backup;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.privacyspiegel.shared.status.ServerCheck;
import nl.privacyspiegel.shared.status.ServerCheckSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether there is a back-up of the last days, on the page and in the meters of the server. */
@Component
@Order(50)
class BackupCheck implements ServerCheckSource, MeterBinder {

    private static final String PART = "backup.status";

    private final BackupBooks books;
    private final Clock clock;

    BackupCheck(BackupBooks books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    @Override
    public ServerCheck check() {
        if (books.all().stream().anyMatch(made -> made.failedAt() != null)) {
            return ServerCheck.now(PART, "backup.status.failed", "backup.status.failed.do");
        }
        return books.last()
                .map(this::check)
                .orElseGet(() -> ServerCheck.now(PART, "backup.status.never", "backup.status.never.do"));
    }

    private ServerCheck check(Instant last) {
        boolean fresh = last.isAfter(clock.instant().minus(Backups.FRESH));
        return fresh
                ? ServerCheck.well(PART, "backup.status.well", last)
                : ServerCheck.now(PART, "backup.status.old", "backup.status.old.do", last);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("privacyspiegel.backup.age", this, BackupCheck::age)
                .baseUnit("seconds")
                .description("Since the last back-up; absent when there never was one")
                .register(registry);
    }

    private double age() {
        return books.last()
                .map(last -> (double) Duration.between(last, clock.instant()).toSeconds())
                .orElse(Double.NaN);
    }
}
