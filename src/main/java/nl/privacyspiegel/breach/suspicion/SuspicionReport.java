package nl.privacyspiegel.breach.suspicion;

import nl.privacyspiegel.breach.BreachTexts;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.Typed;

/**
 * What somebody without an account reports.
 *
 * @param what happened
 * @param when it happened or was seen, in words; may be empty
 * @param where it happened, such as a system or a desk; may be empty
 */
public record SuspicionReport(String what, String when, String where) {

    /** @throws RuleViolation when it does not say what happened, or something is too long */
    public SuspicionReport {
        what = words(what, "breach.page.what.missing");
        when = ShortText.optional(when);
        where = ShortText.optional(where);
    }

    /**
     * What somebody says about a suspicion.
     *
     * @throws RuleViolation with this key when nothing is left of it, or when it is too long
     */
    public static String words(String text, String missingKey) {
        String clean = LongText.prose(text, BreachTexts.LONGEST);
        if (Typed.name(clean).isEmpty()) {
            throw new RuleViolation(missingKey);
        }
        return clean;
    }
}
