package nl.privacyspiegel.shared.work;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Time for work that nobody looks at a page for. A statement of a page is broken off after {@link #OF_A_PAGE}, as set in
 * {@code application.yaml}, so that none holds it for ever; one of a report, a back-up or a closing by date may take longer.
 */
public final class LongWork {

    static final Duration OF_A_PAGE = Duration.ofSeconds(30);
    static final Duration OF_WORK = Duration.ofMinutes(10);

    /** After this the driver takes the server for dead: later than that the server breaks off by itself. */
    private static final Duration SILENCE = OF_WORK.plusSeconds(30);

    private static final ThreadLocal<Boolean> UNDER_WAY = ThreadLocal.withInitial(() -> false);

    private LongWork() {}

    /** Does this, with more time for the statements of each transaction that begins in it. */
    static <T> T doing(Supplier<T> work) {
        boolean before = UNDER_WAY.get();
        UNDER_WAY.set(true);
        try {
            return work.get();
        } finally {
            UNDER_WAY.set(before);
        }
    }

    static boolean isUnderWay() {
        return UNDER_WAY.get();
    }

    /**
     * Gives the statements of this connection more time.
     *
     * @param connection in a transaction: on PostgreSQL it lasts until the end of that
     */
    public static void begin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (isH2(connection)) {
                statement.execute("set query_timeout " + OF_WORK.toMillis());
            } else {
                connection.setNetworkTimeout(Runnable::run, (int) SILENCE.toMillis());
                statement.execute("set local statement_timeout = " + OF_WORK.toMillis());
            }
        }
    }

    /** The statements of this connection get no more time than others, as at the end of the transaction on PostgreSQL by itself. */
    public static void end(Connection connection) throws SQLException {
        if (isH2(connection)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set query_timeout " + OF_A_PAGE.toMillis());
            }
        }
    }

    /** Nothing of this connection is broken off any more, until {@link #ofAPage}. */
    static void withoutEnd(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (isH2(connection)) {
                statement.execute("set query_timeout 0");
            } else {
                connection.setNetworkTimeout(Runnable::run, 0);
                statement.execute("set statement_timeout = 0");
            }
        }
    }

    /** This connection goes back to where pages take theirs from. */
    static void ofAPage(Connection connection) throws SQLException {
        if (isH2(connection)) {
            end(connection);
            return;
        }
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("reset statement_timeout");
        }
    }

    private static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }
}
