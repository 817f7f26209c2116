package nl.privacyspiegel.quiz;

import java.util.List;
import java.util.Set;

/** What can be scored of an answer; of an open answer that is what the grader thought of it. */
public sealed interface QuizAnswer {

    /** True or false. */
    record Truth(boolean value) implements QuizAnswer {}

    /** The ids of the ticked options; empty when none was. */
    record Ticked(Set<String> options) implements QuizAnswer {

        public Ticked {
            options = Set.copyOf(options);
        }

        /** Whether all that was ticked is one of these. */
        boolean isOf(List<QuizQuestion.Option> all) {
            return all.stream().map(QuizQuestion.Option::id).toList().containsAll(options);
        }

        /** How many of these that are right, or wrong, were ticked. */
        int count(List<QuizQuestion.Option> all, boolean right) {
            return (int) all.stream()
                    .filter(option -> option.right() == right && options.contains(option.id()))
                    .count();
        }
    }

    /** An open answer, graded. */
    record Graded(AnswerGrade grading) implements QuizAnswer {}
}
