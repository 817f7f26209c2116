package nl.privacyspiegel.privacytest;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.privacyspiegel.privacytest.results.Agreement;
import nl.privacyspiegel.privacytest.results.WeightedKappa;
import nl.privacyspiegel.privacytest.results.WeightedKappa.Graded;
import nl.privacyspiegel.quiz.Grading;

/**
 * How well first and second graders agree, over all answers that were graded twice. It looks at what each of them found
 * alone: settling a difference afterwards does not make them agree.
 */
final class GraderAgreement {

    private GraderAgreement() {}

    static Agreement of(List<AnswerGroup> groups) {
        List<Graded<Grading>> twice = groups.stream()
                .filter(group -> group.secondGrading() != null)
                .map(group -> new Graded<>(Objects.requireNonNull(group.firstGrading()), group.secondGrading()))
                .toList();
        return WeightedKappa.of(Arrays.asList(Grading.values()), twice);
    }
}
