package nl.privacyspiegel.breach;

import static nl.privacyspiegel.breach.AuthorityChoice.NOT_A_BREACH;
import static nl.privacyspiegel.breach.AuthorityChoice.NOT_REPORTED;
import static nl.privacyspiegel.breach.AuthorityChoice.REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.privacyspiegel.breach.Notification.Kind;
import nl.privacyspiegel.breach.clock.ClockState;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.DatedCount;
import nl.privacyspiegel.organisation.subject.DatedCounts;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("The register of breaches")
class BreachesTest {

    abstract static class Cases extends BreachUseCases {

        @Autowired
        private DatedCounts counts;

        @Autowired
        private BreachesOfUnits content;

        @Test
        void one_incident_at_a_shared_service_has_a_clock_a_decision_and_a_number_for_each_controller() {
            BreachId id = reported();
            assertThat(sheet(id).state()).isEqualTo(BreachState.REPORTED);
            assertThat(sheet(id).waiting()).hasSize(2);
            decisions.aware(id, one, aware(2), NEVER);
            decisions.aware(id, other, aware(80), NEVER);
            assertThat(of(id, one).clock().orElseThrow().at(now())).isEqualTo(ClockState.RUNNING);
            assertThat(of(id, other).clock().orElseThrow().at(now())).isEqualTo(ClockState.PASSED);
            changes.contain(id, new Containment(hoursAgo(1), "beheer", "Mail ingetrokken."), NEVER);
            changes.assess(id, assessment(), NEVER);
            people.run(supervisor, () -> decisions.advise(id, one, "Meld het."));
            decisions.decide(id, one, decision(REPORT), NEVER);
            decisions.decide(id, other, decision(REPORT), NEVER);
            assertThat(sheet(id).next()).contains(BreachStep.NOTIFY);
            decisions.notified(id, one, notification(Kind.FIRST_PHASE, ""), NEVER);
            assertRefused(
                    "breach.late.missing", () -> decisions.notified(id, other, notification(Kind.WHOLE, ""), NEVER));
            decisions.notified(id, other, notification(Kind.WHOLE, "Het was vakantie."), NEVER);
            assertThat(of(id, one).outcome()).contains(AuthorityOutcome.REPORTED);
            assertThat(of(id, other).outcome()).contains(AuthorityOutcome.REPORTED_LATE);
            decisions.decidePersons(id, one, persons(PersonsChoice.NOT_REQUIRED, ""), NEVER);
            assertRefused("breach.close.early", () -> changes.close(id, "Geleerd."));
            decisions.decidePersons(id, other, persons(PersonsChoice.PUBLIC_NOTICE, "Op de website."), NEVER);
            changes.followUp(id, "Adresboek opschonen.", NEVER);
            changes.close(id, "Kijk twee keer naar het adres.");
            assertThat(sheet(id).state()).isEqualTo(BreachState.CLOSED);
            assertThat(breaches.list(BreachFilter.ALL).lines().getFirst().outcomes())
                    .hasSize(2);
            assertRefused("breach.closed", () -> changes.followUp(id, "Meer.", NEVER));
            changes.reopen(id, "Er is nog een ontvanger.");
            assertThat(sheet(id).state()).isEqualTo(BreachState.REOPENED);
            assertThat(sheet(id).history())
                    .extracting(HistoryLine::kind)
                    .startsWith(EntryKind.REOPENED, EntryKind.CLOSED, EntryKind.FOLLOWED_UP);
        }

        @Test
        void what_is_no_breach_needs_no_more_than_that_decision() {
            BreachId id = changes.report(one, Set.of(one), report("Toch geen datalek"));
            assertRefused("breach.decide.aware", () -> decisions.decide(id, one, decision(NOT_REPORTED), NEVER));
            decisions.decide(id, one, decision(NOT_A_BREACH), NEVER);
            assertThat(sheet(id).next()).contains(BreachStep.CLOSE);
            assertThat(of(id, one).clock()).isEmpty();
            changes.close(id, "Het was een test.");
            assertThat(breaches.running()).isEmpty();
            BreachId late = changes.report(one, Set.of(one), report("Te laat geen datalek"));
            decisions.aware(late, one, aware(80), NEVER);
            assertRefused("breach.late.missing", () -> decisions.decide(late, one, decision(NOT_A_BREACH), NEVER));
        }

