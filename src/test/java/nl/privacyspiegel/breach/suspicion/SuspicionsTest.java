package nl.privacyspiegel.breach.suspicion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.privacyspiegel.breach.BreachFilter;
import nl.privacyspiegel.breach.BreachId;
import nl.privacyspiegel.breach.BreachReport;
import nl.privacyspiegel.breach.BreachSheet;
import nl.privacyspiegel.breach.BreachState;
import nl.privacyspiegel.breach.Breaches;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Secret;
import nl.privacyspiegel.testing.AtOnce;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("A suspicion that anybody reports without an account")
class SuspicionsTest {

    abstract static class Cases {

        @Autowired
        private People people;

        @Autowired
        private ReportLinks links;

        @Autowired
        private SuspicionReports reports;

        @Autowired
        private Suspicions suspicions;

        @Autowired
        private SuspicionChanges changes;

        @Autowired
        private Breaches breaches;

        @Autowired
        private SuspicionRepository rows;

        @Autowired
        private SuspicionsOfUnits content;

        @Autowired
        private AuditTrail audit;

        @Autowired
        private TransactionTemplate transactions;

        @Autowired
        private Clock clock;

        private UnitId unit;
        private Person assessor;
        private Person supervisor;
        private Secret link;

        @BeforeEach
        void a_unit_with_a_link_and_nobody_logged_in() {
            unit = people.unit();
            assessor = people.member(unit, Role.ASSESSOR);
            supervisor = people.member(unit, Role.SUPERVISOR);
            link = people.as(assessor, () -> links.make(unit));
            people.loginAsNobody();
        }

        private static SuspicionReport report(String what) {
            return new SuspicionReport(what, "gisteren", "balie");
        }

        private SuspicionId only() {
            return people.as(assessor, () -> suspicions.list().getFirst().id());
        }

        @Test
        void is_seen_by_the_working_group_and_the_supervisor_and_by_nobody_else() {
            reports.receive(link, Secret.random(), report("Tas met dossiers in de trein"));
            SuspicionId id = only();
            for (Person reader : List.of(assessor, supervisor)) {
                people.run(reader, () -> {
                    assertThat(suspicions.waiting())
                            .extracting(SuspicionLine::id)
                            .containsExactly(id);
                    assertThat(suspicions.get(id).report().what()).isEqualTo("Tas met dossiers in de trein");
                });
            }
            people.run(people.member(unit, Role.MANAGEMENT), () -> {
                assertThat(suspicions.list()).isEmpty();
                assertThatThrownBy(() -> suspicions.get(id)).isInstanceOf(AccessDeniedException.class);
            });
            people.run(people.member(people.unit(), Role.values()), () -> {
                assertThat(suspicions.list()).isEmpty();
                assertThatThrownBy(() -> suspicions.get(id)).isInstanceOf(NotFoundException.class);
            });
        }

        @Test
        void questions_and_answers_go_to_and_fro_by_the_reference_alone() {
            Secret reference = reports.receive(link, Secret.random(), report("Verkeerde mail"));
            people.run(supervisor, () -> changes.ask(only(), "Hoe laat was het?"));
            ReportedSuspicion seen = reports.get(reference);
            assertThat(seen.said()).singleElement().satisfies(said -> {
                assertThat(said.byReporter()).isFalse();
                assertThat(said.words()).isEqualTo("Hoe laat was het?");
            });
            reports.answer(reference, "Rond tien uur.");
            reports.answer(reference, "Rond tien uur.");
            people.run(assessor, () -> {
                assertThat(suspicions.get(only()).said())
                        .extracting(Said::words)
                        .containsExactly("Hoe laat was het?", "Rond tien uur.");
                assertThat(suspicions.waiting()).singleElement().matches(SuspicionLine::answered);
                changes.see(only());
                assertThat(suspicions.waiting()).singleElement().matches(line -> !line.answered());
            });
        }

