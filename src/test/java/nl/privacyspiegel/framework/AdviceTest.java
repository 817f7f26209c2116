package nl.privacyspiegel.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.shared.Direction;
import nl.privacyspiegel.shared.Effort;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.document.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("What a framework advises to do about a question")
class AdviceTest {

    private static final Advice BEGIN = new Advice("Begin.", "Zo dus.", List.of("AVG art. 24"), Effort.LARGE);
    private static final Advice FINISH = new Advice("Maak het af.", null, List.of(), Effort.SMALL);
    private static final Map<Judgement, Advice> ADVICE = Map.of(Judgement.NO, BEGIN, Judgement.LARGELY, FINISH);
    private static final FrameworkData PLAIN = FrameworkYaml.read(WrongFramework.RIGHT.getBytes(StandardCharsets.UTF_8))
            .orThrow();
    private static final FrameworkData ADVISED = FrameworkEdits.changeQuestion(PLAIN, advised(ADVICE));

    private static Question advised(Map<Judgement, Advice> advice) {
        Question plain = v1(PLAIN);
        return new Question(
                plain.id(),
                plain.code(),
                plain.text(),
                plain.rationale(),
                plain.articles(),
                plain.update(),
                advice,
                plain.sameAs());
    }

    private static Question v1(FrameworkData data) {
        return data.question("v1").orElseThrow();
    }

    @Test
    void each_judgement_below_the_best_can_have_its_own() {
        assertThat(v1(ADVISED).advice(Judgement.NO)).hasValue(BEGIN);
        assertThat(v1(ADVISED).advice(Judgement.LARGELY)).hasValue(FINISH);
        assertThat(v1(ADVISED).advice(Judgement.PARTLY)).isEmpty();
        assertThat(v1(ADVISED).advice(null)).isEmpty();
        assertThat(Judgement.values())
                .filteredOn(Judgement::isBelowBest)
                .containsExactly(Judgement.LARGELY, Judgement.PARTLY, Judgement.NO);
    }

    @Test
    void a_document_that_was_stored_before_there_was_any_has_none_and_is_written_as_it_was() {
        JsonMapper json = JsonMapper.builder().build();
        String stored = json.writeValueAsString(PLAIN).replace(",\"advice\":{}", "");
        assertThat(stored).doesNotContain("advice");
        FrameworkData old = json.readValue(stored, FrameworkData.class);
        assertThat(old).isEqualTo(PLAIN);
        assertThat(new String(FrameworkYamlWriter.write(old), StandardCharsets.UTF_8))
                .doesNotContain("adviezen");
    }

    @Test
    void it_survives_being_stored_and_being_copied() {
        JsonMapper json = JsonMapper.builder().build();
        assertThat(json.readValue(json.writeValueAsString(ADVISED), FrameworkData.class))
                .isEqualTo(ADVISED);
        assertThat(v1(ADVISED.called("kopie", "Een kopie")).advice()).isEqualTo(ADVICE);
    }

    @Test
    void other_changes_leave_it() {
        FrameworkData moved = FrameworkEdits.moveQuestion(ADVISED, "v1", Direction.LATER);
        assertThat(v1(moved).advice()).isEqualTo(ADVICE);
        assertThat(v1(FrameworkEdits.declare(moved, "v1", "Was het zo?", true)).advice())
                .isEqualTo(ADVICE);
        assertThat(v1(FrameworkEdits.removeQuestion(moved, "v3")).advice()).isEqualTo(ADVICE);
        assertThat(FrameworkEdits.addQuestion(PLAIN, Set.of(), "d1", 0, advised(ADVICE))
                        .question("d1-1")
                        .orElseThrow()
                        .advice())
                .isEqualTo(ADVICE);
    }

    @Test
    void a_question_with_other_advice_is_still_the_same_question() {
        assertThat(ADVISED.since(PLAIN).isEmpty()).isTrue();
        assertThat(VersionMatch.of(1, PLAIN, ADVISED).isWhole()).isTrue();
    }

    @Test
    void what_is_typed_is_tidied() {
        FrameworkData typed = FrameworkEdits.changeQuestion(
                PLAIN,
                advised(Map.of(
                        Judgement.NO,
                        new Advice(" Begin.\r\n", " ", List.of(" AVG art. 5 \n\nAVG art. 6"), Effort.MEDIUM))));
        assertThat(v1(typed).advice(Judgement.NO))
                .hasValue(new Advice("Begin.", null, List.of("AVG art. 5", "AVG art. 6"), Effort.MEDIUM));
    }

    @Test
    void a_draft_says_which_of_it_cannot_stay_and_where() {
        FrameworkData draft = FrameworkEdits.changeQuestion(
                PLAIN, advised(Map.of(Judgement.NO, new Advice("", null, List.of("x".repeat(1001)), Effort.SMALL))));
        List<ContentProblem> problems = FrameworkRules.problems(draft);
        assertThat(problems)
                .extracting(problem -> problem.subject() + ": " + Messages.dutch(problem.key(), problem.args()))
                .hasSize(2)
                .first()
                .isEqualTo("A1: ‘doen’ is nog leeg. Vul een tekst in.");
        assertThat(problems)
                .extracting(ContentProblem::place)
                .containsExactly(
                        "domeinen[0].vragen[0].adviezen.nee.doen", "domeinen[0].vragen[0].adviezen.nee.artikelen[0]");
        assertThat(problems)
                .allSatisfy(problem ->
                        assertThat(ProblemPlace.of(problem, draft).question()).isEqualTo("v1"));
    }
}
