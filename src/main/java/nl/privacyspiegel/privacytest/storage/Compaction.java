package nl.privacyspiegel.privacytest.storage;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import nl.privacyspiegel.shared.SecretFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes the files of the database anew without what was deleted: at every start and after a key was destroyed, which is after
 * each closing and each deletion, in the first minute that begins while nobody is at work in it. Who asks for something meanwhile
 * waits; it takes about a second for each quarter of a gigabyte. Only a file of H2 that nobody else has open, and PostgreSQL; not a
 * database in memory.
 */
@Component
public class Compaction {

    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);
    private static final String FILES = "JDBC:H2:FILE:";
    private static final String POSTGRESQL = "JDBC:POSTGRESQL:";

    /** Then other programs may be in the file. */
    private static final String SHARED = "AUTO_SERVER=TRUE";

    private static final Duration FOR_A_TABLE = Duration.ofSeconds(2);

    /** Whoever began earlier may still see what was deleted: it is kept for them. */
    private static final String LOOKING_BACK =
            "select count(*) from pg_stat_activity where backend_xmin is not null and pid <> pg_backend_pid()";

    /** Where answers, codes, places of tests and addresses were. */
    private static final List<String> TABLES = List.of(
            "test_slot", "test_register", "access_code", "sealed_submission", "answer_group", "invitation_list");

    private final DataSource source;
    private final CampaignKeys keys;
    private long done = -1;
    private boolean warned;

    Compaction(DataSource source, CampaignKeys keys) {
        this.source = source;
        this.keys = keys;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    @Scheduled(cron = "11 * * * * *")
    void look() {
        compactWhenDue();
    }

    /** Whether nothing is left to do: false when somebody is at work, and the next look tries again. */
    public synchronized boolean compactWhenDue() {
        long ended = keys.ended();
        if (ended == done || !(source instanceof HikariDataSource pool)) {
            return true;
        }
        String url = pool.getJdbcUrl().toUpperCase(Locale.ROOT);
        boolean compacted = true;
        if (url.startsWith(FILES) && !url.contains(SHARED)) {
            compacted = hasRoom(pool) && rewrite(pool);
        } else if (url.startsWith(POSTGRESQL)) {
            compacted = vacuum(pool);
        }
        if (compacted) {
            done = ended;
            warned = false;
        }
        return compacted;
    }

    private boolean vacuum(HikariDataSource pool) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            connection.setNetworkTimeout(Runnable::run, 0);
            if (!isNone(statement.executeQuery(LOOKING_BACK))) {
                return false;
            }
            statement.execute("set lock_timeout = " + FOR_A_TABLE.toMillis());
            statement.execute("set statement_timeout = 0");
            try {
                for (String table : TABLES) {
                    statement.execute("vacuum (full) " + table);
                }
                return true;
            } finally {
                statement.execute("reset lock_timeout");
                statement.execute("reset statement_timeout");
            }
        } catch (SQLException failure) {
            return failed(failure);
        }
    }

    private static boolean isNone(ResultSet count) throws SQLException {
        return count.next() && count.getInt(1) == 0;
    }

    private static Path file(HikariDataSource pool) {
        return Path.of(pool.getJdbcUrl().substring(FILES.length()).replaceAll(";.*", "") + ".mv.db");
    }

    /** For a second file of the same size; a database that does not fit on the disk twice is left as it is. */
    private boolean hasRoom(HikariDataSource pool) {
        File file = file(pool).toFile();
        boolean room = file.getUsableSpace() > file.length();
        if (!room) {
            warn("op de schijf is minder vrij dan " + file.length() + " bytes");
        }
        return room;
    }

    /** With nobody in the file: whoever wants a connection waits until the pool goes on. */
    private boolean rewrite(HikariDataSource pool) {
        HikariPoolMXBean connections = pool.getHikariPoolMXBean();
        connections.suspendPool();
        try {
            if (connections.getActiveConnections() > 0) {
                return false;
            }
            connections.softEvictConnections();
            try (Connection alone =
                            DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
                    Statement statement = alone.createStatement()) {
                statement.execute("shutdown compact");
            }
            // It is another file now, with the rights that a new one gets.
            SecretFile.keep(file(pool));
            return true;
        } catch (SQLException failure) {
            return failed(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            connections.resumePool();
        }
    }

    /** Its message could hold what is in a row. */
    private boolean failed(SQLException failure) {
        warn("fout " + failure.getErrorCode());
        return false;
    }

    private void warn(String reason) {
        if (!warned) {
            LOG.warn("De database is niet opgeruimd ({}); iedere minuut weer, tot het lukt.", reason);
            warned = true;
        }
    }
}
