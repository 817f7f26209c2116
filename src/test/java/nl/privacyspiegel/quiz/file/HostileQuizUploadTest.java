package nl.privacyspiegel.quiz.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import nl.privacyspiegel.hostile.HostileFiles;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

@OnH2
@DisplayName("A file that means harm, or that is none, is refused with what to do")
class HostileQuizUploadTest {

    private static final String ENTITY = """
            <?xml version="1.0"?>
            <!DOCTYPE quiz [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
            <quiz><question type="truefalse"><name><text>&secret;</text></name></question></quiz>
            """;

    private static final String LAUGHS = """
            <!DOCTYPE quiz [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;">]>
            <quiz><question type="truefalse"><name><text>&c;</text></name></question></quiz>
            """;

    @Autowired
    private People people;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private QuizFiles quizFiles;

    @Autowired
    private MessageSource messages;

    @BeforeEach
    void an_administrator_logs_in() {
        people.login(people.member(people.unit(), Role.ADMINISTRATOR));
    }

    static Stream<Arguments> files() {
        byte[] huge = HostileFiles.tooLarge();
        byte[] larger = "a: ".repeat(QuizFormat.mostBytes()).getBytes(UTF_8);
        byte[] binary = HostileFiles.picture();
        byte[] zip = HostileFiles.zip();
        byte[] deep = ("<quiz>" + "<a>".repeat(50_000)).getBytes(UTF_8);
        byte[] brackets = HostileFiles.nesting();
        return Stream.of(
                Arguments.of(QuizFormat.MOODLE_XML, ENTITY.getBytes(UTF_8), "DOCTYPE"),
                Arguments.of(QuizFormat.MOODLE_XML, LAUGHS.getBytes(UTF_8), "DOCTYPE"),
                Arguments.of(QuizFormat.YAML, zip, "tekst"),
                Arguments.of(QuizFormat.GIFT, zip, "tekst"),
                Arguments.of(QuizFormat.MOODLE_XML, zip, "tekst"),
                Arguments.of(QuizFormat.MOODLE_XML, deep, "in elkaar"),
                Arguments.of(QuizFormat.MOODLE_XML, "<html/>".getBytes(UTF_8), "Moodle-XML"),
                Arguments.of(QuizFormat.MOODLE_XML, "<quiz>".getBytes(UTF_8), "geldige XML"),
                Arguments.of(QuizFormat.YAML, HostileFiles.aliases(), "verwijzing met &"),
                Arguments.of(QuizFormat.YAML, brackets, "niveaus"),
                Arguments.of(QuizFormat.YAML, larger, "Maak het bestand kleiner"),
                Arguments.of(QuizFormat.GIFT, huge, "Maak het bestand kleiner"),
                Arguments.of(QuizFormat.MOODLE_XML, larger, "Maak het bestand kleiner"),
                Arguments.of(QuizFormat.YAML, binary, "tekst"),
                Arguments.of(QuizFormat.GIFT, binary, "tekst"),
                Arguments.of(QuizFormat.MOODLE_XML, binary, "tekst"),
                Arguments.of(QuizFormat.YAML, new byte[0], "leeg"),
                Arguments.of(QuizFormat.GIFT, new byte[0], "geen vraag die past"),
                Arguments.of(QuizFormat.GIFT, "geen vraag".getBytes(UTF_8), "geen vraag die past"));
    }

    @ParameterizedTest
    @MethodSource("files")
    @Timeout(5)
    void nothing_is_stored_and_the_reason_is_said(QuizFormat format, byte[] file, String reason) {
        int before = quizzes.list().size();
        QuizImport result = quizFiles.read(file, format, "Proef");
        assertThat(result)
                .isInstanceOfSatisfying(
                        QuizImport.Refused.class,
                        refused -> assertThat(refused.notes())
                                .isNotEmpty()
                                .anySatisfy(note -> assertThat(messages.getMessage(
                                                note.key(), note.args().toArray(), Locale.of("nl")))
                                        .contains(reason)
                                        .doesNotContain("root:")));
        assertThat(quizzes.list()).hasSize(before);
    }
}
