package nl.privacyspiegel.privacytest.handing;

import java.util.Map;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.RuleViolation;

/**
 * Codes that somebody wants to make.
 *
 * @param codes how many for which unit
 * @param heads how many people work in which unit; absent for a unit of which it was stated before
 * @param reason why there are to be more codes than people, or why their number changed; may be empty
 */
public record CodeOrder(Map<UnitId, Integer> codes, Map<UnitId, Integer> heads, String reason) {

    /** The most people that can be stated of one unit. */
    public static final int MOST_HEADS = 100_000;

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 250;

    /** @throws RuleViolation when a number of people is not possible, or the reason is too long */
    public CodeOrder {
        codes = Map.copyOf(codes);
        heads = Map.copyOf(heads);
        reason = LongText.clean(reason, LONGEST_REASON).strip().replaceAll("\\s+", " ");
        if (heads.values().stream().anyMatch(number -> number < 1 || number > MOST_HEADS)) {
            throw new RuleViolation("privacytest.codes.heads.range", MOST_HEADS);
        }
    }
}
