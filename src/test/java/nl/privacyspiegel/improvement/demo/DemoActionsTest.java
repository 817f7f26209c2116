package nl.privacyspiegel.improvement.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet.QuestionSheet;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.improvement.action.ActionLine;
import nl.privacyspiegel.improvement.action.ActionState;
import nl.privacyspiegel.improvement.action.Actions;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.testing.OnDemo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@OnDemo
@DisplayName("The demonstration shows what was decided in 2017")
class DemoActionsTest {

    private static final Set<String> UNCHANGED_WITHOUT_ACTION =
            Set.of("governance-intern-4", "governance-intern-6", "bewustwording-5", "beheer-3", "beheer-4", "beheer-5");

    @Autowired
    private Actions actions;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Measurements measurements;

    @Autowired
    private Units units;

    private List<ActionLine> of2017() {
        return actions.of(Set.of(units.selected().orElseThrow().id()), Locale.ROOT);
    }

    @Test
    @WithUserDetails("werkgroeplid@kempen.example")
    void sixteen_intentions_wait_with_functions_as_owners() {
        assertThat(of2017()).hasSize(16).allSatisfy(line -> {
            assertThat(line.state()).isEqualTo(ActionState.PLAN);
            assertThat(line.owner())
                    .hasValueSatisfying(owner -> assertThat(owner).matches(OwnerName::isFunction));
            assertThat(line.subjects()).isNotEmpty();
        });
        assertThat(of2017().stream().filter(line -> line.waiting() > 0)).hasSize(5);
        assertThat(of2017().stream()
                        .filter(line -> line.content().planning().due() != null)
                        .map(line -> line.content().planning().due()))
                .containsExactlyInAnyOrder(LocalDate.of(2017, 7, 31), LocalDate.of(2017, 12, 31));
        assertThat(of2017().stream().filter(line -> line.content().planning().everyMonths() != null))
                .hasSize(1);
    }

    @Test
    @WithUserDetails("werkgroeplid@kempen.example")
    void six_questions_stayed_the_same_and_nobody_planned_anything_about_them() {
        MeasurementId last = assessments.list().getLast().counting().getLast().id();
        Set<String> planned = of2017().stream()
                .flatMap(line -> line.content().about().stream())
                .map(ref -> ref.parts().getLast())
                .collect(Collectors.toSet());
        assertThat(planned).doesNotContainAnyElementsOf(UNCHANGED_WITHOUT_ACTION);
        List<QuestionSheet> same = measurements.sheet(last).domains().stream()
                .flatMap(domain -> domain.questions().stream())
                .filter(question ->
                        UNCHANGED_WITHOUT_ACTION.contains(question.question().id()))
                .toList();
        assertThat(same)
                .hasSize(6)
                .allSatisfy(question -> assertThat(question.finding().content().judgement())
                        .isEqualTo(
                                question.previous() == null
                                        ? null
                                        : question.previous().judgement()));
    }
}
