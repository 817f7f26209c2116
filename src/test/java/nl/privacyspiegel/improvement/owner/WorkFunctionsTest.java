package nl.privacyspiegel.improvement.owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.improvement.ImprovementUseCases;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberTrace;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitChanges;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.accounts.Accounts;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Functions carry the work of a unit")
class WorkFunctionsTest {

    abstract static class Cases extends ImprovementUseCases {

        @Autowired
        private WorkFunctions functions;

        @Autowired
        private Owners owners;

        @Autowired
        private Accounts accounts;

        @Autowired
        private UnitChanges units;

        @Autowired
        private List<MemberTrace> traces;

        private FunctionSummary function(FunctionId id) {
            return functions.of(unit).stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        private FunctionId filledBy(Person person) {
            return functions.add(unit, new FunctionData("Privacy officer", new Filled.ByMember(person.id())));
        }

        @Test
        void a_unit_takes_functions_over_from_the_list_and_adds_its_own() {
            int offered = functions.offered(unit).size();
            functions.addShipped(unit, Set.of("fg", "college"));
            functions.add(unit, new FunctionData(" Proeftuin\u00a0privacy ", new Filled.ByTitle("projectleider")));
            assertThat(functions.of(unit))
                    .extracting(FunctionSummary::name)
                    .containsExactly(
                            "College van burgemeester en wethouders",
                            "Functionaris gegevensbescherming",
                            "Proeftuin privacy");
            assertThat(functions.offered(unit)).hasSize(offered - 2);
            functions.addShipped(unit, Set.of("fg"));
            assertThat(functions.of(unit)).as("a second press").hasSize(3);
        }

        @Test
        void two_functions_of_a_unit_are_never_called_the_same() {
            FunctionId first = functions.add(unit, new FunctionData("Jurist", new Filled.ByNobody()));
            FunctionId other = functions.add(unit, new FunctionData("Adviseur", new Filled.ByNobody()));
            assertThatThrownBy(() -> functions.add(unit, new FunctionData("jurist ", new Filled.ByNobody())))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("improvement.function.name.taken");
            assertThatThrownBy(() -> functions.change(
                            other,
                            new FunctionData("Jurist", new Filled.ByNobody()),
                            function(other).data()))
                    .isInstanceOf(RuleViolation.class);
            assertThat(function(first).name()).isEqualTo("Jurist");
        }

        @Test
        void a_renamed_function_stays_the_same_owner() {
            FunctionId id = functions.add(unit, new FunctionData("FG", new Filled.ByNobody()));
            functions.change(
                    id,
                    new FunctionData("Functionaris gegevensbescherming", new Filled.ByTitle("adviseur")),
                    function(id).data());
            assertThat(owners.of(unit).find(new Owner.OfFunction(id))).hasValueSatisfying(each -> {
                assertThat(each.name()).isEqualTo("Functionaris gegevensbescherming");
                assertThat(each.more()).isEqualTo("adviseur");
            });
        }

        @Test
        void what_a_colleague_changed_meanwhile_is_not_overwritten_and_other_parts_come_together() {
            FunctionData seen = new FunctionData("FG", new Filled.ByNobody());
            FunctionId id = functions.add(unit, seen);
            FunctionData theirs = new FunctionData("Van een collega", new Filled.ByNobody());
            functions.change(id, theirs, seen);
            FunctionData mine = new FunctionData("Van mij", new Filled.ByNobody());
            assertThat(functions.change(id, mine, seen))
                    .isInstanceOfSatisfying(
                            SaveResult.Conflict.class,
                            conflict -> assertThat(conflict.stored().content()).isEqualTo(theirs));
            functions.change(id, new FunctionData("FG", new Filled.ByTitle("adviseur")), seen);
            assertThat(function(id).data())
                    .isEqualTo(new FunctionData("Van een collega", new Filled.ByTitle("adviseur")));
        }

        @Test
        void a_retired_function_is_no_choice_and_keeps_its_name() {
            FunctionId id = functions.add(unit, new FunctionData("Projectleider", new Filled.ByNobody()));
            functions.retire(id);
            Owner owner = new Owner.OfFunction(id);
            Owners.OwnersOfUnit names = owners.of(unit);
            assertThat(names.choices()).extracting(Owners.OwnerName::owner).doesNotContain(owner);
            assertThat(names.find(owner))
                    .hasValueSatisfying(each -> assertThat(each.name()).isEqualTo("Projectleider"));
            assertThatThrownBy(() -> names.require(Optional.of(owner), Optional.empty()))
                    .isInstanceOf(RuleViolation.class);
            names.require(Optional.of(owner), Optional.of(owner));
            functions.bringBack(id);
            assertThat(owners.of(unit).choices())
                    .extracting(Owners.OwnerName::owner)
                    .contains(owner);
        }

        @Test
        void only_who_has_a_role_here_or_above_fills_a_function() {
            Person above = people.member(people.organisation(), Role.MANAGEMENT);
            assertThat(function(filledBy(above)).left()).isFalse();
            Person stranger = people.member(people.unit(), Role.ASSESSOR);
            assertThatThrownBy(() ->
                            functions.add(unit, new FunctionData("Iemand anders", new Filled.ByMember(stranger.id()))))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("improvement.function.member.gone");
        }

        @Test
        void when_a_member_leaves_the_function_keeps_the_work_and_somebody_is_asked_to_take_over() {
            Person leaving = people.member(unit, Role.ASSESSOR);
            FunctionId id = filledBy(leaving);
            assertThat(functions.toTakeOver()).isEmpty();
            people.run(people.administrator(), () -> accounts.deactivate(leaving.id()));
            people.login(assessor);
            assertThat(functions.toTakeOver()).extracting(FunctionSummary::id).containsExactly(id);
            functions.change(
                    id,
                    new FunctionData("Privacy officer", new Filled.ByMember(assessor.id())),
                    function(id).data());
            assertThat(functions.toTakeOver()).isEmpty();
        }

        @Test
        void of_an_erased_member_nothing_is_left_in_the_function() {
            Person leaving = people.member(unit, Role.ASSESSOR);
            FunctionId id = filledBy(leaving);
            assertThat(known(leaving.id())).contains("Privacy officer");
            traces.forEach(trace -> erase(trace, leaving.id()));
            assertThat(known(leaving.id())).doesNotContain("Privacy officer");
            assertThat(function(id).filledBy()).isEqualTo(new Filled.ByNobody());
            assertThat(functions.toTakeOver()).extracting(FunctionSummary::id).containsExactly(id);
        }

        private String known(MemberId member) {
            return traces.stream()
                    .map(trace -> trace.known(member).toString())
                    .toList()
                    .toString();
        }

        private static void erase(MemberTrace trace, MemberId member) {
            if (trace instanceof FunctionTrace) {
                trace.erase(member);
            }
        }

        @Test
        void a_unit_with_functions_is_not_removed() {
            UnitId below = people.unitBelow(unit);
            functions.add(below, new FunctionData("Jurist", new Filled.ByNobody()));
            assertThat(people.as(people.administrator(), units::removable)).doesNotContain(below);
        }

        @Test
        void a_list_shows_nothing_of_other_units() {
            FunctionId mine = functions.add(unit, new FunctionData("Jurist", new Filled.ByNobody()));
            UnitId elsewhere = people.unit();
            people.run(
                    people.member(elsewhere, Role.ASSESSOR),
                    () -> functions.add(elsewhere, new FunctionData("Jurist", new Filled.ByNobody())));
            assertThat(functions.of(unit)).extracting(FunctionSummary::id).isEqualTo(List.of(mine));
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
