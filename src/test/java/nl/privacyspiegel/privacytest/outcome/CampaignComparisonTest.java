package nl.privacyspiegel.privacytest.outcome;

import static nl.privacyspiegel.privacytest.MadeUpResults.DEPARTMENT;
import static nl.privacyspiegel.privacytest.MadeUpResults.LARGE_TEAM;
import static nl.privacyspiegel.privacytest.MadeUpResults.SMALL_TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.MadeUpResults;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison.Move;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison.Pair;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison.QuestionPair;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.MeanScore;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two campaigns of one quiz side by side")
class CampaignComparisonTest {

    private final QuizData quiz = MadeUpResults.quiz("Tekst");
    private final CampaignResults then = MadeUpResults.results(quiz, 3);
    private final CampaignResults now = MadeUpResults.results(MadeUpResults.without(quiz, "v3"), 9);

    @Test
    void a_unit_is_compared_only_when_it_is_shown_in_both() {
        assertThat(CampaignComparison.units(now, then))
                .extracting(ResultUnit::id)
                .containsExactly(DEPARTMENT, LARGE_TEAM, SMALL_TEAM);
        assertThat(CampaignComparison.of(now, then, LARGE_TEAM).isShown()).isTrue();
        assertThat(now.unit(SMALL_TEAM).orElseThrow().submissions().isShown()).isTrue();
        assertThat(CampaignComparison.of(now, then, SMALL_TEAM).isShown()).isFalse();
        assertThat(CampaignComparison.of(now, then, UnitId.random()).isShown()).isFalse();
    }

    /** Two worlds that differ only in what is hidden, in the campaign before or in the one after. */
    @Test
    void nothing_hidden_in_one_of_both_can_be_learned_from_putting_them_side_by_side() {
        CampaignResults otherwise = MadeUpResults.results(quiz, 2);
        for (UnitId unit : List.of(DEPARTMENT, LARGE_TEAM, SMALL_TEAM)) {
            assertThat(CampaignComparison.of(now, otherwise, unit)).isEqualTo(CampaignComparison.of(now, then, unit));
            assertThat(CampaignComparison.of(otherwise, now, unit)).isEqualTo(CampaignComparison.of(then, now, unit));
        }
        assertThat(MadeUpResults.results(quiz, 9).lines(SMALL_TEAM)).isNotEqualTo(then.lines(SMALL_TEAM));
    }

    @Test
    void the_change_is_now_minus_then_in_percentage_points() {
        CampaignComparison department = compared(then, then);
        assertThat(department.submissionsThen()).isEqualTo(21);
        QuestionPair statement = department.questions().get(1);
        assertThat(statement.scores().now()).isEqualTo(shown("85.7"));
        assertThat(statement.scores().change()).isEqualTo(shown("0.0"));
        assertThat(new Pair(shown("40.0"), shown("28.5")).change()).isEqualTo(shown("-11.5"));
    }

    /** What is not exact is not said to rise, but where the same is written twice, it stayed. */
    @Test
    void what_is_written_the_same_stayed_what_it_was() {
        MeanScore about = new MeanScore(new BigDecimal("68"), false);
        assertThat(new Move(about, about).translationKey()).isEqualTo("privacytest.compare.same");
        assertThat(new Move(about, new MeanScore(new BigDecimal("70"), false)).translationKey())
                .isEqualTo("privacytest.compare.moved");
        assertThat(new Move(about, new MeanScore(new BigDecimal("68"), true)).translationKey())
                .isEqualTo("privacytest.compare.moved");
    }

    @Test
    void what_is_suppressed_in_one_campaign_has_no_change() {
        assertThat(new Pair(new Disclosed.Suppressed<>(), shown("28.5"))
                        .change()
                        .isShown())
                .isFalse();
        assertThat(new Pair(shown("28.5"), new Disclosed.Suppressed<>())
                        .change()
                        .isShown())
                .isFalse();
        assertThat(new Pair(shown("28.5"), new Disclosed.Shown<>(Optional.empty())).change())
                .isEqualTo(new Disclosed.Shown<>(Optional.empty()));
    }

    @Test
    void questions_of_one_version_only_cannot_be_compared() {
        CampaignComparison comparison = compared(now, then);
        assertThat(comparison.questions())
                .extracting(pair -> pair.question().id())
                .containsExactly("v1", "v2", "v4");
        assertThat(comparison.onlyThen()).extracting(QuizQuestion::id).containsExactly("v3");
        assertThat(comparison.onlyNow()).isEmpty();
        assertThat(compared(then, now).onlyNow()).extracting(QuizQuestion::id).containsExactly("v3");
    }

    @Test
    void a_topic_goes_over_the_questions_that_are_in_both() {
        var leaks = compared(now, then).topics().stream()
                .filter(topic -> topic.topic().equals("t2"))
                .findFirst()
                .orElseThrow();
        assertThat(leaks.questions()).isEqualTo(1);
        assertThat(leaks.scores().then()).isEqualTo(shown("52.4"));
        assertThat(leaks.scores().change()).isEqualTo(shown("0.0"));
    }

    @Test
    void open_questions_that_wait_for_grading_say_so_and_leave_the_topic_to_the_others() {
        CampaignComparison comparison = compared(MadeUpResults.results(quiz, 3, true, 5), then);
        QuestionPair open = comparison.questions().getFirst();
        assertThat(open.pendingNow()).isTrue();
        assertThat(open.pendingThen()).isFalse();
        assertThat(open.scores().change().isShown()).isFalse();
        assertThat(comparison.topics()).anySatisfy(topic -> {
            assertThat(topic.topic()).isEqualTo("t1");
            assertThat(topic.questions()).isEqualTo(1);
            assertThat(topic.left()).isEqualTo(1);
            assertThat(topic.scores().then()).isEqualTo(shown("85.7"));
        });
    }

    private static Disclosed<Optional<MeanScore>> shown(String value) {
        return new Disclosed.Shown<>(Optional.of(new MeanScore(new BigDecimal(value), true)));
    }

    private static CampaignComparison compared(CampaignResults now, CampaignResults then) {
        if (CampaignComparison.of(now, then, DEPARTMENT)
                instanceof Disclosed.Shown<CampaignComparison>(CampaignComparison comparison)) {
            return comparison;
        }
        throw new AssertionError("suppressed");
    }
}
