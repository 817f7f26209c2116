package nl.privacyspiegel.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.settings.OrganisationSettings;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Back-ups of everything, for administrators of the highest unit. Who makes one gets a sealed file, and not the key that opens it:
 * that lies with whoever runs the server.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Backups {

    /** After so long without one, the administrator is asked to see to it. */
    public static final Duration FRESH = Duration.ofDays(7);

    private final BackupFiles files;
    private final BackupBooks books;
    private final OrganisationSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    Backups(BackupFiles files, BackupBooks books, OrganisationSettings settings, AuditTrail audit, Clock clock) {
        this.files = files;
        this.books = books;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * How it stands with back-ups.
     *
     * @param made the last one of each way that was used
     * @param scheduled whether they are made by themselves
     * @param keyFile where the key lies on the server
     */
    public record State(List<MadeBackup> made, boolean scheduled, String keyFile) {

        public State {
            made = List.copyOf(made);
        }
    }

    /** So many of so many tables are in the one that is made now; of none when it begins. */
    public record Underway(int tables, int of) {}

    /** A file to hand out once; who takes it removes it. */
    public record Made(Path file, String name) {}

    /** Whether the current member may make them. */
    @Transactional(readOnly = true)
    public boolean mayMake() {
        return settings.mayChange();
    }

    /** How it stands. */
    @Transactional(readOnly = true)
    public State state() {
        requireHighest();
        return new State(
                books.all(), files.folder().isPresent(), files.keyFile().toString());
    }

    /** How far the one is that this server makes at this moment. */
    @Transactional(readOnly = true)
    public Optional<Underway> underway() {
        requireHighest();
        return files.underway();
    }

    /** Whether one was made in the last days, in whatever way. */
    @Transactional(readOnly = true)
    public boolean isFresh() {
        requireHighest();
        Instant oldest = clock.instant().minus(FRESH);
        return books.last().filter(oldest::isBefore).isPresent();
    }

    /** Makes one of this moment. It counts as made once it was handed out whole: a browser that was closed has none. */
    public Made make() {
        requireHighest();
        Path file;
        try {
            file = files.makeForDownload();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        audit.record(
                BackupAct.BACKUP_DOWNLOADED,
                null,
                new AuditObject(BackupAct.About.BACKUP, null, null),
                Role.ADMINISTRATOR);
        return new Made(file, files.name());
    }

    private void requireHighest() {
        if (!settings.mayChange()) {
            throw new AccessDeniedException("role");
        }
    }
}
