package nl.privacyspiegel.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.privacyspiegel.backup.archive.UnusableArchive;
import nl.privacyspiegel.shared.work.RegularWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Each night one in the folder that is set, and after a start when that of last night was missed. */
@Component
class ScheduledBackups implements RegularWork {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledBackups.class);

    /** Shorter than a day, so that a start in the evening does not make the one of the night late. */
    private static final Duration FRESH = Duration.ofHours(20);

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
        return "0 10 3 * * *";
    }

    @Override
    public void work() {
        files.folder().filter(folder -> isDue()).ifPresent(this::make);
    }

    private boolean isDue() {
        Instant fresh = clock.instant().minus(FRESH);
        return books.all().stream()
                .filter(made -> made.way() == Way.FOLDER)
                .flatMap(made -> Optional.ofNullable(made.madeAt()).stream())
                .noneMatch(fresh::isBefore);
    }

    private void make(Path folder) {
        try {
            books.made(Way.FOLDER, files.makeIn(folder));
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