        @Test
        void becomes_a_breach_with_one_press_and_no_clock_begins() {
            String what = "Laptop kwijt. Hij was niet versleuteld.";
            Secret reference = reports.receive(link, Secret.random(), report(what));
            reports.answer(reference, "In lijn 5.");
            SuspicionId id = only();
            people.run(
                    supervisor,
                    () -> assertThatThrownBy(() -> changes.register(id)).isInstanceOf(AccessDeniedException.class));
            people.run(assessor, () -> {
                BreachId breach = changes.register(id);
                assertThat(changes.register(id)).isEqualTo(breach);
                BreachSheet sheet = breaches.get(breach);
                BreachReport taken = sheet.report().content();
                assertThat(sheet.state()).isEqualTo(BreachState.REPORTED);
                assertThat(sheet.controllers())
                        .singleElement()
                        .satisfies(each -> assertThat(each.clock()).isEmpty());
                assertThat(taken.title()).isEqualTo("Laptop kwijt.");
                assertThat(taken.found()).isEqualTo(what);
                assertThat(taken.place()).isEqualTo("balie");
                assertThat(taken.more()).contains("gisteren", "In lijn 5.");
                assertThat(breaches.list(BreachFilter.ALL).lines()).hasSize(1);
                assertThat(suspicions.of(breach)).isPresent();
                assertRefused("breach.suspicion.decided", () -> changes.close(id, "Toch niet."));
            });
            assertThat(reports.get(reference).mayAnswer()).isTrue();
        }

        @Test
        void is_closed_as_no_breach_for_a_reason_that_who_reported_it_does_not_read() {
            Secret reference = reports.receive(link, Secret.random(), report("Poster hing scheef"));
            SuspicionId id = only();
            people.run(assessor, () -> {
                assertRefused("breach.reason.missing", () -> changes.close(id, " \u00a0"));
                changes.close(id, "Geen persoonsgegevens.");
                assertRefused("breach.suspicion.decided", () -> changes.register(id));
                assertThat(suspicions.waiting()).isEmpty();
                assertThat(suspicions.get(id).decided().orElseThrow().reason()).isEqualTo("Geen persoonsgegevens.");
            });
            ReportedSuspicion seen = reports.get(reference);
            assertThat(seen.state()).isEqualTo(SuspicionState.NO_BREACH);
            assertThat(seen.toString()).doesNotContain("Geen persoonsgegevens");
            assertRefused("breach.suspicion.silent", () -> reports.answer(reference, "Maar toch"));
        }

        @Test
        void the_same_form_sent_twice_is_one_and_another_text_in_it_is_another() {
            Secret form = Secret.random();
            assertThat(reports.receive(link, form, report("Een"))).isEqualTo(form);
            assertThat(reports.receive(link, form, report("Een"))).isEqualTo(form);
            Secret other = reports.receive(link, form, report("Twee"));
            assertThat(other).isNotEqualTo(form);
            people.run(assessor, () -> assertThat(suspicions.list()).hasSize(2));
            assertThat(reports.get(form).name()).isNotEqualTo(reports.get(other).name());
        }

        @Test
        void pressed_twice_at_the_same_moment_it_is_one_and_so_is_its_breach() throws Exception {
            Secret form = Secret.random();
            assertThat(AtOnce.twice(people, assessor, () -> reports.receive(link, form, report("Dubbel"))))
                    .containsOnly(Optional.of(form));
            SuspicionId id = only();
            assertThat(Set.copyOf(AtOnce.twice(people, assessor, () -> changes.register(id))))
                    .hasSize(1);
            people.run(assessor, () -> {
                assertThat(suspicions.list()).hasSize(1);
                assertThat(breaches.list(BreachFilter.ALL).lines()).hasSize(1);
            });
        }

