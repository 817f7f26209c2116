package nl.privacyspiegel.privacytest.storage;

import nl.privacyspiegel.shared.RuleViolation;

/** The key of a campaign is not there, or not the one that its answers were sealed with: nobody can read them. */
public final class LostKey {

    private static final String SAID = "privacytest.key.lost";

    private LostKey() {}

    public static RuleViolation said() {
        return new RuleViolation(SAID);
    }

    /** Whether this cannot be read because its key is lost. */
    public static boolean isInTheWayOf(Runnable reading) {
        try {
            reading.run();
            return false;
        } catch (RuleViolation violation) {
            if (isCauseOf(violation)) {
                return true;
            }
            throw violation;
        }
    }

    public static boolean isCauseOf(RuleViolation violation) {
        return violation.key().equals(SAID);
    }
}
