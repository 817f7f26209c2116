package nl.privacyspiegel.quiz;

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
    }

    /** An open answer, graded. */
    record Graded(AnswerGrade grading) implements QuizAnswer {}
}
