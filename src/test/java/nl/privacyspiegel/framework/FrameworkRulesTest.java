package nl.privacyspiegel.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.FrameworkData.Section;
import nl.privacyspiegel.framework.FrameworkData.Step;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.document.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Checking a draft that is edited in the application")
class FrameworkRulesTest {

    private static FrameworkData draft(Domain... domains) {
        return new FrameworkData(
                "proef",
                "Proef",
                null,
                null,
                "nl",
                GradingScale.REPORT_MARK,
                List.of(new Step(1, "Blok", "Stap")),
                List.of(domains));
    }

    private static Domain domain(Section... sections) {
        return new Domain("d", "Domein", null, List.of(1), List.of(), List.of(), List.of(sections));
    }

    private static Section plain(Question... questions) {
        return new Section(null, null, null, List.of(questions));
    }

    private static Question question(String id, String code, String rationale) {
        return new Question(id, code, "Tekst", rationale, List.of(), null);
    }

    private static List<String> problems(FrameworkData draft) {
        return FrameworkRules.problems(draft).stream()
                .map(problem -> {
                    Messages.dutch(problem.key(), problem.args());
                    return problem.place() + " (" + problem.subject() + ") "
                            + problem.key().replaceFirst(".*[.]", "");
                })
                .toList();
    }

    @Test
    void a_complete_draft_has_no_problems() {
        assertThat(problems(draft(domain(plain(question("v", "V1", "Omdat")))))).isEmpty();
    }

    @Test
    void an_empty_draft_says_what_is_needed_first() {
        FrameworkData empty = new FrameworkData(
                "", " ", null, null, "", GradingScale.REPORT_MARK, List.of(new Step(0, "", "")), List.of());
        assertThat(problems(empty))
                .containsExactly(
                        "id () missing",
                        "naam () missing",
                        "taal () language",
                        "stappen[0].nummer () stepNumber",
                        "stappen[0].blok () missing",
                        "stappen[0].naam () missing",
                        "domeinen () noDomains");
    }

    @Test
    void a_domain_without_questions_is_a_problem_and_no_obstacle() {
        assertThat(problems(draft(domain()))).containsExactly("domeinen[0].vragen (Domein) noQuestions");
        assertThat(problems(draft(domain(plain())))).containsExactly("domeinen[0].vragen (Domein) noQuestions");
    }

    @Test
    void a_problem_of_a_question_says_which_one() {
        assertThat(problems(draft(domain(plain(question("v", "V1", ""), question("v", "V1", "O\u0007"))))))
                .containsExactly(
                        "domeinen[0].vragen[0].onderlegging (V1) missing",
                        "domeinen[0].vragen[1].id (V1) doubleId",
                        "domeinen[0].vragen[1].code (V1) doubleCode",
                        "domeinen[0].vragen[1].onderlegging (V1) control");
    }

    @Test
    void parts_need_a_name_as_soon_as_there_are_two() {
        Section named = new Section("o", "Deel", null, List.of(question("v", "V1", "Omdat")));
        Section described = new Section("p", null, "Uitleg", List.of(question("w", "V2", "Omdat")));
        assertThat(problems(draft(domain(named, described))))
                .containsExactly("domeinen[0].onderdelen[1].naam () missing");
        assertThat(problems(draft(domain(plain(question("v", "V1", "Omdat")), plain()))))
                .contains("domeinen[0].onderdelen[0].id () missing", "domeinen[0].onderdelen[1].naam () missing");
    }

    @Test
    void blank_optional_texts_count_as_absent() {
        assertThat(new Question("v", "V1", "T", "O", List.of(), " ").update()).isNull();
        assertThat(new Section(" ", "", "", List.of())).isEqualTo(plain());
    }

    @Test
    void equal_scales_are_equal_however_their_numbers_are_written() {
        GradingScale scale = GradingScale.REPORT_MARK;
        assertThat(new GradingScale(
                        new BigDecimal("1.0"), new BigDecimal("1E+1"), new BigDecimal("1.00"), scale.weights()))
                .isEqualTo(scale);
    }

    @Test
    void a_scale_without_all_weights_is_refused_in_words() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() ->
                        new GradingScale(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ONE, Map.of(Judgement.YES, 100)))
                .satisfies(violation -> assertThat(Messages.dutch(violation.key(), List.of(violation.arguments())))
                        .contains("grotendeels"));
    }
}
