package nl.privacyspiegel.reporting.order;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report that the current member asked for.
 *
 * @param unitName what the unit was called then
 * @param percent how far it is, from 0 to 100
 * @param until when it is thrown away; null while it is being made
 */
public record MyReport(
        OrderedReportId id,
        ReportOrder order,
        String unitName,
        State state,
        int percent,
        Instant orderedAt,
        @Nullable Instant until) {

    /** How far a report is. Names are stored: never rename one. */
    public enum State {
        WAITING,
        MAKING,
        READY,
        /** Nobody may read the unit any more who asked for it. */
        REFUSED,
        /** The server stopped before it was ready. */
        STOPPED,
        /** Something is wrong in the application; the log of the server tells what. */
        FAILED;

        /** Whether it is still to come. */
        public boolean isUnderWay() {
            return this == WAITING || this == MAKING;
        }

        /** The translation key of a short sentence. */
        public String translationKey() {
            return "reporting.mine.state." + name().toLowerCase(Locale.ROOT);
        }
    }
}
