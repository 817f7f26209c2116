package nl.privacyspiegel.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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

    /** The same, and it was read to its end. */
    public void checked(Way way, long size) {
        made(way, size);
        database.update("update backup_made set checked_at = ? where way = ?", now(), way.name());
    }

    /** In the transaction of a restore: this database was put back, from a file of this size. The next start tells it. */
    public static void restored(Connection connection, long size, Clock clock) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("insert into backup_made (way, made_at, size) values (?, ?, ?)")) {
            statement.setString(1, Way.RESTORE.name());
            statement.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setLong(3, size);
            statement.executeUpdate();
        }
    }

    /** Whether this database was put back and nobody told it yet; from now on somebody did. */
    boolean takeRestored() {
        return database.update("delete from backup_made where way = ?", Way.RESTORE.name()) > 0;
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
                "select way, made_at, size, failed_at, checked_at from backup_made where way <> 'RESTORE' order by way",
                (row, number) -> new MadeBackup(
                        Way.valueOf(row.getString(1)),
                        moment(row.getObject(2, OffsetDateTime.class)),
                        row.getLong(3),
                        moment(row.getObject(4, OffsetDateTime.class)),
                        moment(row.getObject(5, OffsetDateTime.class))));
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