        @Test
        void a_withdrawn_a_guessed_and_a_forged_secret_answer_alike() {
            Secret reference = reports.receive(link, Secret.random(), report("Vóór het intrekken"));
            Secret next = people.as(assessor, () -> links.make(unit));
            people.run(assessor, () -> links.withdraw(unit));
            for (Secret wrong : List.of(link, next, Secret.random(), new Secret("x"), new Secret(""))) {
                assertThatThrownBy(() -> reports.unitName(wrong)).isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> reports.receive(wrong, Secret.random(), report("Te laat")))
                        .isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> reports.get(wrong)).isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> reports.answer(wrong, "x")).isInstanceOf(NotFoundException.class);
            }
            assertThat(reports.get(reference).state()).isEqualTo(SuspicionState.OPEN);
        }

        @Test
        void a_flood_ends_in_words_and_stores_no_more() {
            for (int number = 0; number < SuspicionReports.MOST_A_DAY; number++) {
                reports.receive(link, Secret.random(), report("Nummer " + number));
            }
            assertRefused("breach.page.full", () -> reports.receive(link, Secret.random(), report("Nog een")));
            people.run(assessor, () -> assertThat(suspicions.list()).hasSize(SuspicionReports.MOST_A_DAY));
        }

        @Test
        void secrets_are_forgotten_and_suspicions_discarded_when_their_time_is_over() {
            Secret reference = reports.receive(link, Secret.random(), report("Oud"));
            Secret waiting = reports.receive(link, Secret.random(), report("Nog open"));
            SuspicionId id = people.as(
                    assessor,
                    () -> suspicions.list().stream()
                            .map(SuspicionLine::id)
                            .filter(each -> suspicions.get(each).report().what().equals("Oud"))
                            .findFirst()
                            .orElseThrow());
            people.run(assessor, () -> changes.close(id, "Niets aan de hand."));

            after(SuspicionBooks.REACHABLE.plusDays(1), SuspicionBooks::forgetSecrets);
            assertThatThrownBy(() -> reports.get(reference)).isInstanceOf(NotFoundException.class);
            people.run(assessor, () -> assertThat(suspicions.get(id).mayAsk()).isFalse());

            after(SuspicionBooks.KEPT.minusDays(1), SuspicionBooks::discard);
            assertThat(rows.findById(id.value())).isPresent();
            after(SuspicionBooks.KEPT.plusDays(1), SuspicionBooks::discard);
            assertThat(rows.findById(id.value())).isEmpty();
            assertThat(reports.get(waiting).state()).isEqualTo(SuspicionState.OPEN);
        }

        private void after(Duration time, Consumer<SuspicionBooks> work) {
            Clock later = Clock.fixed(clock.instant().plus(time), ZoneOffset.UTC);
            transactions.executeWithoutResult(status -> work.accept(new SuspicionBooks(rows, audit, later)));
        }

        @Test
        void an_open_one_keeps_its_unit_busy_and_each_keeps_it() {
            reports.receive(link, Secret.random(), report("Houdt vast"));
            assertThat(content.busy(Set.of(unit))).containsExactly(unit);
            people.run(assessor, () -> changes.close(only(), "Niets."));
            assertThat(content.busy(Set.of(unit))).isEmpty();
            people.run(assessor, () -> links.withdraw(unit));
            assertThat(content.filled(Set.of(unit))).containsExactly(unit);
        }

        @Test
        void a_link_is_kept_by_administrators_too_and_tells_them_nothing() {
            reports.receive(link, Secret.random(), report("Niet voor beheer"));
            people.run(people.administrator(), () -> {
                assertThat(links.list())
                        .filteredOn(state -> state.unit().equals(unit))
                        .singleElement()
                        .matches(state -> state.madeAt().isPresent());
                assertThat(suspicions.list()).isEmpty();
                links.withdraw(unit);
            });
            assertThatThrownBy(() -> reports.unitName(link)).isInstanceOf(NotFoundException.class);
        }

        private static void assertRefused(String key, Runnable act) {
            assertThatThrownBy(act::run)
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            violation -> assertThat(violation.key()).isEqualTo(key));
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class Postgres extends Cases {}
}
