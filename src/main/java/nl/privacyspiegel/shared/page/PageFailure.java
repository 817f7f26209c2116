package nl.privacyspiegel.shared.page;

import java.util.UUID;
import org.slf4j.Logger;
import org.springframework.core.NestedExceptionUtils;

/** A failure on a page of somebody without an account. */
public final class PageFailure {

    private PageFailure() {}

    /**
     * Logs of what kind the failure was and where it arose, but not its message: a database quotes what it was given.
     *
     * @param where what the page belongs to, such as "the privacytest"
     * @return the number under which it stands in the log
     */
    public static String log(Logger log, String where, Exception failure) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        StackTraceElement[] trace = cause.getStackTrace();
        log.error(
                "Error {} in {}: {}, {} at {}",
                number,
                where,
                failure.getClass().getName(),
                cause.getClass().getName(),
                trace.length == 0 ? "" : trace[0]);
        return number;
    }
}
