package nl.privacyspiegel.insight;

import static nl.privacyspiegel.privacytest.MadeUpResults.DEPARTMENT;
import static nl.privacyspiegel.privacytest.MadeUpResults.SMALL_TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import nl.privacyspiegel.privacytest.MadeUpResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizEdits;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.About;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tests of several versions beside each other")
class CommonQuestionsTest {

    private final QuizData quiz = MadeUpResults.quiz("Tekst");
    private final CampaignResults whole = MadeUpResults.results(quiz, 9);

    private static QuizData reworded(QuizData quiz, String id) {
        QuizQuestion question = quiz.question(id).orElseThrow();
        About about = question.about();
        return QuizEdits.changeQuestion(
                quiz,
                question.with(new About(
                        id,
                        about.code(),
                        "Een heel andere vraag",
                        about.topic(),
                        about.domain(),
                        about.explanation(),
                        about.references())));
    }

    @Test
    void of_one_version_all_scored_questions_count() {
        assertThat(CommonQuestions.of(List.of(whole, MadeUpResults.results(quiz, 3)), DEPARTMENT))
                .hasSize(2)
                .allSatisfy(test -> {
                    assertThat(test.questions()).containsExactlyInAnyOrder("v1", "v2", "v3", "v4");
                    assertThat(test.left()).isZero();
                });
    }

    @Test
    void a_question_that_one_of_them_has_not_or_words_otherwise_counts_in_none() {
        CampaignResults shorter = MadeUpResults.results(MadeUpResults.without(quiz, "v3"), 9);
        CampaignResults other = MadeUpResults.results(reworded(quiz, "v2"), 9);
        assertThat(CommonQuestions.of(List.of(shorter, other, whole), DEPARTMENT))
                .extracting(CommonQuestions::questions, CommonQuestions::left)
                .containsExactly(
                        tuple(Set.of("v1", "v4"), 1), tuple(Set.of("v1", "v4"), 2), tuple(Set.of("v1", "v4"), 2));
    }

    @Test
    void a_test_with_nothing_in_common_is_left_out() {
        QuizData other = quiz;
        for (String id : List.of("v1", "v2", "v3", "v4")) {
            other = reworded(other, id);
        }
        assertThat(CommonQuestions.of(List.of(whole, MadeUpResults.results(other, 9)), DEPARTMENT))
                .singleElement()
                .satisfies(test -> assertThat(test.test()).isEqualTo(whole));
    }

    @Test
    void a_unit_that_is_hidden_in_one_of_them_stays_hidden_there() {
        CampaignResults small = MadeUpResults.results(quiz, 3);
        List<CommonQuestions> tests = CommonQuestions.of(List.of(whole, small), SMALL_TEAM);
        assertThat(tests).hasSize(2);
        assertThat(TestMoment.of(tests.getLast(), SMALL_TEAM).orElseThrow().scores())
                .isEqualTo(new Disclosed.Suppressed<>());
    }

    @Test
    void a_newer_version_of_which_nothing_is_shown_takes_no_question_away() {
        QuizData other = quiz;
        for (String id : List.of("v2", "v3", "v4")) {
            other = reworded(other, id);
        }
        CampaignResults small = MadeUpResults.results(other, 3);
        List<CommonQuestions> tests = CommonQuestions.of(List.of(small, whole, whole), SMALL_TEAM);
        assertThat(CommonQuestions.of(List.of(small, whole), DEPARTMENT)
                        .getLast()
                        .questions())
                .as("where it is shown it does")
                .containsExactly("v1");
        assertThat(tests)
                .filteredOn(test -> test.test().equals(whole))
                .isNotEmpty()
                .allSatisfy(test -> assertThat(test.questions()).hasSize(4));
        assertThat(TestMoment.of(tests.getFirst(), SMALL_TEAM).orElseThrow().scores())
                .isEqualTo(new Disclosed.Suppressed<>());
    }
}
