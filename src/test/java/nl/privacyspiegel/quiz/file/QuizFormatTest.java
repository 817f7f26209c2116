package nl.privacyspiegel.quiz.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name of a file says how it is read. */
class QuizFormatTest {

    @ParameterizedTest
    @CsvSource({
        "test.yaml, YAML, test",
        "test.YML, YAML, test",
        "vragen.v2.gift, GIFT, vragen.v2",
        "vragen.txt, GIFT, vragen",
        "quiz.xml, MOODLE_XML, quiz"
    })
    void theEndingSaysWhichFormat(String file, QuizFormat format, String name) {
        assertThat(QuizFormat.ofFile(file)).contains(format);
        assertThat(QuizFormat.withoutEnding(file)).isEqualTo(name);
    }

    @Test
    void anotherEndingSaysNothing() {
        assertThat(QuizFormat.ofFile("plaatje.png")).isEmpty();
        assertThat(QuizFormat.ofFile("zonder")).isEmpty();
        assertThat(QuizFormat.withoutEnding("zonder")).isEqualTo("zonder");
        assertThat(QuizFormat.fileEndings()).containsExactly(".yaml", ".yml", ".gift", ".txt", ".xml");
    }
}
