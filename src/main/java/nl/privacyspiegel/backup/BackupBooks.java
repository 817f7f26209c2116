package nl.privacyspiegel.backup;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** When the last back-up was made in each way, and whether one failed since. */
@Component
public class BackupBooks {

    private final JdbcTemplate database;
    private final Clock clock;

    public BackupBooks(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A back-up of this size was made just now. */
    public void made(Way way, long size) {
        int known = database.update(
                "update backup_made set made_at = ?, size = ?, failed_at = null where way = ?",
                now(),
                size,
                way.name());
        if (known == 0) {
            database.update("insert into backup_made (way, made_at, size) values (?, ?, ?)", way.name(), now(), size);
        }
    }

    /** One was tried just now, and did not work. */
    void failed(Way way) {
        int known = database.update("update backup_made set failed_at = ? where way = ?", now(), way.name());
        if (known == 0) {
            database.update("insert into backup_made (way, size, failed_at) values (?, 0, ?)", way.name(), now());
        }
    }

    /** The last one of each way. */
    List<MadeBackup> all() {
        return database.query(
                "select way, made_at, size, failed_at from backup_made order by way",
                (row, number) -> new MadeBackup(
                        Way.valueOf(row.getString(1)),
                        moment(row.getObject(2, OffsetDateTime.class)),
                        row.getLong(3),
                        moment(row.getObject(4, OffsetDateTime.class))));
    }

    /** When the last one was made, however; empty when there never was one. */
    Optional<Instant> last() {
        return all().stream()
                .flatMap(made -> Optional.ofNullable(made.madeAt()).stream())
                .max(Instant::compareTo);
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime found) {
        return found == null ? null : found.toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
