package nl.privacyspiegel.privacytest.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.privacytest.results.AskedQuestion;
import nl.privacyspiegel.privacytest.results.AskedQuestion.Scoring;
import nl.privacyspiegel.privacytest.results.ItemScore;
import nl.privacyspiegel.privacytest.results.OptionCounts;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.PartialCredit;
import nl.privacyspiegel.quiz.QuizAnswer.Graded;
import nl.privacyspiegel.quiz.QuizAnswer.Ticked;
import nl.privacyspiegel.quiz.QuizAnswer.Truth;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.About;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.Score;
import org.junit.jupiter.api.Test;

/** How answers become counts. */
class AnswerCountsTest {

    private static final About ABOUT = new About("v1", "V1", "Vraag", "topic", "beleid", "Uitleg", List.of());
    private static final List<Option> OPTIONS =
            List.of(new Option("x", "X", true), new Option("y", "Y", false), new Option("w", "W", true));

    @Test
    void options_come_in_the_order_of_the_question_also_when_nobody_chose_them() {
        QuizQuestion single = new QuizQuestion.SingleChoice(ABOUT, OPTIONS.subList(0, 2));
        Map<String, OptionCounts> counts = AnswerCounts.of(single, List.of(new Ticked(Set.of("y"))));
        assertThat(counts.keySet()).containsExactly("v1");
        assertThat(counts.get("v1")).isEqualTo(new OptionCounts(1, Map.of("x", 0, "y", 1)));
        assertThat(AnswerCounts.asked(single).isRight("x")).isTrue();
        assertThat(AnswerCounts.asked(single).isRight("y")).isFalse();
    }

    @Test
    void a_statement_is_counted_by_what_was_said_of_it() {
        QuizQuestion statement = new QuizQuestion.TrueFalse(ABOUT, false);
        assertThat(AnswerCounts.of(statement, List.of(new Truth(true), new Truth(false), new Truth(false))))
                .isEqualTo(Map.of("v1", new OptionCounts(3, Map.of("juist", 1, "onjuist", 2))));
        assertThat(AnswerCounts.asked(statement).isRight("onjuist")).isTrue();
    }

    @Test
    void judgements_are_counted_and_worth_their_score() {
        QuizQuestion open = new QuizQuestion.OpenGraded(ABOUT, "Model", Map.of());
        assertThat(AnswerCounts.of(open, List.of(new Graded(AnswerGrade.SUFFICIENT)))
                        .get("v1"))
                .isEqualTo(new OptionCounts(1, Map.of("goed", 0, "voldoende", 1, "onvoldoende", 0)));
        assertThat(AnswerCounts.asked(open))
                .isEqualTo(new AskedQuestion(
                        "v1",
                        List.of("goed", "voldoende", "onvoldoende"),
                        new Scoring.PerOption(Map.of(
                                "goed", ItemScore.FULL, "voldoende", ItemScore.HALF, "onvoldoende", ItemScore.NONE))));
        assertThat(AnswerCounts.asked(new QuizQuestion.OpenExample(ABOUT, "Model", Map.of()))
                        .options())
                .containsExactly("goed", "onvoldoende");
    }

    @Test
    void where_several_options_are_right_the_scores_are_counted_of_the_same_people() {
        QuizQuestion several = new QuizQuestion.MultipleChoice(ABOUT, OPTIONS, PartialCredit.PER_OPTION);
        Map<String, OptionCounts> counts = AnswerCounts.of(
                several,
                List.of(
                        new Ticked(Set.of("x", "w")),
                        new Ticked(Set.of("x")),
                        new Ticked(Set.of("x", "y", "w")),
                        new Ticked(Set.of("y"))));
        assertThat(counts.get("v1")).isEqualTo(new OptionCounts(4, Map.of("x", 3, "y", 2, "w", 2)));
        assertThat(counts.get(AskedQuestion.scoreLabel("v1")))
                .isEqualTo(new OptionCounts(4, Map.of("NONE", 1, "HALF", 2, "FULL", 1)));
    }

    @Test
    void a_question_without_a_right_answer_has_no_scores() {
        QuizQuestion inventory = new QuizQuestion.Inventory(ABOUT, OPTIONS, true);
        assertThat(AnswerCounts.of(inventory, List.of(new Ticked(Set.of("x", "y")))))
                .isEqualTo(Map.of("v1", new OptionCounts(1, Map.of("x", 1, "y", 1, "w", 0))));
        assertThat(AnswerCounts.asked(inventory).scoring()).isEqualTo(new Scoring.None());
    }

    @Test
    void anything_between_nothing_and_the_point_counts_as_a_half() {
        assertThat(AnswerCounts.counted(Score.ONE)).isEqualTo(ItemScore.FULL);
        assertThat(AnswerCounts.counted(Score.of(2, 3))).isEqualTo(ItemScore.HALF);
        assertThat(AnswerCounts.counted(Score.of(1, 10))).isEqualTo(ItemScore.HALF);
        assertThat(AnswerCounts.counted(Score.ZERO)).isEqualTo(ItemScore.NONE);
    }

    /** A table with a half that nobody can have would be no other world for who knows the rule of the question. */
    @Test
    void a_score_that_nobody_can_have_is_not_counted() {
        assertThat(AnswerCounts.possibleScores(
                        new QuizQuestion.MultipleChoice(ABOUT, OPTIONS, PartialCredit.ALL_OR_NOTHING)))
                .containsExactly(ItemScore.NONE, ItemScore.FULL);
        assertThat(AnswerCounts.possibleScores(
                        new QuizQuestion.MultipleChoice(ABOUT, OPTIONS, PartialCredit.PER_OPTION)))
                .containsExactly(ItemScore.NONE, ItemScore.HALF, ItemScore.FULL);
        List<Option> allRight = List.of(OPTIONS.getFirst(), OPTIONS.getLast());
        assertThat(AnswerCounts.possibleScores(
                        new QuizQuestion.MultipleChoice(ABOUT, allRight, PartialCredit.PER_OPTION)))
                .containsExactly(ItemScore.HALF, ItemScore.FULL);
        assertThat(AnswerCounts.of(
                                new QuizQuestion.MultipleChoice(ABOUT, OPTIONS, PartialCredit.ALL_OR_NOTHING),
                                List.of(new Ticked(Set.of("x"))))
                        .get(AskedQuestion.scoreLabel("v1")))
                .isEqualTo(new OptionCounts(1, Map.of("NONE", 1, "FULL", 0)));
    }
}