        @Test
        void a_unit_numbers_its_breaches_and_the_same_press_twice_makes_one() {
            BreachId first = reported();
            assertThat(reported()).isEqualTo(first);
            BreachId second = changes.report(service, Set.of(one), report("Laptop kwijt"));
            assertThat(sheet(first).name()).isEqualTo("2026-1");
            assertThat(sheet(second).name()).isEqualTo("2026-2");
            assertThat(sheet(changes.report(one, Set.of(one), report("Elders"))).name())
                    .isEqualTo("2026-1");
        }

        @Test
        void what_a_colleague_told_meanwhile_is_said_and_both_stay() {
            BreachId id = reported();
            changes.followUp(id, "Van een collega.", NEVER);
            assertRefused("breach.meanwhile", () -> changes.followUp(id, "Van mij.", NEVER));
            changes.followUp(id, "Van mij.", sheet(id).followUp().orElseThrow().place());
            assertThat(sheet(id).followUp().orElseThrow().content()).isEqualTo("Van mij.");
            assertThat(sheet(id).history()).extracting(HistoryLine::words).contains("Van een collega.", "Van mij.");
        }

        @Test
        void a_corrected_report_keeps_what_stood_there() {
            BreachId id = reported();
            changes.correct(
                    id, report("Mail naar twee ontvangers"), sheet(id).report().place());
            assertThat(sheet(id).report().content().title()).isEqualTo("Mail naar twee ontvangers");
            assertThat(sheet(id).history().getFirst().words()).isEqualTo("Mail naar verkeerde ontvanger");
            assertThatThrownBy(() -> changes.correct(id, report("Mail naar drie ontvangers"), 0))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.arguments()).contains("Mail naar twee ontvangers"));
        }

        @Test
        void an_earlier_moment_and_an_earlier_choice_stay_in_the_history() {
            BreachId id = changes.report(one, Set.of(one), report("Eerst anders"));
            decisions.aware(id, one, aware(2), NEVER);
            decisions.aware(id, one, aware(4), of(id, one).aware().orElseThrow().place());
            decisions.decide(id, one, decision(REPORT), NEVER);
            decisions.decide(
                    id,
                    one,
                    decision(NOT_REPORTED),
                    of(id, one).authority().orElseThrow().place());
            assertThat(sheet(id).history())
                    .filteredOn(line -> line.kind() == EntryKind.AWARE)
                    .extracting(line -> line.moment().orElseThrow())
                    .containsExactly(hoursAgo(4), hoursAgo(2));
            assertThat(sheet(id).history())
                    .filteredOn(line -> line.kind() == EntryKind.DECIDED_AUTHORITY)
                    .extracting(line -> line.choice().orElseThrow())
                    .containsExactly(NOT_REPORTED.translationKey(), REPORT.translationKey());
        }

        @Test
        void a_notification_comes_in_phases_and_can_be_withdrawn() {
            BreachId id = reported();
            decisions.aware(id, one, aware(2), NEVER);
            assertRefused(
                    "breach.notify.undecided", () -> decisions.notified(id, one, notification(Kind.WHOLE, ""), NEVER));
            decisions.decide(id, one, decision(REPORT), NEVER);
            assertRefused(
                    "breach.notify.first", () -> decisions.notified(id, one, notification(Kind.SUPPLEMENT, ""), NEVER));
            decisions.notified(id, one, notification(Kind.FIRST_PHASE, ""), NEVER);
            decisions.notified(id, one, notification(Kind.SUPPLEMENT, ""), last(id));
            assertRefused(
                    "breach.notify.again", () -> decisions.notified(id, one, notification(Kind.WHOLE, ""), last(id)));
            assertRefused("breach.decide.told", () -> decisions.decide(id, one, decision(NOT_A_BREACH), 99));
            decisions.notified(id, one, notification(Kind.WITHDRAWAL, ""), last(id));
            assertThat(of(id, one).outcome()).contains(AuthorityOutcome.WITHDRAWN);
        }

        private int last(BreachId id) {
            return of(id, one).notifications().getLast().place();
        }

        @Test
        void a_moment_that_is_still_to_come_is_refused() {
            BreachId id = reported();
            Instant later = now().plus(Duration.ofHours(1));
            assertRefused(
                    "breach.moment.future",
                    () -> decisions.aware(id, one, new Awareness(later, "FG", "Daarom."), NEVER));
        }

        @Test
        void a_controller_sees_the_incident_and_its_own_decision_and_no_other() {
            BreachId id = reported();
            decisions.aware(id, other, aware(3), NEVER);
            Person theirs = people.member(one, Role.ASSESSOR);
            people.run(theirs, () -> {
                assertThat(sheet(id).controllers())
                        .extracting(ControllerSheet::unit)
                        .containsExactly(one);
                assertThat(sheet(id).history()).extracting(HistoryLine::kind).doesNotContain(EntryKind.AWARE);
                assertThat(sheet(id).mayChange()).isFalse();
                decisions.aware(id, one, aware(1), NEVER);
                assertThatThrownBy(() -> decisions.aware(id, other, aware(1), NEVER))
                        .isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> changes.followUp(id, "Ik.", NEVER)).isInstanceOf(AccessDeniedException.class);
            });
            assertThat(of(id, one).aware()).isPresent();
        }

        @Test
        void a_controller_that_reported_it_sees_how_far_all_are_and_no_other_decision() {
            BreachId id = changes.report(one, Set.of(one, other), report("Bij ons ontdekt"));
            decisions.decide(id, one, decision(NOT_A_BREACH), NEVER);
            decisions.aware(id, other, aware(3), NEVER);
            people.run(people.member(one, Role.ASSESSOR), () -> {
                assertThat(sheet(id).controllers())
                        .extracting(ControllerSheet::unit)
                        .containsExactly(one);
                assertThat(sheet(id).history()).extracting(HistoryLine::kind).doesNotContain(EntryKind.AWARE);
                assertThat(sheet(id).next()).contains(BreachStep.CONTAIN);
                assertThat(breaches.list(BreachFilter.ALL).lines())
                        .singleElement()
                        .satisfies(line -> assertThat(line.clocks()).isEmpty());
            });
        }

        @Test
        void management_knows_that_there_is_one_and_reads_nothing_of_it() {
            BreachId id = reported();
            people.run(people.member(service, Role.MANAGEMENT), () -> {
                assertThat(breaches.list(BreachFilter.ALL).lines())
                        .singleElement()
                        .satisfies(line -> assertThat(line.title()).isEmpty());
                assertThatThrownBy(() -> breaches.get(id)).isInstanceOf(AccessDeniedException.class);
            });
            people.run(people.member(people.unit(), Role.MANAGEMENT), () -> {
                assertThat(breaches.list(BreachFilter.ALL).any()).isFalse();
                assertThatThrownBy(() -> breaches.get(id)).isInstanceOf(NotFoundException.class);
            });
        }

        @Test
        void the_clock_that_ends_first_stands_in_front() {
            BreachId calm = changes.report(one, Set.of(one), report("Rustig"));
            decisions.aware(calm, one, aware(1), NEVER);
            BreachId urgent = changes.report(one, Set.of(one), report("Dringend"));
            decisions.aware(urgent, one, aware(60), NEVER);
            changes.report(one, Set.of(one), report("Zonder klok"));
            assertThat(breaches.running()).extracting(BreachLine::id).containsExactly(urgent, calm);
            assertThat(breaches.list(BreachFilter.ALL).lines())
                    .extracting(BreachLine::id)
                    .startsWith(urgent, calm);
        }

        @Test
        void breaches_count_as_evidence_by_year_and_outcome() {
            BreachId id = changes.report(one, Set.of(one), report("Geteld"));
            decisions.aware(id, one, aware(2), NEVER);
            decisions.decide(id, one, decision(NOT_REPORTED), NEVER);
            assertThat(counted(one))
                    .containsExactly(
                            "Datalekken van dat jaar, 2026: 1",
                            "niet gemeld, 2026: 1",
                            "Op tijd gemeld of besloten, 2026: 1 van 1 op tijd");
        }

        private List<String> counted(UnitId unit) {
            return counts.asOf(unit, FixedDay.TODAY, Locale.forLanguageTag("nl")).stream()
                    .filter(kind -> kind.kind().equals(BreachCounts.KIND))
                    .flatMap(kind -> kind.counts().stream())
                    .map((DatedCount count) -> count.title() + ": " + count.words())
                    .toList();
        }

        @Test
        void a_unit_with_a_breach_is_kept_and_one_with_an_open_breach_is_busy() {
            reported();
            assertThat(content.filled(Set.of(one, service))).containsExactlyInAnyOrder(one, service);
            assertThat(content.busy(Set.of(one))).containsExactly(one);
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class Postgres extends Cases {}
}
