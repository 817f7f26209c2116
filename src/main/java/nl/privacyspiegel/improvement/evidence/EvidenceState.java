package nl.privacyspiegel.improvement.evidence;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a version of a piece of evidence stands on a day. */
public enum EvidenceState {
    /** Brought, and not offered yet. */
    DRAFT,
    /** Offered, and waiting for another to look at it. */
    IN_REVIEW,
    APPROVED,
    REJECTED,
    /** Approved, and its last day has passed: that follows from the day, and nobody sets it. */
    EXPIRED;

    /** What was decided of a version. Names are stored: never rename one. */
    enum Decision {
        DRAFT,
        IN_REVIEW,
        APPROVED,
        REJECTED
    }

    /** How a version stands on this day. */
    static EvidenceState on(LocalDate today, Decision decision, @Nullable LocalDate validUntil) {
        return switch (decision) {
            case DRAFT -> DRAFT;
            case IN_REVIEW -> IN_REVIEW;
            case REJECTED -> REJECTED;
            case APPROVED -> validUntil != null && validUntil.isBefore(today) ? EXPIRED : APPROVED;
        };
    }

    /** The translation key of what it is called. */
    public String translationKey() {
        return "improvement.evidence.state." + name().toLowerCase(Locale.ROOT);
    }
}
