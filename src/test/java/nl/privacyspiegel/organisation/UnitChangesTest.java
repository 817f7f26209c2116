package nl.privacyspiegel.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.privacyspiegel.organisation.accounts.AccountUseCases;
import nl.privacyspiegel.organisation.logbook.AuditEntries;
import nl.privacyspiegel.organisation.logbook.AuditFilter;
import nl.privacyspiegel.organisation.logbook.AuditedAct;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Units that were made by mistake, and units that ended")
class UnitChangesTest {

    abstract static class Cases extends AccountUseCases {

        @Autowired
        private Units units;

        @Autowired
        private UnitChanges changes;

        @Autowired
        private AuditEntries audit;

        private UnitId below(String name) {
            return units.add(unit, name);
        }

        private List<UnitId> managed() {
            return units.managed().stream().map(UnitSummary::id).toList();
        }

        @Test
        void an_empty_unit_is_removed_also_when_somebody_works_in_it() {
            UnitId wrong = below("Vergissing");
            units.select(wrong);
            assertThat(changes.removable()).contains(wrong).doesNotContain(unit);
            changes.remove(wrong);
            assertThat(managed()).containsExactly(unit);
            assertThat(units.selected()).map(UnitSummary::id).contains(unit);
            assertThat(below("Vergissing")).isNotEqualTo(wrong);
        }

        @Test
        void a_unit_with_a_role_or_a_unit_below_is_not_removed() {
            UnitId team = below("Team");
            people.invite(somebody(), Role.ASSESSOR, team);
            assertThat(changes.removable()).doesNotContain(team);
            refused("organisation.unit.filled", () -> changes.remove(team));
            UnitId parent = below("Afdeling");
            units.add(parent, "Eronder");
            refused("organisation.unit.filled", () -> changes.remove(parent));
        }

        @Test
        void two_units_of_one_name_side_by_side_are_one_click_too_many() {
            below("Team Noord");
            refused("organisation.unit.name.taken", () -> below(" team noord "));
        }

        @Test
        void no_other_name_no_other_place_and_no_way_back_makes_two_of_one_name() {
            UnitId north = below("Team Noord");
            UnitId south = below("Team Zuid");
            refused("organisation.unit.name.taken", () -> units.rename(south, "TEAM NOORD "));
            units.rename(south, "team zuid");
            UnitId deeper = units.add(south, "Team Noord");
            refused("organisation.unit.name.taken", () -> changes.move(deeper, unit));
            changes.archive(north);
            changes.move(deeper, unit);
            refused("organisation.unit.name.taken", () -> changes.bringBack(north));
            units.rename(deeper, "Team Noord 2");
            changes.bringBack(north);
            assertThat(managed()).contains(north, deeper);
        }

        @Test
        void the_trail_tells_both_ends_of_another_name_and_place_however_long() {
            UnitId one = below("Een");
            UnitId other = below("Ander");
            units.rename(one, "Twee");
            changes.move(one, other);
            String top = units.get(unit).name();
            String long1 = "a".repeat(200);
            String long2 = "b".repeat(200);
            units.rename(other, long1);
            units.rename(other, long2);
            List<String> told = audit.list(AuditFilter.ALL, 0).acts().stream()
                    .map(AuditedAct::object)
                    .toList();
            assertThat(told).contains("Een\u00a0→\u00a0Twee", top + " › Twee\u00a0→\u00a0Ander › Twee");
            assertThat(told)
                    .anySatisfy(name -> assertThat(AuditObject.ends(name))
                            .satisfiesExactly(
                                    before -> assertThat(long1).startsWith(before.substring(0, 100)),
                                    after -> assertThat(long2).startsWith(after.substring(0, 100))));
        }

        @Test
        void a_name_with_an_arrow_in_it_is_no_change_of_names() {
            UnitId one = below("Balie\u00a0→\u00a0Dienst");
            units.rename(one, "Van balie → naar dienst");
            assertThat(units.get(one).name()).isEqualTo("Van balie → naar dienst");
            List<List<String>> told = audit.list(AuditFilter.ALL, 0).acts().stream()
                    .filter(act -> act.object() != null)
                    .map(act -> AuditObject.ends(act.object()))
                    .toList();
            assertThat(told).contains(List.of("Balie → Dienst"), List.of("Balie → Dienst", "Van balie → naar dienst"));
        }

        @Test
        void an_empty_unit_moves_with_what_lies_below_it() {
            UnitId one = below("Een");
            UnitId other = below("Ander");
            UnitId deeper = units.add(one, "Dieper");
            changes.move(one, other);
            assertThat(units.get(deeper).path()).endsWith("Ander › Een › Dieper");
            refused("organisation.unit.belowItself", () -> changes.move(one, deeper));
            refused("organisation.unit.belowItself", () -> changes.move(one, one));
            people.invite(somebody(), Role.ASSESSOR, deeper);
            refused("organisation.unit.move.filled", () -> changes.move(one, unit));
            UnitId elsewhere = people.unit();
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> changes.move(other, elsewhere));
        }

