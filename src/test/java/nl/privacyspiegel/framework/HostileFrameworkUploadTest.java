package nl.privacyspiegel.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import nl.privacyspiegel.hostile.HostileFiles;
import nl.privacyspiegel.organisation.Role;
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
@DisplayName("A file that means harm, or that is no framework, is refused with what to do")
class HostileFrameworkUploadTest {

    private static final String ENTITY = """
            <?xml version="1.0"?>
            <!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
            <x>&secret;</x>
            """;

    @Autowired
    private People people;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private MessageSource messages;

    @BeforeEach
    void an_administrator_logs_in() {
        people.login(people.member(people.unit(), Role.ADMINISTRATOR));
    }

    static Stream<Arguments> files() {
        byte[] huge = HostileFiles.tooLarge();
        byte[] picture = HostileFiles.picture();
        byte[] zip = HostileFiles.zip();
        return Stream.of(
                Arguments.of("too large", huge, "Maak het bestand kleiner"),
                Arguments.of("a picture", picture, "tekst"),
                Arguments.of("a zip file", zip, "tekst"),
                Arguments.of("nothing", new byte[0], "leeg"),
                Arguments.of("XML that names a file", ENTITY.getBytes(UTF_8), "sleutels"),
                Arguments.of("an alias bomb", HostileFiles.aliases(), "verwijzing met &"),
                Arguments.of("endless nesting", HostileFiles.nesting(), "niveaus"),
                Arguments.of("an object to make", "schema: !!java.net.URL [x]".getBytes(UTF_8), "aanduiding"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @Timeout(5)
    void nothing_is_stored_and_the_reason_is_said(String what, byte[] file, String reason) {
        int before = frameworks.list().size();
        assertThat(frameworks.importDraft(file))
                .isInstanceOfSatisfying(
                        FrameworkImport.Refused.class,
                        refused -> assertThat(refused.problems().stream()
                                        .map(problem -> messages.getMessage(
                                                problem.key(), problem.args().toArray(), Locale.of("nl")))
                                        .toList())
                                .as(what)
                                .isNotEmpty()
                                .anyMatch(said -> said.contains(reason))
                                .noneMatch(said -> said.contains("root:")));
        assertThat(frameworks.list()).hasSize(before);
    }
}
