package nl.privacyspiegel.privacytest.storage;

import nl.privacyspiegel.shared.RuleViolation;

/** The key of a campaign is not there, or not the one that its answers were sealed with: nobody can read them. */
public final class LostKey {

    private static final String SAID = "privacytest.key.lost";

    private LostKey() {}

    static RuleViolation said() {
        return new RuleViolation(SAID);
    }

    public static boolean isCauseOf(RuleViolation violation) {
        return violation.key().equals(SAID);
    }
}
