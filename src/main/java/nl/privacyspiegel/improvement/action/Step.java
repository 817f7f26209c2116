package nl.privacyspiegel.improvement.action;

import java.time.LocalDate;
import nl.privacyspiegel.shared.ShortText;
import org.jspecify.annotations.Nullable;

/**
 * A step of an action.
 *
 * @param doneOn when it was ticked off; null while it is to do
 */
public record Step(String words, @Nullable LocalDate doneOn) {

    /** @throws nl.privacyspiegel.shared.RuleViolation when nothing was typed, or too much */
    public Step {
        words = ShortText.require(words, "improvement.step.missing");
    }

    public boolean isDone() {
        return doneOn != null;
    }
}
