package nl.privacyspiegel.breach.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import nl.privacyspiegel.breach.Assessment;
import nl.privacyspiegel.breach.AuthorityChoice;
import nl.privacyspiegel.breach.AuthorityDecision;
import nl.privacyspiegel.breach.Awareness;
import nl.privacyspiegel.breach.BreachId;
import nl.privacyspiegel.breach.BreachKind;
import nl.privacyspiegel.breach.BreachReport;
import nl.privacyspiegel.breach.BreachSheet;
import nl.privacyspiegel.breach.BreachState;
import nl.privacyspiegel.breach.Containment;
import nl.privacyspiegel.breach.ControllerSheet;
import nl.privacyspiegel.breach.Noted;
import nl.privacyspiegel.breach.PersonsChoice;
import nl.privacyspiegel.breach.PersonsDecision;
import nl.privacyspiegel.breach.clock.BreachClock;
import nl.privacyspiegel.breach.form.Answer.State;
import nl.privacyspiegel.breach.form.AuthorityForm.Field;
import nl.privacyspiegel.breach.severity.RiskFactor;
import nl.privacyspiegel.breach.severity.Weight;
import nl.privacyspiegel.organisation.UnitId;

/** The answers for the form of the authority: where each comes from, and what nobody fills in but a person. */
class AuthorityFormTest {

    private static final AuthorityForms FORMS = AuthorityForms.shipped();
    private static final AuthorityForm FORM =
            FORMS.on(LocalDate.of(2026, 12, 1)).orElseThrow();

    /** Half past ten in Amsterdam. */
    private static final Instant CERTAIN = Instant.parse("2026-11-30T09:30:00Z");

    private static final UnitId ONE = UnitId.random();
    private static final UnitId OTHER = UnitId.random();

    private static <T> Noted<T> told(T content) {
        return new Noted<>(content, 0, CERTAIN, "functie");
    }

    private static ControllerSheet controller(
            UnitId unit,
            String name,
            Optional<Awareness> aware,
            Optional<AuthorityDecision> decision,
            Optional<PersonsDecision> persons) {
        return new ControllerSheet(
                unit,
                name,
                aware.map(AuthorityFormTest::told),
                List.of(),
                decision.map(AuthorityFormTest::told),
                List.of(),
                persons.map(AuthorityFormTest::told),
                aware.map(known -> new BreachClock(known.at(), Duration.ofDays(3), null)),
                true,
                false);
    }

