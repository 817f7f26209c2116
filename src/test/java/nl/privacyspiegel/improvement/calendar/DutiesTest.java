package nl.privacyspiegel.improvement.calendar;

import static nl.privacyspiegel.testing.FixedDay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.improvement.ImprovementUseCases;
import nl.privacyspiegel.improvement.calendar.Rhythm.Unit;
import nl.privacyspiegel.improvement.owner.FunctionSummary;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.improvement.owner.WorkFunctions;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitChanges;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.accounts.Accounts;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.AtOnce;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("The privacy calendar of a unit")
class DutiesTest {

    private static final LocalDate DUE = LocalDate.of(2026, 2, 28);
    private static final Rhythm YEARLY = new Rhythm(1, Unit.YEARS);

    private static DutyData yearly(String name, Optional<Owner> owner) {
        return new DutyData(name, "beleid", owner, new DutyTime.Recurring(YEARLY, DUE), "verslag");
    }

    abstract static class Cases extends ImprovementUseCases {

        @Autowired
        private Duties duties;

        @Autowired
        private DutyTurns turns;

        @Autowired
        private WorkFunctions functions;

        @Autowired
        private Accounts accounts;

        @Autowired
        private UnitChanges units;

        private DutyId account() {
            return duties.add(unit, yearly("Jaarverslag", Optional.empty()));
        }

        @Test
        void a_done_duty_makes_the_next_time() {
            DutyId id = account();
            assertThat(duties.get(id).isOverdue(TODAY)).isTrue();

            turns.done(id, DUE, TODAY, " Verslag vastgesteld ");

            assertThat(duties.get(id).due()).contains(LocalDate.of(2027, 2, 28));
            assertThat(turns.of(id)).singleElement().satisfies(turn -> {
                assertThat(turn.due()).isEqualTo(DUE);
                assertThat(turn.outcome()).isEqualTo(DutyOutcome.DONE);
                assertThat(turn.note()).isEqualTo("Verslag vastgesteld");
                assertThat(turn.isLate()).isTrue();
            });
        }

        @Test
        void what_is_done_in_the_last_year_that_can_be_typed_stays_readable() {
            LocalDate last = LocalDate.of(2099, 12, 31);
            DutyId id = duties.add(
                    unit,
                    new DutyData("Later", "beleid", Optional.empty(), new DutyTime.Recurring(YEARLY, last), "verslag"));
            turns.done(id, last, TODAY, "");
            assertThat(duties.get(id).due()).contains(last);
        }

        @Test
        void skipping_asks_why_and_makes_the_next_time_too() {
            DutyId id = account();
            assertRefused("improvement.duty.reason.missing", () -> turns.skip(id, DUE, " \n"));
            turns.skip(id, DUE, "Het beleid wordt herzien");
            assertThat(duties.get(id).due()).contains(LocalDate.of(2027, 2, 28));
            assertThat(turns.of(id)).extracting(DutyTurn::note).containsExactly("Het beleid wordt herzien");
        }

        @Test
        void a_press_by_mistake_is_taken_back_while_it_is_the_last_one() {
            DutyId id = account();
            DutyTurnId first = turns.done(id, DUE, TODAY, "");
            DutyTurnId second = turns.skip(id, LocalDate.of(2027, 2, 28), "toch niet");
            assertRefused("improvement.duty.turn.notLast", () -> turns.takeBack(id, first));
            turns.takeBack(id, second);
            turns.takeBack(id, first);
            assertThat(duties.get(id).due()).contains(DUE);
            assertThat(turns.of(id)).isEmpty();
        }

        @Test
        void what_comes_with_an_event_is_done_as_often_as_it_happens() {
            DutyId id = duties.add(
                    unit, new DutyData("Introductie", "", Optional.empty(), new DutyTime.OnEvent("iemand begint"), ""));
            turns.done(id, null, TODAY, "drie mensen");
            turns.done(id, null, TODAY, "een stagiair");
            assertThat(turns.of(id)).hasSize(2);
            assertThat(duties.get(id).due()).isEmpty();
        }

        @Test
        void nothing_is_done_in_the_future() {
            DutyId id = account();
            assertRefused("improvement.duty.day.future", () -> turns.done(id, DUE, TODAY.plusDays(1), ""));
        }

        @Test
        void of_two_who_do_the_same_at_once_one_is_told() throws Exception {
            DutyId id = account();
            assertThat(AtOnce.twice(people, assessor, () -> turns.done(id, DUE, TODAY, "gedaan")))
                    .filteredOn(Optional::isPresent)
                    .hasSize(1);
            assertThat(turns.of(id)).hasSize(1);
            assertRefused("improvement.duty.handled", () -> turns.done(id, DUE, TODAY, "nog eens"));
        }

