package nl.privacyspiegel.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** How old the last back-up is, for whoever watches the server. A server without one is up: nobody is helped by taking it away. */
@Component("backupHealthIndicator")
class BackupHealth implements HealthIndicator {

    private final BackupBooks books;
    private final Clock clock;

    BackupHealth(BackupBooks books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        books.last()
                .ifPresentOrElse(
                        last -> health.withDetail("lastMadeAt", last.toString())
                                .withDetail(
                                        "ageInHours",
                                        Duration.between(last, clock.instant()).toHours()),
                        () -> health.withDetail("lastMadeAt", "never"));
        books.all().stream()
                .flatMap(made -> Optional.ofNullable(made.checkedAt()).stream())
                .max(Instant::compareTo)
                .ifPresent(checked -> health.withDetail("lastReadBackAt", checked.toString()));
        return health.withDetail("failed", books.all().stream().anyMatch(made -> made.failedAt() != null))
                .build();
    }
}
