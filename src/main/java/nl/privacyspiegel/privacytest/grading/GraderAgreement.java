package nl.privacyspiegel.privacytest.grading;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.privacyspiegel.privacytest.results.Agreement;
import nl.privacyspiegel.privacytest.results.PairedKappa;
import nl.privacyspiegel.quiz.AnswerGrade;

/**
 * How well the people who graded agree, over all answers that were graded twice: each pair of people by itself, whoever of
 * them was first. It looks at what each of them found alone: settling a difference afterwards does not make them agree.
 */
final class GraderAgreement {

    private GraderAgreement() {}

    static Agreement of(List<AnswerGroup> groups) {
        return PairedKappa.of(
                Arrays.asList(AnswerGrade.values()),
                groups.stream()
                        .flatMap(group -> group.twice().stream())
                        .collect(Collectors.groupingBy(
                                TwoVerdicts::people, Collectors.mapping(TwoVerdicts::verdicts, Collectors.toList())))
                        .values());
    }
}