        @Test
        void who_changes_what_somebody_else_changed_is_told_and_other_parts_come_together() {
            DutyId id = account();
            DutyData seen = duties.get(id).data();
            duties.change(id, yearly("Verslag over privacy", Optional.empty()), seen);
            assertThat(duties.change(id, yearly("Privacyverslag", Optional.empty()), seen))
                    .isInstanceOfSatisfying(
                            SaveResult.Conflict.class,
                            conflict -> assertThat(((DutyData) conflict.stored().content()).name())
                                    .isEqualTo("Verslag over privacy"));
            duties.change(
                    id, new DutyData(seen.name(), "beleid, blz. 3", seen.owner(), seen.time(), seen.evidence()), seen);
            assertThat(duties.get(id).name()).isEqualTo("Verslag over privacy");
            assertThat(duties.get(id).source()).isEqualTo("beleid, blz. 3");
        }

        @Test
        void a_changed_name_keeps_the_days_and_a_changed_day_begins_anew() {
            DutyId id = duties.add(
                    unit,
                    new DutyData(
                            "Nalopen",
                            "",
                            Optional.empty(),
                            new DutyTime.Recurring(new Rhythm(1, Unit.MONTHS), LocalDate.of(2026, 1, 31)),
                            ""));
            turns.done(id, LocalDate.of(2026, 1, 31), LocalDate.of(2026, 1, 31), "");
            DutySummary february = duties.get(id);
            assertThat(february.due()).contains(LocalDate.of(2026, 2, 28));
            duties.change(id, new DutyData("Goed nalopen", "", Optional.empty(), february.time(), ""), february.data());
            turns.done(id, LocalDate.of(2026, 2, 28), TODAY, "");
            assertThat(duties.get(id).due()).contains(LocalDate.of(2026, 3, 31));
        }

        @Test
        void the_list_that_ships_is_taken_over_with_who_sees_to_it() {
            int offered = duties.offered(unit).size();
            assertThat(offered).isEqualTo(20);
            duties.addShipped(unit, Set.of("kal-01", "kal-08"), LocalDate.of(2026, 12, 1));
            duties.addShipped(unit, Set.of("kal-01"), LocalDate.of(2026, 12, 1));
            assertThat(duties.of(unit))
                    .extracting(DutySummary::ownerName)
                    .containsExactly("Informatiebeheergroep", "Functionaris gegevensbescherming");
            assertThat(duties.of(unit).getLast().time()).isInstanceOf(DutyTime.OnEvent.class);
            assertThat(duties.offered(unit)).hasSize(offered - 2);
            assertThat(functions.of(unit))
                    .extracting(FunctionSummary::name)
                    .containsExactly("Functionaris gegevensbescherming", "Informatiebeheergroep");
        }

        @Test
        void a_unit_shows_what_those_below_it_have_to_do() {
            UnitId below = people.unitBelow(unit);
            DutyId deep = duties.add(below, yearly("Autorisaties nalopen", Optional.empty()));
            assertThat(duties.of(unit)).extracting(DutySummary::id).containsExactly(deep);
            assertThat(duties.dueBy(TODAY)).extracting(DutySummary::id).contains(deep);
        }

        @Test
        void two_duties_in_use_are_never_called_the_same() {
            DutyId id = account();
            assertRefused("improvement.duty.name.taken", this::account);
            duties.retire(id);
            account();
            assertRefused("improvement.duty.name.taken", () -> duties.bringBack(id));
        }

        @Test
        void what_is_no_duty_any_more_is_not_done() {
            DutyId id = account();
            duties.retire(id);
            assertRefused("improvement.duty.retired", () -> turns.done(id, DUE, TODAY, ""));
            assertThat(duties.dueBy(TODAY)).extracting(DutySummary::id).doesNotContain(id);
        }

        @Test
        void who_only_reads_changes_nothing_and_who_is_elsewhere_sees_nothing() {
            DutyId id = account();
            people.login(people.member(unit, Role.SUPERVISOR));
            assertThat(duties.get(id).name()).isEqualTo("Jaarverslag");
            assertThatThrownBy(() -> turns.done(id, DUE, TODAY, "")).isInstanceOf(AccessDeniedException.class);
            people.login(people.member(people.unit(), Role.ASSESSOR));
            assertThatThrownBy(() -> duties.get(id)).isInstanceOf(NotFoundException.class);
            assertThat(duties.dueBy(TODAY)).extracting(DutySummary::id).doesNotContain(id);
        }

        @Test
        void of_who_is_erased_the_duty_stays_with_nobody() {
            Person gone = people.member(unit, Role.ASSESSOR);
            DutyId id = duties.add(unit, yearly("Jaarverslag", Optional.of(new Owner.OfMember(gone.id()))));
            people.run(people.administrator(), () -> people.confirmed(() -> accounts.erase(gone.id())));
            assertThat(duties.get(id).owner()).isEmpty();
        }

        @Test
        void a_unit_with_a_calendar_is_archived_and_not_removed() {
            account();
            people.login(people.administrator());
            assertThat(units.removable()).doesNotContain(unit);
            units.archive(unit);
            people.login(assessor);
            assertThat(duties.dueBy(TODAY)).isEmpty();
            assertRefused("organisation.unit.archived", this::account);
        }
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage(key);
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class Postgres extends Cases {}
}
