package nl.privacyspiegel.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.guidance.Guide.Need;
import nl.privacyspiegel.guidance.Walk.Advice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way through every guide that ships comes to an end that says what to do and why. */
class EveryPathTest {

    static Stream<Guide> guides() {
        return ShippedGuides.all().stream();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void each_way_ends_with_one_outcome_of_each_decision_that_must_be_made(Guide guide) {
        Set<String> asked = new HashSet<>();
        Set<String> reached = new HashSet<>();
        ShippedGuides.eachWalk(guide, walk -> {
            List<Advice> advice = walk.advice();
            for (Guide.Decision decision : guide.decisions()) {
                long outcomes = advice.stream()
                        .filter(each -> each.decision().equals(decision))
                        .count();
                if (decision.need() == Need.MANDATORY) {
                    assertThat(outcomes).as(walk.code()).isEqualTo(1);
                } else if (decision.need() == Need.SOMETIMES) {
                    assertThat(outcomes).as(walk.code()).isLessThanOrEqualTo(1);
                }
            }
            walk.path().forEach(step -> asked.add(step.question().id()));
            advice.forEach(each -> reached.add(each.outcome().id()));
        });
        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(
                        guide.questions().stream().map(Guide.Question::id).toList());
        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(
                        guide.outcomes().stream().map(Guide.Outcome::id).toList());
    }

    /** The answers that are named as the reason are enough for the outcome: without the others it holds as well. */
    @ParameterizedTest
    @MethodSource("guides")
    void each_outcome_is_explained_by_answers_that_are_enough_for_it(Guide guide) {
        ShippedGuides.eachWalk(
                guide,
                walk -> walk.advice().forEach(advice -> {
                    assertThat(advice.because().isEmpty())
                            .isEqualTo(advice.outcome().condition().equals(Condition.always()));
                    assertThat(advice.because())
                            .allSatisfy(step -> assertThat(step.words()).isNotBlank());
                    assertThat(advice.outcome()
                                    .condition()
                                    .holds(advice.because().stream()
                                            .collect(Collectors.toMap(
                                                    step -> step.question().id(),
                                                    step -> step.given().answer()))))
                            .isTrue();
                }));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void a_way_is_walked_again_by_its_code(Guide guide) {
        ShippedGuides.eachWalk(guide, walk -> {
            Walk again = Walk.of(guide, walk.code());
            assertThat(again.code()).isEqualTo(walk.code());
            assertThat(outcomes(again)).isEqualTo(outcomes(walk));
        });
    }

    private static List<String> outcomes(Walk walk) {
        return walk.advice().stream().map(advice -> advice.outcome().id()).toList();
    }

    @Test
    void what_a_guide_goes_on_with_exists() {
        Set<String> ids = guides().map(Guide::id).collect(Collectors.toSet());
        assertThat(guides().flatMap(guide -> guide.outcomes().stream())
                        .map(Guide.Outcome::next)
                        .filter(next -> next != null))
                .isNotEmpty()
                .allMatch(ids::contains);
    }

    @Test
    void the_guides_that_are_promised_ship() {
        assertThat(guides().map(Guide::id))
                .containsExactlyInAnyOrder(
                        "datalek-actueel",
                        "datalek-2017",
                        "triage",
                        "afwegingskader",
                        "toestemming",
                        "delen-zonder-toestemming",
                        "signaleren",
                        "vroegsignalering",
                        "gedwongen-kader",
                        "leeftijd-en-vertegenwoordiging",
                        "bijzondere-gegevens",
                        "verwerker-of-verantwoordelijke",
                        "mag-ik-vernietigen",
                        "aanmelding-en-signaal");
    }
}
