package nl.privacyspiegel.breach;

import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.RuleViolation;

/** Texts that people write about a breach. */
public final class BreachTexts {

    /** The longest, in characters. */
    public static final int LONGEST = 2_000;

    private BreachTexts() {}

    /** @throws RuleViolation with this key when nothing is left of it, or when it is too long */
    static String required(String text, String missingKey) {
        String clean = optional(text);
        if (clean.isEmpty()) {
            throw new RuleViolation(missingKey);
        }
        return clean;
    }

    /** @throws RuleViolation when it is too long */
    static String optional(String text) {
        return LongText.prose(text, LONGEST);
    }
}
