package nl.privacyspiegel.shared.work;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Time for work that nobody looks at a page for. On PostgreSQL a statement of a page is broken off after {@link #OF_A_PAGE}, as set
 * in {@code application.yaml}, so that none holds it for ever; one of a report, a back-up or a closing by date may take longer.
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
     * Gives the statements of this transaction more time. On H2 nothing is to be done: there the limit of all of it is
     * {@link #OF_WORK}, since Hibernate takes a shorter one away with each statement that it closes.
     *
     * @param connection in a transaction
     */
    public static void begin(Connection connection) throws SQLException {
        if (isH2(connection)) {
            return;
        }
        connection.setNetworkTimeout(Runnable::run, (int) SILENCE.toMillis());
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local statement_timeout = " + OF_WORK.toMillis());
        }
    }

    /** Nothing of this connection is broken off any more, until {@link #ofAPage}; on H2 it keeps its limit. */
    static void withoutEnd(Connection connection) throws SQLException {
        if (isH2(connection)) {
            return;
        }
        connection.setNetworkTimeout(Runnable::run, 0);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set statement_timeout = 0");
        }
    }

    /** This connection goes back to where pages take theirs from. */
    static void ofAPage(Connection connection) throws SQLException {
        if (isH2(connection)) {
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
