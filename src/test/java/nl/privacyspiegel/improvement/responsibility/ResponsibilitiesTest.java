package nl.privacyspiegel.improvement.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.improvement.ImprovementUseCases;
import nl.privacyspiegel.improvement.owner.Filled;
import nl.privacyspiegel.improvement.owner.FunctionData;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.improvement.owner.ShippedFunction;
import nl.privacyspiegel.improvement.owner.ShippedFunctions;
import nl.privacyspiegel.improvement.owner.WorkFunctions;
import nl.privacyspiegel.improvement.responsibility.ResponsibilityTable.Line;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Who does what for privacy in a unit")
class ResponsibilitiesTest {

    private static final String TASK = "vt-f-a";

    abstract static class Cases extends ImprovementUseCases {

        @Autowired
        private Responsibilities responsibilities;

        @Autowired
        private WorkFunctions functions;

        @Autowired
        private ShippedFunctions shipped;

        @Autowired
        private ResponsibilityTrace trace;

        private Line line(String task) {
            return responsibilities
                    .of(unit)
                    .lines()
                    .filter(each -> each.task().id().equals(task))
                    .findFirst()
                    .orElseThrow();
        }

        private void give(Owner owner, Optional<Owner> deputy) {
            responsibilities.assign(
                    unit,
                    TASK,
                    new Assignment(Optional.of(owner), deputy, ""),
                    line(TASK).assignment());
        }

        private Owner function(Filled filledBy) {
            return new Owner.OfFunction(functions.add(unit, new FunctionData("FG", filledBy)));
        }

        @Test
        void the_seventeen_tasks_of_the_policy_are_there_with_others_and_all_are_gaps_at_first() {
            ResponsibilityTable table = responsibilities.of(unit);
            assertThat(table.lines().filter(each -> each.task().id().startsWith("vt-")))
                    .hasSize(17);
            assertThat(table.lines().filter(each -> each.task().call())).hasSize(3);
            assertThat(table.gaps()).hasSize((int) table.lines().count());
        }

        @Test
        void every_task_names_a_shipped_function_and_has_an_id_of_its_own() {
            Set<String> known = shipped.all().stream().map(ShippedFunction::id).collect(Collectors.toSet());
            assertThat(responsibilities.of(unit).lines())
                    .allSatisfy(each -> assertThat(known)
                            .contains(Objects.requireNonNull(each.task().function())));
            assertThat(responsibilities.of(unit).lines().map(each -> each.task().id()))
                    .doesNotHaveDuplicates();
        }

        @Test
        void a_task_with_a_function_that_somebody_fills_is_no_gap() {
            give(function(new Filled.ByMember(assessor.id())), Optional.empty());
            assertThat(line(TASK).isGap()).isFalse();
            assertThat(line(TASK).confirmedOn()).isNotNull();
        }

        @Test
        void a_task_with_a_function_that_nobody_fills_is_still_a_gap() {
            give(function(new Filled.ByNobody()), Optional.empty());
            assertThat(line(TASK).owner()).isPresent();
            assertThat(line(TASK).isGap()).isTrue();
        }

        @Test
        void a_deputy_is_somebody_else() {
            Owner owner = new Owner.OfMember(assessor.id());
            assertThatThrownBy(() -> give(owner, Optional.of(owner))).isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> new Assignment(Optional.empty(), Optional.of(owner), ""))
                    .isInstanceOf(RuleViolation.class);
        }

        @Test
        void the_deputy_takes_the_place_of_who_is_erased_and_without_one_it_is_a_gap() {
            Person leaving = people.member(unit, Role.ASSESSOR);
            Owner deputy = new Owner.OfMember(assessor.id());
            give(new Owner.OfMember(leaving.id()), Optional.of(deputy));
            assertThat(trace.known(leaving.id())).isNotEmpty();
            trace.erase(leaving.id());
            assertThat(trace.known(leaving.id())).isEmpty();
            assertThat(line(TASK).assignment()).isEqualTo(new Assignment(Optional.of(deputy), Optional.empty(), ""));
            trace.erase(assessor.id());
            assertThat(line(TASK).isGap()).isTrue();
        }

        @Test
        void who_can_carry_no_work_here_gets_no_task() {
            Person stranger = people.member(people.unit(), Role.ASSESSOR);
            assertThatThrownBy(() -> give(new Owner.OfMember(stranger.id()), Optional.empty()))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("improvement.owner.gone");
        }

        @Test
        void what_a_colleague_gave_meanwhile_is_not_overwritten() {
            Assignment seen = line(TASK).assignment();
            Owner theirs = new Owner.OfMember(assessor.id());
            give(theirs, Optional.empty());
            Assignment mine = new Assignment(Optional.of(function(new Filled.ByNobody())), Optional.empty(), "");
            assertThat(responsibilities.assign(unit, TASK, mine, seen)).isInstanceOf(SaveResult.Conflict.class);
            responsibilities.assign(unit, TASK, new Assignment(Optional.empty(), Optional.empty(), "12345"), seen);
            assertThat(line(TASK).assignment())
                    .isEqualTo(new Assignment(Optional.of(theirs), Optional.empty(), "12345"));
        }

        @Test
        void open_tasks_go_to_the_functions_that_usually_have_them_and_given_ones_stay() {
            Owner mine = new Owner.OfMember(assessor.id());
            give(mine, Optional.empty());
            assertThat(responsibilities.giveAsUsual(unit)).doesNotContain(TASK).hasSizeGreaterThan(25);
            assertThat(line(TASK).assignment().owner()).contains(mine);
            assertThat(responsibilities.of(unit).lines())
                    .allMatch(each -> each.owner().isPresent());
            assertThat(responsibilities.giveAsUsual(unit)).as("a second press").isEmpty();
        }

        @Test
        void a_task_that_does_not_exist_is_not_given() {
            assertThatThrownBy(() -> responsibilities.assign(unit, "nergens", Assignment.NOBODY, Assignment.NOBODY))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
