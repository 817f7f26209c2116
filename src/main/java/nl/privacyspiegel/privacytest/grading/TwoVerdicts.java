package nl.privacyspiegel.privacytest.grading;

import java.util.UUID;
import nl.privacyspiegel.privacytest.results.WeightedKappa.Graded;
import nl.privacyspiegel.quiz.AnswerGrade;

/**
 * What two people found of one answer, always the same of both as the one and the other, whoever of them was first.
 *
 * @param people who they are, the same for the same two
 * @param verdicts of the one and of the other
 */
record TwoVerdicts(People people, Graded<AnswerGrade> verdicts) {

    record People(UUID one, UUID other) {}

    static TwoVerdicts of(UUID first, AnswerGrade firstGrading, UUID second, AnswerGrade secondGrading) {
        return first.compareTo(second) < 0
                ? new TwoVerdicts(new People(first, second), new Graded<>(firstGrading, secondGrading))
                : new TwoVerdicts(new People(second, first), new Graded<>(secondGrading, firstGrading));
    }
}
