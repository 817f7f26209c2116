package nl.privacyspiegel.guidance;

import nl.privacyspiegel.shared.LongText;

/**
 * What somebody answered to one question.
 *
 * @param answer the id of a choice, or what was typed; empty when a question was passed over
 * @param reason may be empty
 */
public record Given(String answer, String reason) {

    public static final int LONGEST_ANSWER = 2000;
    public static final int LONGEST_REASON = 1000;

    /** @throws nl.privacyspiegel.shared.RuleViolation when either is too long */
    public Given {
        answer = LongText.prose(answer, LONGEST_ANSWER);
        reason = LongText.prose(reason, LONGEST_REASON);
    }

    @Override
    public String toString() {
        return "Given";
    }
}
