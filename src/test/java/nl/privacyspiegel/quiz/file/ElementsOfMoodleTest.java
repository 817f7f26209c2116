package nl.privacyspiegel.quiz.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.privacyspiegel.quiz.QuestionImage;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.file.Exchange.Imported;
import nl.privacyspiegel.quiz.file.Exchange.Refused;
import nl.privacyspiegel.shared.document.Messages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What becomes of each element of a file from Moodle")
class ElementsOfMoodleTest {

    @ParameterizedTest
    @MethodSource("nl.privacyspiegel.quiz.file.MoodleElements#all")
    void is_taken_over_or_named(MoodleElement element) throws IOException {
        byte[] file = element.file().getBytes(StandardCharsets.UTF_8);
        Exchange exchange =
                element.file().startsWith("<") ? MoodleXmlReader.read(file, "P") : GiftReader.read(file, "P");
        List<Exchange.Note> notes = switch (exchange) {
            case Imported imported -> imported.notFitting();
            case Refused refused -> refused.notes().subList(0, 1);
        };
        String becomes = exchange instanceof Imported imported
                ? shown(imported.draft().questions().getFirst())
                : "";
        assertThat(becomes).isEqualTo(element.becomes());
        List<String> said = notes.stream()
                .map(note -> Messages.dutch(note.key(), note.args()))
                .toList();
        assertThat(said).as("all that is said").hasSameSizeAs(element.said());
        assertThat(element.said())
                .allSatisfy(part ->
                        assertThat(said).anySatisfy(each -> assertThat(each).contains(part)));
        assertThat(documented())
                .anyMatch(row -> row.startsWith(
                        "| " + element.name() + " | " + element.fate().kept + " | " + element.fate().said));
    }

    private static List<String> documented() throws IOException {
        return Files.readAllLines(Path.of("docs", "privacytest-formaat.md"));
    }

    private static String shown(QuizQuestion question) {
        StringBuilder shown = new StringBuilder(question.text());
        for (Option option : question.options()) {
            shown.append(option.right() ? " [x] " : " [ ] ").append(option.text());
            shown.append(option.explanation().isEmpty() ? "" : " (" + option.explanation() + ")");
        }
        if (question instanceof QuizQuestion.TrueFalse statement) {
            shown.append(statement.right() ? " juist" : " onjuist");
            if (!(statement.onTrue() + statement.onFalse()).isEmpty()) {
                shown.append(" (" + statement.onTrue() + "/" + statement.onFalse() + ")");
            }
        }
        if (!question.about().domain().isEmpty()) {
            shown.append(" #" + question.id() + " " + question.about().domain());
        }
        QuestionImage image = question.about().image();
        if (image != null) {
            shown.append(" [beeld] ").append(image.alternative());
        }
        return shown.toString().replace('\n', '⏎');
    }
}
