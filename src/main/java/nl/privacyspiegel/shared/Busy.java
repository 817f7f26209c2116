package nl.privacyspiegel.shared;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Whether something failed only because the database is busy or away for a moment: the same again works later. */
public final class Busy {

    /** No connection, broken off or shut down by the server, and what waited too long for a lock: on PostgreSQL and on H2. */
    private static final String STATES = "08.*|57.*|55P03|40P01|HYT00";

    private Busy() {}

    /** Whether this, or what it came from, is a wait that took too long; then nothing of it was stored. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            // The pool has no connection to give.
            boolean wait = cause instanceof SQLTransientConnectionException;
            if (wait || (cause instanceof SQLException refused && isWait(refused))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWait(SQLException refused) {
        String state = refused.getSQLState();
        return state != null && state.matches(STATES);
    }
}
