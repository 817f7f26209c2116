package nl.privacyspiegel.quiz.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion.About;
import nl.privacyspiegel.quiz.QuizQuestion.Inventory;
import nl.privacyspiegel.quiz.QuizQuestion.OpenExample;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizRules;
import nl.privacyspiegel.quiz.WrongQuiz;
import nl.privacyspiegel.shared.document.Messages;
import nl.privacyspiegel.shared.document.WrongFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Reading a quiz from a file")
class QuizYamlTest {

    static List<WrongFile> wrongQuizzes() {
        return WrongQuiz.ALL;
    }

    private static List<String> problems(String yaml) {
        return WrongFile.described(
                QuizYaml.read(yaml.getBytes(StandardCharsets.UTF_8)).problems());
    }

    @Test
    void the_example_without_mistakes_is_read() {
        assertThat(problems(WrongQuiz.RIGHT)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrongQuizzes")
    void a_mistake_is_named_with_its_line(WrongFile wrong) {
        assertThat(problems(wrong.yaml())).containsExactly(wrong.line() + " " + wrong.key());
    }

    @Test
    void a_file_of_a_later_format_gets_one_clear_answer() {
        assertThat(problems("schema: 2\niets: nieuws")).containsExactly("1 shared.content.schema");
    }

    @Test
    void a_draft_in_the_application_follows_the_same_rules() {
        About about = new About("", "", "T", "t", "", "U", List.of(" "));
        QuizData draft = new QuizData(
                "proef",
                "Proef",
                " ",
                null,
                "nl",
                List.of(),
                List.of(
                        new OpenExample(about, "M", Map.of(AnswerGrade.GOOD, "G", AnswerGrade.SUFFICIENT, "V")),
                        new Inventory(about, List.of(new Option("a", "A", true)), false)));
        assertThat(draft.origin()).isNull();
        assertThat(QuizRules.problems(draft).stream().map(problem -> {
                    Messages.dutch(problem.key(), problem.args());
                    return problem.place() + " " + problem.key().replaceFirst(".*[.]", "");
                }))
                .containsExactly(
                        "onderwerpen noTopics",
                        "vragen[0].id missing",
                        "vragen[0].code missing",
                        "vragen[0].onderwerp unknownTopic",
                        "vragen[0].domein notChosen",
                        "vragen[0].beoordeling.voldoende gradingNotUsed",
                        "vragen[0].beoordeling.onvoldoende missing",
                        "vragen[0].verwijzingen[0] missing",
                        "vragen[1].id missing",
                        "vragen[1].code missing",
                        "vragen[1].onderwerp unknownTopic",
                        "vragen[1].domein notChosen",
                        "vragen[1].opties tooFewOptions",
                        "vragen[1].opties rightInInventory",
                        "vragen[1].verwijzingen[0] missing");
        assertThat(QuizYaml.read(QuizYamlWriter.write(draft)).problems()).isNotEmpty();
    }
}
