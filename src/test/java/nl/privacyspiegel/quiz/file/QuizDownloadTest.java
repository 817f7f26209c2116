package nl.privacyspiegel.quiz.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.quiz.QuizVersionId;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnH2
@DisplayName("Downloading a quiz as a file")
class QuizDownloadTest {

    @Autowired
    private People people;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private QuizFiles quizFiles;

    @LocalServerPort
    private int port;

    private UnitId unit = UnitId.random();
    private QuizVersionId shipped = QuizVersionId.random();
    private QuizVersionId draft = QuizVersionId.random();

    @BeforeEach
    void there_is_a_published_quiz_and_a_draft() {
        unit = people.unit();
        people.login(people.member(unit, Role.ADMINISTRATOR));
        shipped = quizzes.published().stream()
                .filter(quiz -> quiz.key().equals("privacytest-actueel"))
                .findFirst()
                .orElseThrow()
                .id();
        draft = quizzes.copyToDraft(shipped, "Download " + UUID.randomUUID());
    }

    private Visitor visitor(Role role) {
        Person person = people.member(unit, role);
        Visitor visitor = new Visitor(port);
        visitor.login(person.email(), person.password());
        return visitor;
    }

    private static String address(QuizVersionId id, String ending) {
        return "/download/privacytest/" + id + "." + ending;
    }

    @ParameterizedTest
    @CsvSource({"YAML, application/yaml", "GIFT, text/plain", "MOODLE_XML, application/xml"})
    void each_format_comes_as_the_file_that_it_is(QuizFormat format, String type) {
        HttpResponse<byte[]> response = visitor(Role.MANAGEMENT).get(address(shipped, format.ending()));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type").orElse("")).startsWith(type);
        assertThat(response.headers().firstValue("content-disposition"))
                .contains("attachment; filename=\"privacytest-actueel-v1." + format.ending() + "\"");
        assertThat(response.body()).isEqualTo(quizFiles.export(shipped, format).bytes());
    }

    @Test
    void a_draft_looks_to_others_like_what_does_not_exist() {
        assertThat(visitor(Role.ADMINISTRATOR).get(address(draft, "yaml")).statusCode())
                .isEqualTo(200);
        for (Role role : List.of(Role.ASSESSOR, Role.MANAGEMENT, Role.SUPERVISOR)) {
            Visitor reader = visitor(role);
            for (QuizFormat format : QuizFormat.values()) {
                HttpResponse<byte[]> hidden = reader.get(address(draft, format.ending()));
                HttpResponse<byte[]> unknown = reader.get(address(QuizVersionId.random(), format.ending()));
                assertThat(hidden.statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
                assertThat(new String(hidden.body(), StandardCharsets.UTF_8)).doesNotContain("privacytest", "yaml");
            }
        }
    }

    @Test
    void a_mistyped_address_is_not_found() {
        Visitor reader = visitor(Role.MANAGEMENT);
        for (String wrong : List.of(
                address(shipped, "json"),
                address(shipped, ""),
                "/download/privacytest/a.yaml",
                "/download/privacytest/%27.xml",
                "/download/privacytest/1-1-1-1-1.gift")) {
            assertThat(reader.get(wrong).statusCode()).as(wrong).isEqualTo(404);
        }
    }

    @Test
    void who_is_not_logged_in_gets_no_file() {
        assertThat(new Visitor(port).get(address(shipped, "yaml")).statusCode()).isEqualTo(302);
    }
}
