package nl.privacyspiegel.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.document.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("What a framework says that its grades mean")
class GradeAnchorsTest {

    private static final GradeAnchor TWO = anchor(2, "Er is niets.");
    private static final GradeAnchor FOUR = anchor(4, "Er is een begin.");
    private static final GradeAnchor EIGHT = anchor(8, "Bijna alles is klaar.");
    private static final List<GradeAnchor> ANCHORS = List.of(TWO, FOUR, EIGHT);
    private static final FrameworkData PLAIN = FrameworkYaml.read(WrongFramework.RIGHT.getBytes(StandardCharsets.UTF_8))
            .orThrow();

    private static GradeAnchor anchor(int grade, String words) {
        return new GradeAnchor(Grade.of(grade), words);
    }

    private static Domain withAnchors(Domain domain, List<GradeAnchor> anchors) {
        return new Domain(
                domain.id(),
                domain.name(),
                domain.description(),
                domain.steps(),
                domain.principles(),
                domain.risks(),
                domain.sections(),
                anchors);
    }

    private static GradeMeaning meaning(int grade) {
        return GradeMeaning.of(Grade.of(grade), ANCHORS).orElseThrow();
    }

    @Test
    void a_grade_means_what_its_own_words_say() {
        assertThat(meaning(4)).isEqualTo(new GradeMeaning(Grade.of(4), FOUR, FOUR));
        assertThat(GradeMeaning.of(new Grade(new BigDecimal("4.0")), ANCHORS)).hasValue(meaning(4));
    }

    @Test
    void a_grade_without_words_stands_between_its_neighbours() {
        assertThat(meaning(5)).isEqualTo(new GradeMeaning(Grade.of(5), FOUR, EIGHT));
        assertThat(meaning(1)).isEqualTo(new GradeMeaning(Grade.of(1), null, TWO));
        assertThat(meaning(10)).isEqualTo(new GradeMeaning(Grade.of(10), EIGHT, null));
    }

    @Test
    void without_words_a_grade_is_only_a_number() {
        assertThat(GradeMeaning.of(Grade.of(5), List.of())).isEmpty();
    }

    @Test
    void a_domain_without_words_of_its_own_takes_those_of_the_scale() {
        Domain domain = PLAIN.domains().getFirst();
        assertThat(domain.anchors(GradingScale.REPORT_MARK)).isEmpty();
        assertThat(domain.anchors(GradingScale.REPORT_MARK.with(ANCHORS))).isEqualTo(ANCHORS);
        assertThat(withAnchors(domain, List.of(FOUR)).anchors(GradingScale.REPORT_MARK.with(ANCHORS)))
                .containsExactly(FOUR);
    }

    @Test
    void a_document_that_was_stored_before_there_were_any_has_none() {
        String stored = "{\"key\":\"oud\",\"name\":\"Oud\",\"language\":\"nl\",\"scale\":{\"minimum\":1,\"maximum\":10,"
                + "\"step\":1,\"weights\":{\"YES\":100,\"LARGELY\":67,\"PARTLY\":33,\"NO\":0}},\"steps\":[],\"domains\":["
                + "{\"id\":\"d\",\"name\":\"D\",\"steps\":[],\"principles\":[],\"risks\":[],\"sections\":[{\"questions\":"
                + "[{\"id\":\"v\",\"code\":\"V1\",\"text\":\"T\",\"rationale\":\"O\",\"articles\":[]}]}]}]}";
        FrameworkData old = JsonMapper.builder().build().readValue(stored, FrameworkData.class);
        assertThat(old.scale()).isEqualTo(GradingScale.REPORT_MARK);
        assertThat(old.domains())
                .allSatisfy(domain -> assertThat(domain.anchors(old.scale())).isEmpty());
        assertThat(FrameworkRules.problems(old)).isEmpty();
        byte[] written = FrameworkYamlWriter.write(old);
        assertThat(new String(written, StandardCharsets.UTF_8)).doesNotContain("cijfers", "betekenis");
        assertThat(FrameworkYaml.read(written).orThrow()).isEqualTo(old);
    }

    @Test
    void they_survive_being_stored() {
        FrameworkData data =
                FrameworkEdits.changeDomain(PLAIN, withAnchors(PLAIN.domains().getFirst(), ANCHORS));
        JsonMapper json = JsonMapper.builder().build();
        assertThat(json.readValue(json.writeValueAsString(data), FrameworkData.class))
                .isEqualTo(data);
    }

    @Test
    void other_changes_of_a_domain_leave_them() {
        FrameworkData data =
                FrameworkEdits.changeDomain(PLAIN, withAnchors(PLAIN.domains().getFirst(), ANCHORS));
        FrameworkData after = FrameworkEdits.removeQuestion(data, "v3");
        assertThat(after.domains().getFirst().anchors()).isEqualTo(ANCHORS);
        assertThat(after.domains().getLast().anchors())
                .isEqualTo(PLAIN.domains().getLast().anchors())
                .hasSize(2);
    }

    @Test
    void they_are_typed_one_a_line_in_any_order() {
        assertThat(FrameworkTexts.anchors("8 | Bijna alles is klaar.\n\n 2|Er is niets. \n4 |  Er is een begin."))
                .isEqualTo(ANCHORS);
        assertThat(FrameworkTexts.anchors(FrameworkTexts.lines(ANCHORS))).isEqualTo(ANCHORS);
        assertThat(FrameworkTexts.anchors("5,5 | Net | genoeg"))
                .containsExactly(new GradeAnchor(new Grade(new BigDecimal("5.5")), "Net | genoeg"));
    }

    @Test
    void a_line_that_is_no_grade_is_refused_in_words() {
        for (String line : List.of("vier | Begin", "4: Begin", "| Begin", "4", "<b>4</b> | Begin")) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> FrameworkTexts.anchors("2 | Niets\n" + line))
                    .satisfies(violation -> assertThat(Messages.dutch(violation.key(), List.of(violation.arguments())))
                            .contains("‘" + line + "’")
                            .contains("met een | ertussen"));
        }
    }

    @Test
    void a_draft_says_which_of_them_cannot_stay() {
        FrameworkData draft = FrameworkEdits.changeDomain(
                PLAIN,
                withAnchors(
                        PLAIN.domains().getFirst(),
                        List.of(FOUR, FOUR, new GradeAnchor(new Grade(new BigDecimal("10.5")), ""))));
        List<ContentProblem> problems = FrameworkRules.problems(draft);
        assertThat(problems)
                .extracting(problem -> problem.subject() + ": " + Messages.dutch(problem.key(), problem.args()))
                .containsExactly(
                        "Domein een: Cijfer 4 staat hier na cijfer 4. Zet elk cijfer één keer, van laag naar hoog.",
                        "Domein een: Er is geen cijfer 10,5: de schaal gaat van 1 tot en met 10, in stappen van 1. "
                                + "Kies een cijfer van de schaal.",
                        "Domein een: ‘betekenis’ is nog leeg. Vul een tekst in.");
        assertThat(problems)
                .allSatisfy(problem ->
                        assertThat(ProblemPlace.of(problem, draft).domain()).isEqualTo("d1"));
    }
}
