package nl.privacyspiegel.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.privacyspiegel.quiz.QuizAnswer.Graded;
import nl.privacyspiegel.quiz.QuizAnswer.Ticked;
import nl.privacyspiegel.quiz.QuizAnswer.Truth;
import nl.privacyspiegel.quiz.QuizQuestion.About;
import nl.privacyspiegel.quiz.QuizQuestion.Inventory;
import nl.privacyspiegel.quiz.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.OpenExample;
import nl.privacyspiegel.quiz.QuizQuestion.OpenGraded;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizQuestion.SingleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;

/** What an answer is worth. */
class ScoringTest {

    private static final About ABOUT = new About("v", "V", "T", "t", "d", "U", List.of());
    private static final List<Option> OPTIONS = List.of(
            new Option("a", "A", true),
            new Option("b", "B", true),
            new Option("c", "C", true),
            new Option("d", "D", false),
            new Option("e", "E", false));

    private static Score score(QuizQuestion question, QuizAnswer answer) {
        return question.score(answer).orElseThrow();
    }

    @Example
    void a_statement_is_right_or_wrong() {
        assertThat(score(new TrueFalse(ABOUT, false), new Truth(false))).isEqualTo(Score.ONE);
        assertThat(score(new TrueFalse(ABOUT, false), new Truth(true))).isEqualTo(Score.ZERO);
    }

    @Example
    void a_single_choice_is_right_or_wrong() {
        SingleChoice question = new SingleChoice(ABOUT, OPTIONS.subList(2, 5));
        assertThat(score(question, new Ticked(Set.of("c")))).isEqualTo(Score.ONE);
        assertThat(score(question, new Ticked(Set.of("d")))).isEqualTo(Score.ZERO);
        assertThat(score(question, new Ticked(Set.of()))).isEqualTo(Score.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> question.score(new Ticked(Set.of("c", "d"))));
        assertThatIllegalArgumentException().isThrownBy(() -> question.score(new Ticked(Set.of("x"))));
    }

    @Example
    void a_multiple_choice_follows_the_rule_that_it_states() {
        MultipleChoice each = new MultipleChoice(ABOUT, OPTIONS, PartialCredit.PER_OPTION);
        MultipleChoice all = new MultipleChoice(ABOUT, OPTIONS, PartialCredit.ALL_OR_NOTHING);
        assertThat(score(each, new Ticked(Set.of("a", "b", "c")))).isEqualTo(Score.ONE);
        assertThat(score(each, new Ticked(Set.of("a", "b")))).isEqualTo(Score.of(2, 3));
        assertThat(score(each, new Ticked(Set.of("a", "b", "d")))).isEqualTo(Score.of(1, 3));
        assertThat(score(each, new Ticked(Set.of("a", "d", "e")))).isEqualTo(Score.ZERO);
        assertThat(score(each, new Ticked(Set.of("a", "b", "c", "d", "e")))).isEqualTo(Score.of(1, 3));
        assertThat(score(all, new Ticked(Set.of("a", "b", "c")))).isEqualTo(Score.ONE);
        assertThat(score(all, new Ticked(Set.of("a", "b")))).isEqualTo(Score.ZERO);
        assertThat(score(all, new Ticked(Set.of("a", "b", "c", "d")))).isEqualTo(Score.ZERO);
    }

    @Example
    void an_open_answer_scores_what_its_grader_thinks() {
        OpenGraded graded = new OpenGraded(ABOUT, "M", Map.of());
        assertThat(score(graded, new Graded(AnswerGrade.GOOD))).isEqualTo(Score.ONE);
        assertThat(score(graded, new Graded(AnswerGrade.SUFFICIENT))).isEqualTo(Score.HALF);
        assertThat(score(graded, new Graded(AnswerGrade.INSUFFICIENT))).isEqualTo(Score.ZERO);
        OpenExample example = new OpenExample(ABOUT, "M", Map.of());
        assertThat(score(example, new Graded(AnswerGrade.GOOD))).isEqualTo(Score.ONE);
        assertThat(score(example, new Graded(AnswerGrade.INSUFFICIENT))).isEqualTo(Score.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> example.score(new Graded(AnswerGrade.SUFFICIENT)));
    }

    @Example
    void an_inventory_never_counts() {
        Inventory inventory = new Inventory(ABOUT, OPTIONS, true);
        assertThat(inventory.score(new Ticked(Set.of("a")))).isEmpty();
        assertThat(inventory.counts()).isFalse();
        assertThat(new TrueFalse(ABOUT, true).counts()).isTrue();
    }

    @Example
    void a_score_is_exact_and_rounded_only_when_shown() {
        assertThat(Score.of(2, 6)).isEqualTo(Score.of(1, 3)).hasToString("1/3");
        assertThat(Score.of(2, 3).decimal(3)).isEqualByComparingTo("0.667");
        assertThat(Score.HALF).isGreaterThan(Score.of(1, 3)).isLessThan(Score.ONE);
        assertThatIllegalArgumentException().isThrownBy(() -> Score.of(4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Score.of(0, 0));
    }

    @Property(seed = "2017")
    void partial_credit_lies_from_0_to_1_and_is_1_only_for_the_right_answer(
            @ForAll @IntRange(min = 1, max = 10) int right,
            @ForAll @IntRange(max = 10) int rightTicks,
            @ForAll @IntRange(max = 10) int wrongTicks) {
        int ticks = Math.min(right, rightTicks);
        for (PartialCredit credit : PartialCredit.values()) {
            Score score = credit.score(ticks, wrongTicks, right);
            assertThat(score).isBetween(Score.ZERO, Score.ONE);
            assertThat(score.equals(Score.ONE)).isEqualTo(ticks == right && wrongTicks == 0);
        }
    }
}
