package nl.privacyspiegel.improvement.awareness;

import java.time.LocalDate;
import nl.privacyspiegel.shared.PossibleDay;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Share;
import nl.privacyspiegel.shared.ShortText;

/**
 * How many had signed a declaration on a day.
 *
 * @param scope for how many people it holds
 * @param proof what shows it; may be empty
 */
public record SignedCount(Declaration declaration, LocalDate day, int scope, int signed, String proof) {

    /** @throws RuleViolation when it holds for nobody, or more signed than it holds for, or nobody means that day */
    public SignedCount {
        PossibleDay.require(day);
        if (scope < 1 || scope > SessionData.MOST) {
            throw new RuleViolation("improvement.declaration.scope.range", SessionData.MOST);
        }
        if (signed < 0 || signed > scope) {
            throw new RuleViolation("improvement.declaration.signed.more");
        }
        proof = ShortText.optional(proof);
    }

    /** Which part signed. */
    public Share share() {
        return new Share(signed, scope);
    }
}
