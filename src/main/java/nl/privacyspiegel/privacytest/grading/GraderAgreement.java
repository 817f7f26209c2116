package nl.privacyspiegel.privacytest.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.privacyspiegel.privacytest.results.Agreement;
import nl.privacyspiegel.privacytest.results.WeightedKappa;
import nl.privacyspiegel.privacytest.results.WeightedKappa.Graded;
import nl.privacyspiegel.quiz.AnswerGrade;

/**
 * How well first and second graders agree, over all answers that were graded twice. It looks at what each of them found
 * alone: settling a difference afterwards does not make them agree.
 */
final class GraderAgreement {

    private GraderAgreement() {}

    static Agreement of(List<AnswerGroup> groups) {
        List<Graded<AnswerGrade>> twice = groups.stream()
                .filter(group -> group.secondGrading() != null)
                .map(group -> new Graded<>(Objects.requireNonNull(group.firstGrading()), group.secondGrading()))
                .toList();
        return WeightedKappa.of(Arrays.asList(AnswerGrade.values()), twice);
    }
}
