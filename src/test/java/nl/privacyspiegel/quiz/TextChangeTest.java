package nl.privacyspiegel.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.privacyspiegel.quiz.QuizQuestion.About;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;
import nl.privacyspiegel.quiz.file.QuizSamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two versions of a quiz say otherwise what is read beside their questions")
class TextChangeTest {

    private static final String QUESTION = "vragen/actueel-03/tekst";
    private static final String OPTION = "vragen/actueel-04/opties/bellen/tekst";

    private final QuizData quiz = QuizSamples.shipped("privacytest-actueel");

    @Test
    void the_same_texts_are_no_change() {
        assertThat(TextChange.own(quiz, quiz)).isEmpty();
        assertThat(TextChange.translated(quiz, quiz)).isEmpty();
    }

    @Test
    void a_translation_that_reads_otherwise_is_told_where_it_stands_with_both_readings() {
        QuizData other =
                QuizTranslations.translate(quiz, Map.of("naam", "Privacy quiz", QUESTION, "Else.", OPTION, "I ring."));
        Map<String, String> said = translation().texts();
        assertThat(TextChange.translated(quiz, other))
                .containsExactly(
                        new TextChange("naam", said.getOrDefault("naam", ""), "Privacy quiz"),
                        new TextChange(QUESTION, said.getOrDefault(QUESTION, ""), "Else."),
                        new TextChange(OPTION, said.getOrDefault(OPTION, ""), "I ring."));
        assertThat(TextChange.own(quiz, other)).isEmpty();
        TextChange option = TextChange.translated(quiz, other).getLast();
        assertThat(List.of(option.part(), option.option(), option.field()))
                .containsExactly("actueel-04", "bellen", "tekst");
    }

    @Test
    void an_explanation_that_reads_otherwise_is_told_and_a_question_is_left_to_its_own_comparison() {
        QuizData other = with(
                quiz,
                "actueel-03",
                about -> new About(
                        about.id(),
                        about.code(),
                        "Anders.",
                        about.topic(),
                        about.domain(),
                        "Nieuwe uitleg.",
                        about.references()));
        assertThat(TextChange.own(quiz, other))
                .extracting(TextChange::place)
                .containsExactly("vragen/actueel-03/uitleg");
    }

    @Test
    void a_question_that_came_or_went_is_no_change_of_its_texts() {
        QuizData fewer = QuizTranslations.with(
                new QuizData(
                        quiz.key(),
                        quiz.name(),
                        quiz.origin(),
                        quiz.introduction(),
                        quiz.language(),
                        quiz.topics(),
                        quiz.questions().subList(1, quiz.questions().size())),
                translation());
        assertThat(TextChange.translated(quiz, fewer)).isEmpty();
        assertThat(TextChange.translated(fewer, quiz)).isEmpty();
        assertThat(TextChange.own(quiz, fewer)).isEmpty();
    }

    @Test
    void two_different_second_languages_are_not_laid_beside_each_other() {
        assertThat(TextChange.translated(quiz, QuizTranslations.end(quiz))).isEmpty();
        assertThat(TextChange.translated(QuizTranslations.begin(QuizTranslations.end(quiz), "de"), quiz))
                .isEmpty();
    }

    private Translation translation() {
        return Objects.requireNonNull(quiz.translation());
    }

    private static QuizData with(QuizData quiz, String id, UnaryOperator<About> change) {
        return QuizTranslations.with(
                new QuizData(
                        quiz.key(),
                        quiz.name(),
                        quiz.origin(),
                        quiz.introduction(),
                        quiz.language(),
                        quiz.topics(),
                        quiz.questions().stream()
                                .map(question -> question.id().equals(id) && question instanceof TrueFalse statement
                                        ? statement.with(change.apply(statement.about()))
                                        : question)
                                .toList()),
                quiz.translation());
    }
}
