package nl.privacyspiegel.privacytest.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes the files of the database anew without what was deleted: at every start, and within the hour after a key was destroyed,
 * which is after each closing and each deletion. Who asks for something meanwhile waits; it takes about a second for each quarter
 * of a gigabyte. Only a file of H2 that nobody else has open, and PostgreSQL; not a database in memory.
 */
@Component
public class Compaction {

    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);
    private static final String FILES = "jdbc:h2:file:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Where answers, codes and places of tests were. */
    private static final List<String> TABLES =
            List.of("test_slot", "test_register", "access_code", "sealed_submission", "answer_group");

    private final DataSource source;
    private final CampaignKeys keys;
    private long done = -1;

    Compaction(DataSource source, CampaignKeys keys) {
        this.source = source;
        this.keys = keys;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    @Scheduled(cron = "0 11 * * * *", zone = "Europe/Amsterdam")
    void look() {
        compactWhenDue();
    }

    /** Whether nothing is left to do: false when others were busy too long, and the next look tries again. */
    public synchronized boolean compactWhenDue() {
        long destroyed = keys.destroyed();
        if (destroyed == done || !(source instanceof HikariDataSource pool)) {
            return true;
        }
        boolean compacted = pool.getJdbcUrl().startsWith(FILES)
                ? rewrite(pool)
                : !pool.getJdbcUrl().startsWith(POSTGRESQL) || vacuum(pool);
        if (compacted) {
            done = destroyed;
        }
        return compacted;
    }

    private static boolean vacuum(HikariDataSource pool) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("set lock_timeout = " + PATIENCE.toMillis());
            try {
                for (String table : TABLES) {
                    statement.execute("vacuum (full) " + table);
                }
            } finally {
                statement.execute("reset lock_timeout");
            }
            return true;
        } catch (SQLException failure) {
            return failed(failure);
        }
    }

    /** With nobody in the file: whoever wants a connection waits until the pool goes on. */
    private static boolean rewrite(HikariDataSource pool) {
        var connections = pool.getHikariPoolMXBean();
        connections.suspendPool();
        try {
            long until = System.nanoTime() + PATIENCE.toNanos();
            do {
                connections.softEvictConnections();
                Thread.sleep(20);
            } while (connections.getTotalConnections() > 0 && System.nanoTime() < until);
            if (connections.getTotalConnections() > 0) {
                return false;
            }
            try (Connection alone =
                            DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
                    Statement statement = alone.createStatement()) {
                statement.execute("shutdown compact");
            }
            return true;
        } catch (SQLException failure) {
            return failed(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            connections.resumePool();
        }
    }

    /** Its message could hold what is in a row. */
    private static boolean failed(SQLException failure) {
        LOG.warn("De database is niet opgeruimd (fout {}); over een uur weer.", failure.getErrorCode());
        return false;
    }
}
