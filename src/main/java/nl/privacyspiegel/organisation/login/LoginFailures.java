package nl.privacyspiegel.organisation.login;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.privacyspiegel.organisation.login.LoginPolicy.Series;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Failures in a table, of keyed hashes alone: whoever reads the table learns no account and no address. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LoginFailures implements FailureBooks {

    private static final String TWICE = "23";

    private final JdbcTemplate database;
    private final DataKey key;

    LoginFailures(JdbcTemplate database, DataKey key) {
        this.database = database;
        this.key = key;
    }

    @Override
    public Series locked(String counted) {
        String hash = key.fingerprint("failures of " + counted);
        return find(hash).orElseGet(() -> {
            database.execute((ConnectionCallback<Boolean>) connection -> begin(connection, hash));
            return find(hash).orElse(Series.NONE);
        });
    }

    private Optional<Series> find(String hash) {
        return database
                .query(
                        "select failures, last_failed from login_failure where counted = ? for update",
                        (row, number) -> new Series(
                                row.getInt(1),
                                row.getObject(2, OffsetDateTime.class).toInstant()),
                        hash)
                .stream()
                .findFirst();
    }

    /** Another server may begin with the same at the same moment: then its row is the one. */
    private static boolean begin(Connection connection, String hash) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into login_failure (counted, failures, last_failed) values (?, 0, ?)")) {
            insert.setString(1, hash);
            insert.setObject(2, at(Series.NONE.last()));
            return insert.executeUpdate() == 1;
        } catch (SQLException failure) {
            if (failure.getSQLState() == null || !failure.getSQLState().startsWith(TWICE)) {
                throw failure;
            }
            connection.rollback(before);
            return false;
        }
    }

    @Override
    public void write(String counted, Series series) {
        database.update(
                "update login_failure set failures = ?, last_failed = ? where counted = ?",
                series.failures(),
                at(series.last()),
                key.fingerprint("failures of " + counted));
    }

    /** Forgets what was last before this moment, and what came to nothing. */
    @Transactional
    public void forget(Instant before) {
        database.update("delete from login_failure where failures = 0 or last_failed < ?", at(before));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
