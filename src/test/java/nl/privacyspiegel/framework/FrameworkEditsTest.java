package nl.privacyspiegel.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.FrameworkData.Section;
import nl.privacyspiegel.framework.FrameworkData.Step;
import nl.privacyspiegel.shared.Direction;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.document.ContentRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an administrator can do to a draft, and what stays as it was. */
class FrameworkEditsTest {

    private static final FrameworkData START = new FrameworkData(
            "proef",
            "Proef",
            null,
            null,
            "nl",
            GradingScale.REPORT_MARK,
            List.of(),
            List.of(
                    domain("beleid", section(null, "beleid-1", "beleid-2")),
                    domain("governance", section("Intern", "intern-1"), section("Extern", "extern-1", "extern-2"))));

    @Test
    void aNewDomainGetsAnIdAndAnEmptyPlaceForQuestions() {
        FrameworkData after = FrameworkEdits.addDomain(START, Set.of(), domain("Beheer en opslag"));

        Domain added = after.domains().getLast();
        assertThat(added.id()).isEqualTo("beheer-en-opslag");
        assertThat(added.sections())
                .singleElement()
                .satisfies(section -> assertThat(section.questions()).isEmpty());
        assertThat(after.domains().subList(0, 2)).isEqualTo(START.domains());
    }

    @Test
    void anIdIsNeverGivenOutTwice() {
        assertThat(FrameworkEdits.addDomain(START, Set.of(), domain("Beleid"))
                        .domains()
                        .getLast()
                        .id())
                .isEqualTo("beleid-2");
        FrameworkData after = FrameworkEdits.addQuestion(
                FrameworkEdits.removeQuestion(START, "beleid-2"),
                Set.of("beleid-2", "beleid-3"),
                "beleid",
                0,
                question("", "Nieuw?"));
        assertThat(ids(after, "beleid")).containsExactly("beleid-1", "beleid-4");
    }

    @Test
    void aNewIdStaysWithinItsLength() {
        FrameworkData data = START;
        for (int time = 0; time < 12; time++) {
            data = FrameworkEdits.addDomain(data, Set.of(), domain("Heel lang ".repeat(15)));
        }
        assertThat(FrameworkIds.domains(data))
                .hasSize(14)
                .allSatisfy(id -> assertThat(id).hasSizeLessThanOrEqualTo(ContentRules.LONGEST_ID));
    }

    @Test
    void theFirstPartTakesTheQuestionsThatThereAre() {
        FrameworkData after = FrameworkEdits.addSection(START, Set.of(), "beleid", section("Kader"));

        assertThat(after.domains().getFirst().sections()).singleElement().satisfies(section -> {
            assertThat(section.id()).isEqualTo("beleid-kader");
            assertThat(section.questions()).hasSize(2);
        });
        after = FrameworkEdits.addSection(after, Set.of(), "beleid", section("Uitvoering"));
        assertThat(after.domains().getFirst().sections())
                .extracting(Section::name)
                .containsExactly("Kader", "Uitvoering");
        assertThat(ids(after, "beleid")).containsExactly("beleid-1", "beleid-2");
    }

    @Test
    void aPartGoesWithItsQuestionsButTheLastOneLeavesThemInTheDomain() {
        FrameworkData one = FrameworkEdits.removeSection(START, "governance", 0);
        assertThat(ids(one, "governance")).containsExactly("extern-1", "extern-2");

        FrameworkData none = FrameworkEdits.removeSection(one, "governance", 0);
        assertThat(none.domains().getLast().hasParts()).isFalse();
        assertThat(ids(none, "governance")).containsExactly("extern-1", "extern-2");
    }

    @Test
    void aQuestionMovesOverTheEdgesOfPartsAndDomainsAndBack() {
        FrameworkData after = FrameworkEdits.moveQuestion(START, "extern-1", Direction.EARLIER);
        assertThat(after.domains().getLast().sections().getFirst().questions())
                .extracting(Question::id)
                .containsExactly("intern-1", "extern-1");
        assertThat(FrameworkEdits.moveQuestion(after, "extern-1", Direction.LATER))
                .isEqualTo(START);

        FrameworkData across = FrameworkEdits.moveQuestion(START, "intern-1", Direction.EARLIER);
        assertThat(ids(across, "beleid")).containsExactly("beleid-1", "beleid-2", "intern-1");
        assertThat(FrameworkEdits.domainOf(across, "intern-1").orElseThrow().id())
                .isEqualTo("beleid");
    }

    @Test
    void aQuestionAtTheVeryEdgeStays() {
        assertThat(FrameworkEdits.canMove(START, "beleid-1", Direction.EARLIER)).isFalse();
        assertThat(FrameworkEdits.canMove(START, "extern-2", Direction.LATER)).isFalse();
        assertThat(FrameworkEdits.canMove(START, "beleid-1", Direction.LATER)).isTrue();
        assertThat(FrameworkEdits.moveDomain(START, "beleid", Direction.EARLIER))
                .isEqualTo(START);
        assertThat(FrameworkEdits.moveSection(START, "governance", 1, Direction.LATER))
                .isEqualTo(START);
    }

