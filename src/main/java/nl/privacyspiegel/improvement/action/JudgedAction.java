package nl.privacyspiegel.improvement.action;

import java.time.LocalDate;
import java.util.Optional;
import nl.privacyspiegel.framework.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * An action that was done about a question, as a later measurement asks about it.
 *
 * @param code of the question
 * @param before how the question was judged when the action was decided on; null when it was not
 * @param beforeOn the day of that measurement
 * @param now how it is judged at the later measurement; null while it is not
 * @param answer whether it helped; empty while nobody said so
 */
public record JudgedAction(
        String question,
        String code,
        ActionName action,
        @Nullable Judgement before,
        LocalDate beforeOn,
        @Nullable Judgement now,
        Optional<Answer> answer) {

    /**
     * What the working group said.
     *
     * @param words why; may be empty
     */
    public record Answer(Helped helped, String words, LocalDate day, String byFunction) {

        boolean saysTheSame(Answer other) {
            return helped == other.helped && words.equals(other.words);
        }
    }
}
