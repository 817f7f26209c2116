package nl.privacyspiegel.privacytest.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.privacytest.answering.GivenAnswer;
import nl.privacyspiegel.privacytest.answering.TestInProgress;
import nl.privacyspiegel.privacytest.taking.ResultPage.OfTopic;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.file.QuizSamples;
import nl.privacyspiegel.shared.page.PageTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

@DisplayName("One's own result")
class ResultPageTest {

    private static final String PROTOCOL = "https://intranet.gemeente.example/datalekken";

    @Test
    @DisplayName("counts what was skipped as no mistake, says that people look at open answers, and what to remember")
    void by_topic() {
        ResultPage page = result(Map.of(
                "actueel-01", new GivenAnswer.Text("Meteen melden."),
                "actueel-03", new GivenAnswer.Truth(true)));
        assertThat(page.marks())
                .extracting(ResultMark::text)
                .containsExactly(
                        "privacytest.take.count.wrong",
                        "privacytest.take.count.skipped",
                        "privacytest.take.count.people");
        assertThat(page.notes()).containsExactly("privacytest.take.result.skipped", "privacytest.take.result.people");
        OfTopic first = page.topics().getFirst();
        assertThat(first.answers())
                .extracting(answer -> answer.mark().text())
                .containsExactly(
                        "privacytest.take.verdict.people",
                        "privacytest.take.verdict.skipped",
                        "privacytest.take.verdict.wrong");
        assertThat(first.remember()).as("of what was skipped or wrong").hasSize(2);
        assertThat(first.answers().get(1).explanation())
                .as("said once, among what to remember")
                .isEmpty();
    }

    @Test
    @DisplayName("says of an answer what the test says of that very answer")
    void about_an_answer() {
        assertThat(result(Map.of(
                                "actueel-02", new GivenAnswer.Ticked(Set.of("risico")),
                                "actueel-03", new GivenAnswer.Truth(true)))
                        .topics()
                        .getFirst()
                        .answers())
                .flatExtracting(ResultAnswer::given)
                .extracting(ResultAnswer.Said::about)
                .containsExactly("", "Over risico", "Over ja");
    }

    @Test
    @DisplayName("reads true and false in the language of the page, and texts of the test in their own")
    void languages() {
        assertThat(result(Map.of("actueel-03", new GivenAnswer.Truth(true)))
                        .topics()
                        .getFirst()
                        .answers())
                .extracting(answer -> answer.rights().getFirst().content())
                .containsExactly(true, true, false);
    }

    @Test
    @DisplayName("links to a page of the organisation, and only names a document")
    void more_to_read() {
        assertThat(result(Map.of()).topics())
                .extracting(OfTopic::more, OfTopic::address)
                .startsWith(tuple(PROTOCOL, PROTOCOL), tuple("Handboek", ""), tuple("", ""));
    }

    @Test
    @DisplayName("has no score when nothing was answered that is scored at once")
    void no_score() {
        assertThat(result(Map.of()).score()).isEmpty();
        assertThat(result(Map.of("actueel-02", new GivenAnswer.Ticked(Set.of("risico"))))
                        .score())
                .isEqualTo("privacytest.take.score");
    }

    private static ResultPage result(Map<String, GivenAnswer> given) {
        QuizData shipped = QuizSamples.shipped("privacytest-actueel");
        List<Topic> topics = shipped.topics().stream()
                .map(topic -> new Topic(topic.id(), topic.name(), topic.advice(), more(topic)))
                .toList();
        QuizData quiz = new QuizData(
                shipped.key(),
                shipped.name(),
                null,
                null,
                shipped.language(),
                topics,
                shipped.questions().stream().map(ResultPageTest::explained).toList());
        StaticMessageSource words = new StaticMessageSource();
        words.setUseCodeAsDefaultMessage(true);
        return ResultPage.of(
                new TestInProgress(quiz, given, LocalDate.of(2026, 3, 12), false),
                false,
                "/test/mijn/beeld/",
                new PageTexts(words, Locale.of("nl")));
    }

    private static QuizQuestion explained(QuizQuestion question) {
        return question instanceof QuizQuestion.TrueFalse statement
                ? new QuizQuestion.TrueFalse(statement.about(), statement.right(), "Over ja", "Over nee")
                : question.withOptions(question.options().stream()
                        .map(option -> new QuizQuestion.Option(
                                option.id(), option.text(), option.right(), "Over " + option.id()))
                        .toList());
    }

    private static String more(Topic topic) {
        return switch (topic.id()) {
            case "datalekken" -> PROTOCOL;
            case "veilig-werken" -> "Handboek";
            default -> "";
        };
    }
}