    @Test
    void domainsAndPartsChangePlaces() {
        assertThat(FrameworkEdits.moveDomain(START, "beleid", Direction.LATER).domains())
                .extracting(Domain::id)
                .containsExactly("governance", "beleid");
        assertThat(FrameworkEdits.moveSection(START, "governance", 1, Direction.EARLIER)
                        .domains()
                        .getLast()
                        .sections())
                .extracting(Section::name)
                .containsExactly("Extern", "Intern");
    }

    @Test
    void aChangedQuestionKeepsItsIdAndPlaceAndIsTidied() {
        FrameworkData after = FrameworkEdits.changeQuestion(
                START,
                new Question(
                        "intern-1", " GI1 ", " Is het\r\nzo? ", "Daar\u0000om. ", List.of(" AVG art. 5 ", " "), " "));

        assertThat(after.question("intern-1"))
                .hasValue(new Question("intern-1", "GI1", "Is het\nzo?", "Daarom.", List.of("AVG art. 5"), null));
        assertThat(ids(after, "governance")).isEqualTo(ids(START, "governance"));
    }

    @Test
    void whatHasNoNameIsRefused() {
        assertThatThrownBy(() -> FrameworkEdits.addDomain(START, Set.of(), domain(" ")))
                .hasMessage("framework.domain.missing");
        assertThatThrownBy(() -> FrameworkEdits.addSection(START, Set.of(), "beleid", section("")))
                .hasMessage("framework.section.missing");
        assertThatThrownBy(() -> FrameworkEdits.changeQuestion(START, question("beleid-1", " ")))
                .hasMessage("framework.question.missing");
    }

    @Test
    void stepsAreReadLineByLine() {
        List<Step> steps = List.of(new Step(1, "Voorbereiden", "Gegevens in kaart"), new Step(2, "Doen", "Regelen"));

        assertThat(FrameworkTexts.steps(FrameworkTexts.words(steps))).isEqualTo(steps);
        assertThat(FrameworkTexts.steps("\n")).isEmpty();
        assertThatThrownBy(() -> FrameworkTexts.steps("1 | A | B\nzomaar"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.arguments()).containsExactly("zomaar"));
    }

    @Test
    void aScaleNeedsAllItsNumbers() {
        assertThatThrownBy(() -> FrameworkTexts.scale(BigDecimal.ONE, null, BigDecimal.ONE, Map.of()))
                .hasMessage("framework.scale.missing");
        assertThat(FrameworkTexts.scale(
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        BigDecimal.ONE,
                        Map.of(Judgement.YES, 100, Judgement.LARGELY, 67, Judgement.PARTLY, 33, Judgement.NO, 0)))
                .isEqualTo(GradingScale.REPORT_MARK);
    }

    @Test
    void theNextCodeFollowsTheLast() {
        Section coded = new Section(null, null, null, List.of(new Question("a", "B9", "?", "", List.of(), null)));
        assertThat(FrameworkTexts.nextCode(START, coded)).isEqualTo("B10");
        assertThat(FrameworkTexts.nextCode(START, section("Leeg"))).isEmpty();
    }

    @Test
    void everyProblemOfTypedTextLeadsToItsPlace() {
        FrameworkData data = FrameworkEdits.addQuestion(
                START, Set.of(), "governance", 1, new Question("", "", "Waarom?", "", List.of(), null));
        List<ContentProblem> problems = FrameworkRules.problems(data).stream()
                .filter(problem -> problem.subject().equals("governance-extern-1"))
                .toList();

        assertThat(problems)
                .hasSize(2)
                .allSatisfy(problem -> assertThat(ProblemPlace.of(problem, data))
                        .isEqualTo(new ProblemPlace("governance", 1, "governance-extern-1")));
        assertThat(ProblemPlace.of(new ContentProblem("naam", "", "key", List.of()), data))
                .isEqualTo(new ProblemPlace(null, null, null));
    }

    private static List<String> ids(FrameworkData data, String domain) {
        return data.domain(domain).orElseThrow().questions().map(Question::id).toList();
    }

    private static Domain domain(String name, Section... sections) {
        return new Domain(name, name, null, List.of(), List.of(), List.of(), List.of(sections));
    }

    private static Section section(@Nullable String name, String... questions) {
        return new Section(
                name == null ? null : "governance-" + name.toLowerCase(Locale.ROOT),
                name,
                null,
                Arrays.stream(questions)
                        .map(id -> question(id, "Vraag " + id + "?"))
                        .toList());
    }

    private static Question question(String id, String text) {
        return new Question(id, id, text, "Daarom.", List.of(), null);
    }
}