    /** Just reported. */
    private static ControllerSheet bare() {
        return controller(ONE, "Proefgemeente", Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static ControllerSheet decided(PersonsChoice choice, String how) {
        return controller(
                ONE,
                "Proefgemeente",
                Optional.of(new Awareness(CERTAIN, "privacy officer", "Bevestigd.")),
                Optional.of(new AuthorityDecision(
                        AuthorityChoice.REPORT, CERTAIN, "directeur", "FG", "Er is een risico.", "")),
                Optional.of(new PersonsDecision(
                        choice, CERTAIN, "directeur", "FG", "Het risico voor hen is afgewogen.", how)));
    }

    private static BreachSheet breach(
            Optional<Containment> contained, Optional<Assessment> assessed, ControllerSheet... controllers) {
        return new BreachSheet(
                new BreachId(UUID.randomUUID()),
                "2026-1",
                ONE,
                "Proefgemeente",
                told(new BreachReport(
                        "Mail naar de verkeerde",
                        CERTAIN.minus(Duration.ofHours(2)),
                        "teamleider",
                        "",
                        "Zij belde.",
                        "")),
                contained.map(AuthorityFormTest::told),
                assessed.map(AuthorityFormTest::told),
                Optional.empty(),
                Optional.empty(),
                List.of(controllers),
                BreachState.REPORTED,
                Optional.empty(),
                List.of(),
                List.of(),
                true);
    }

    private static Assessment assessment() {
        Map<RiskFactor, Weight> weights = new EnumMap<>(RiskFactor.class);
        for (RiskFactor factor : RiskFactor.values()) {
            weights.put(factor, Weight.HIGH);
        }
        return new Assessment(Set.of(BreachKind.CONFIDENTIALITY), weights, Optional.empty(), "Een heel dossier.");
    }

    private static Answer answer(String number, AuthorityAnswers answers) {
        return answers.to(FORM.fields()
                .filter(field -> field.number().equals(number))
                .findFirst()
                .orElseThrow());
    }

    private static AuthorityAnswers answers(BreachSheet breach, ControllerSheet controller, Duration later) {
        return new AuthorityAnswers(breach, controller, CERTAIN.plus(later), key -> key);
    }

    private static List<String> problems(String yaml) {
        return AuthorityForms.read(yaml.getBytes(StandardCharsets.UTF_8)).problems().stream()
                .map(problem -> problem.line() + " " + problem.key())
                .toList();
    }

    @Example
    void the_form_in_use_has_all_its_chapters_and_a_proposal_is_only_named() {
        assertThat(FORM.id()).isEqualTo("2022-08");
        assertThat(FORM.chapters())
                .extracting(chapter -> chapter.fields().size())
                .containsExactly(3, 2, 9, 5, 4, 3, 3, 1, 3, 4);
        assertThat(FORMS.coming()).extracting(AuthorityForm::id).containsExactly("edpb-2026");
        assertThat(FORMS.on(LocalDate.of(2022, 7, 31))).isEmpty();
    }

    @Example
    void which_data_leaked_is_never_filled_in() {
        assertThat(FORM.fields().filter(Field::never).map(Field::number)).containsExactly("6.1", "6.2", "6.3.1");
        ControllerSheet controller = decided(PersonsChoice.INFORMED, "Per brief.");
        AuthorityAnswers answers = answers(
                breach(Optional.empty(), Optional.of(assessment()), controller), controller, Duration.ofHours(1));
        assertThat(FORM.fields().filter(Field::never).map(answers::to)).allMatch(Answer.missing()::equals);
        Field tampered = new Field("6.1", "Gegevens", Known.SUMMARY, true, List.of(), "");
        assertThat(answers.to(tampered)).isEqualTo(Answer.missing());
    }

    @Example
    void of_a_fresh_report_most_is_missing_and_what_follows_from_it_is_derived() {
        AuthorityAnswers answers = answers(breach(Optional.empty(), Optional.empty(), bare()), bare(), Duration.ZERO);
        assertThat(answer("4.2", answers)).isEqualTo(new Answer(State.DERIVED, "30 november 2026 08:30"));
        assertThat(answer("4.3", answers)).isEqualTo(new Answer(State.RECORDED, "Zij belde."));
        assertThat(answer("4.5", answers).state()).isEqualTo(State.NOT_ASKED);
        assertThat(answer("3.1.1a", answers).text()).isEqualTo("Proefgemeente");
        assertThat(List.of("1.3", "3.2.1", "3.2.2", "3.3", "4.1.2", "5.1", "9.3", "10.1.1", "10.1.7", "10.2"))
                .allMatch(number -> answer(number, answers).state() == State.MISSING);
    }

    @Example
    void what_was_told_is_recorded() {
        ControllerSheet controller = decided(PersonsChoice.INFORMED, "Per brief.");
        ControllerSheet another = controller(OTHER, "Anderdorp", Optional.empty(), Optional.empty(), Optional.empty());
        BreachSheet breach = breach(
                Optional.of(new Containment(CERTAIN, "beheer", "Mail ingetrokken.")),
                Optional.of(assessment()),
                controller,
                another);
        AuthorityAnswers answers = answers(breach, controller, Duration.ofHours(1));
        assertThat(answer("3.1.1b", answers)).isEqualTo(new Answer(State.RECORDED, "Proefgemeente, Anderdorp"));
        assertThat(answer("3.3", answers)).isEqualTo(new Answer(State.DERIVED, "Anderdorp"));
        assertThat(answer("3.2.2", answers)).isEqualTo(new Answer(State.DERIVED, "FG"));
        assertThat(answer("4.1.2", answers)).isEqualTo(new Answer(State.DERIVED, "30 november 2026 10:30"));
        assertThat(answer("4.2", answers)).isEqualTo(new Answer(State.RECORDED, "30 november 2026 10:30"));
        assertThat(answer("5.1", answers)).isEqualTo(new Answer(State.RECORDED, "breach.form.kind.confidentiality"));
        assertThat(answer("9.3", answers)).isEqualTo(new Answer(State.DERIVED, "Een heel dossier."));
        assertThat(answer("10.1.1", answers)).isEqualTo(new Answer(State.RECORDED, "breach.persons.informed"));
        assertThat(answer("10.1.7", answers)).isEqualTo(new Answer(State.RECORDED, "Per brief."));
        assertThat(answer("10.2", answers)).isEqualTo(new Answer(State.RECORDED, "Mail ingetrokken."));
    }

    @Example
    void why_it_is_late_is_asked_only_when_it_is() {
        ControllerSheet controller = decided(PersonsChoice.NOT_REQUIRED, "");
        BreachSheet breach = breach(Optional.empty(), Optional.empty(), controller);
        assertThat(answer("4.5", answers(breach, controller, Duration.ofDays(3)))
                        .state())
                .isEqualTo(State.NOT_ASKED);
        assertThat(answer("4.5", answers(breach, controller, Duration.ofHours(73)))
                        .state())
                .isEqualTo(State.MISSING);
        assertThat(answer("10.1.7", answers(breach, controller, Duration.ZERO)).state())
                .isEqualTo(State.NOT_ASKED);
    }

    @Example
    void a_wrong_file_is_refused_with_its_line() {
        String right = """
                schema: 1
                versies:
                  - id: a
                    naam: A
                    actief: true
                    geldig_vanaf: 2026-01-01
                    hoofdstukken:
                      - nr: "1"
                        naam: Een
                        velden:
                          - {nr: "1.1", naam: Wat, antwoord: aard}
                          - {nr: "1.2", naam: Welke, nooit: true}
                """;
        assertThat(problems(right)).isEmpty();
        assertThat(problems(right.replace("\"1.2\"", "\"1.1\""))).containsExactly("12 breach.form.problem.twice");
        assertThat(problems(right.replace("nooit: true", "nooit: true, antwoord: aard")))
                .containsExactly("12 breach.form.problem.never");
        assertThat(problems(right.replace("antwoord: aard", "antwoord: gelekt")))
                .containsExactly("11 shared.yaml.notChoice");
        assertThat(problems("schema: 1\nversies:\n  - {id: a, naam: A, actief: true}\n"))
                .containsExactly("3 breach.form.problem.empty");
        assertThat(problems("schema: 2\niets: nieuws")).containsExactly("1 shared.content.schema");
        assertThat(problems("versies: " + "[".repeat(5000))).isNotEmpty();
    }
}
