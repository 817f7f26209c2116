package nl.privacyspiegel.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import nl.privacyspiegel.backup.archive.UnusableArchive;
import nl.privacyspiegel.shared.work.RegularWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Each night one in the folder that is set. What failed or was missed is tried again every hour, and after a start: not only the
 * next night.
 */
@Component
class ScheduledBackups implements RegularWork {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledBackups.class);

    /** From then on the one of that night is due. */
    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    private final BackupFiles files;
    private final BackupBooks books;
    private final Clock clock;

    ScheduledBackups(BackupFiles files, BackupBooks books, Clock clock) {
        this.files = files;
        this.books = books;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String cron() {
        return "0 10 * * * *";
    }

    @Override
    public void work() {
        files.folder().filter(folder -> isDue()).ifPresent(this::make);
    }

    private boolean isDue() {
        ZonedDateTime now = clock.instant().atZone(clock.getZone());
        ZonedDateTime tonight = now.with(NIGHT);
        Instant due = (tonight.isAfter(now) ? tonight.minusDays(1) : tonight).toInstant();
        return books.all().stream()
                .filter(made -> made.way() == Way.FOLDER)
                .flatMap(made -> Optional.ofNullable(made.madeAt()).stream())
                .allMatch(due::isAfter);
    }

    private void make(Path folder) {
        try {
            books.checked(Way.FOLDER, files.makeIn(folder));
        } catch (IOException | UnusableArchive failed) {
            failed(folder, failed.toString());
        } catch (SQLException | RuntimeException failed) {
            // Its message could hold what is in the database.
            failed(folder, failed.getClass().getName());
        }
    }

    private void failed(Path folder, String why) {
        LOG.error("De reservekopie in {} is niet gemaakt: {}", folder, why);
        books.failed(Way.FOLDER);
    }
}
