package nl.privacyspiegel.quiz.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.quiz.QuestionKind;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizQuestion.SingleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;
import nl.privacyspiegel.shared.document.ShippedFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

@DisplayName("The quizzes that ship with the application")
class ShippedQuizzesTest {

    private final QuizData published = QuizSamples.shipped("privacytest-2017");
    private final QuizData current = QuizSamples.shipped("privacytest-actueel");

    @Test
    void the_quiz_of_2017_has_the_twelve_questions_in_their_order() {
        assertThat(published.questions().stream()
                        .map(question ->
                                question.id() + " " + QuestionKind.of(question).code()))
                .containsExactly(
                        "pt-01 open-beoordeeld",
                        "pt-02 juist-onjuist",
                        "pt-03 open-voorbeeld",
                        "pt-04 juist-onjuist",
                        "pt-05 open-beoordeeld",
                        "pt-06 juist-onjuist",
                        "pt-07 inventarisatie",
                        "pt-08 juist-onjuist",
                        "pt-09 open-beoordeeld",
                        "pt-10 enkele-keuze",
                        "pt-11 open-beoordeeld",
                        "pt-12 juist-onjuist");
    }

    @Test
    void the_quiz_of_2017_has_the_published_right_answers() {
        assertThat(published.questions().stream()
                        .filter(TrueFalse.class::isInstance)
                        .map(TrueFalse.class::cast)
                        .filter(statement -> !statement.right())
                        .map(QuizQuestion::id))
                .containsExactly("pt-08");
        SingleChoice responsible = (SingleChoice) published.question("pt-10").orElseThrow();
        assertThat(responsible.options())
                .extracting(Option::id)
                .containsExactly("medewerker", "coordinatoren", "college", "afdelingshoofd", "meerdere");
        assertThat(responsible.options().stream().filter(Option::right).map(Option::id))
                .containsExactly("college");
    }

    @Test
    void the_current_quiz_has_fifteen_questions_of_every_kind() {
        Map<QuestionKind, Long> kinds =
                current.questions().stream().collect(Collectors.groupingBy(QuestionKind::of, Collectors.counting()));
        assertThat(current.questions()).hasSize(15);
        assertThat(kinds.keySet()).containsExactlyInAnyOrder(QuestionKind.values());
        assertThat(kinds.get(QuestionKind.OPEN_GRADED)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void the_question_that_got_a_picture_is_still_compared_with_what_it_was_before() {
        QuizData before = QuizSamples.withoutPictures(current);
        assertThat(before.pictures()).isEmpty();
        assertThat(current.pictures()).hasSize(1);
        assertThat(current.since(before).lines())
                .allMatch(line -> line.verdict().compares());
    }

    @Test
    void every_question_explains_itself_and_every_topic_is_used() {
        for (QuizData quiz : List.of(published, current)) {
            assertThat(quiz.questions())
                    .allSatisfy(question ->
                            assertThat(question.about().references()).isNotEmpty());
            assertThat(quiz.questions().stream()
                            .map(question -> question.about().topic())
                            .collect(Collectors.toSet()))
                    .isEqualTo(quiz.topics().stream().map(QuizData.Topic::id).collect(Collectors.toSet()));
        }
    }

    @Test
    void every_question_informs_a_domain_of_the_shipped_framework() {
        Set<String> domains = shippedDomains();
        for (QuizData quiz : List.of(published, current)) {
            assertThat(quiz.questions())
                    .extracting(question -> question.about().domain())
                    .isSubsetOf(domains);
        }
    }

    private static Set<String> shippedDomains() {
        Map<String, Object> framework = new Yaml()
                .load(new String(ShippedFiles.bytes("frameworks/vng-sociaal-domein.yaml"), StandardCharsets.UTF_8));
        return ((List<?>) Objects.requireNonNull(framework.get("domeinen")))
                .stream()
                        .map(domain -> String.valueOf(((Map<?, ?>) domain).get("id")))
                        .collect(Collectors.toSet());
    }

    @Test
    void they_fit_every_organisation() {
        for (String name : List.of("privacytest-2017", "privacytest-actueel")) {
            String text = new String(ShippedFiles.bytes("quizzes/" + name + ".yaml"), StandardCharsets.UTF_8);
            assertThat(text).doesNotContain("CJG", "'");
        }
        assertThat(current.toString()).doesNotContain("Kempen");
        assertThat(published.questions().toString()).doesNotContain("Kempen");
    }
}