        @Test
        void an_archived_unit_takes_all_below_it_out_of_choices_and_back() {
            UnitId top = below("Boven");
            UnitId team = units.add(top, "Onder");
            changes.archive(top);
            changes.archive(top);
            assertThat(managed()).containsExactly(unit);
            assertThat(changes.archived()).extracting(UnitSummary::id).containsExactly(top);
            refused("organisation.unit.archived", () -> units.add(team, "Nog een"));
            refused("organisation.unit.archived", () -> accounts.invite(somebody(), Role.ASSESSOR, team));
            refused("organisation.unit.archived", () -> members.grant(administrator.id(), Role.ASSESSOR, team));
            assertThat(units.get(team).archived()).isTrue();
            refused("organisation.unit.archived", () -> changes.bringBack(team));
            changes.bringBack(top);
            assertThat(managed()).containsExactlyInAnyOrder(unit, top, team);
        }

        @Test
        void who_has_a_role_on_an_archived_unit_only_keeps_reading_it() {
            UnitId team = below("Team");
            Person member = people.member(team, Role.MANAGEMENT);
            changes.archive(team);
            assertThat(people.as(member, units::visible))
                    .extracting(UnitSummary::id)
                    .containsExactly(team);
            assertThat(people.as(member, () -> user.may(team, Role.MANAGEMENT))).isTrue();
        }

        @Test
        void the_highest_unit_stays_and_the_trail_tells_what_was_done() {
            UnitId highest = people.organisation();
            people.run(people.administrator(), () -> {
                refused("organisation.unit.highest", () -> changes.archive(highest));
                refused("organisation.unit.highest", () -> changes.remove(highest));
            });
            UnitId team = below("Team");
            changes.archive(team);
            changes.bringBack(team);
            changes.remove(team);
            assertThat(trail.about(administrator.id().value()))
                    .filteredOn(entry -> team.toString().equals(entry.facts().objectId()))
                    .extracting(entry -> entry.facts().action())
                    .contains("UNIT_ADDED", "UNIT_ARCHIVED", "UNIT_BROUGHT_BACK", "UNIT_REMOVED");
        }

        @Test
        void a_unit_is_removed_or_somebody_gets_a_role_there_never_both() throws Exception {
            for (int round = 0; round < 5; round++) {
                UnitId team = below("Tegelijk " + round);
                List<Boolean> done = atTheSameMoment(
                        () -> succeeds(() -> changes.remove(team)),
                        () -> succeeds(() -> people.grant(administrator.id(), Role.ASSESSOR, team)));
                assertThat(done).containsExactlyInAnyOrder(true, false);
            }
        }

        @Test
        void two_units_that_move_below_each_other_never_both_leave_the_tree() throws Exception {
            for (int round = 0; round < 5; round++) {
                UnitId one = below("Een " + round);
                UnitId other = below("Ander " + round);
                List<Boolean> done = atTheSameMoment(
                        () -> succeeds(() -> changes.move(one, other)), () -> succeeds(() -> changes.move(other, one)));
                assertThat(done).containsExactlyInAnyOrder(true, false);
                assertThat(managed()).contains(one, other);
            }
        }

        @Test
        void a_name_and_a_place_are_given_back_only_while_they_are_as_they_were_left() {
            UnitId one = below("Een");
            UnitId other = below("Ander");
            units.rename(one, " Twee ");
            changes.move(one, other);
            refused("shared.undo.tooLate", () -> units.renameBack(one, "Een", "Nul"));
            refused("shared.undo.tooLate", () -> changes.moveBack(one, unit, unit));
            units.renameBack(one, " Twee ", "Een");
            changes.moveBack(one, other, unit);
            assertThat(units.get(one).name()).isEqualTo("Een");
            assertThat(units.get(one).parent()).isEqualTo(unit);
        }

        @Test
        void what_a_colleague_makes_of_a_name_at_the_same_moment_is_never_taken_back() throws Exception {
            for (int round = 0; round < 5; round++) {
                UnitId team = below("Eerst " + round);
                String mine = "Van mij " + round;
                String theirs = "Van hen " + round;
                String before = "Eerst " + round;
                units.rename(team, mine);
                List<Boolean> done = atTheSameMoment(
                        () -> succeeds(() -> units.rename(team, theirs)),
                        () -> succeeds(() -> units.renameBack(team, mine, before)));
                assertThat(done).startsWith(true);
                assertThat(units.get(team).name()).isEqualTo(theirs);
            }
        }

        private boolean succeeds(Runnable act) {
            try {
                people.run(administrator, act);
                return true;
            } catch (RuleViolation | NotFoundException refused) {
                return false;
            }
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
