package nl.privacyspiegel.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.privacyspiegel.shared.document.WrongFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Reading a framework from a file")
class FrameworkYamlTest {

    static List<WrongFile> wrongFrameworks() {
        return WrongFramework.ALL;
    }

    private static List<String> problems(String yaml) {
        return WrongFile.described(
                FrameworkYaml.read(yaml.getBytes(StandardCharsets.UTF_8)).problems());
    }

    @Test
    void the_example_without_mistakes_is_read() {
        assertThat(problems(WrongFramework.RIGHT)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrongFrameworks")
    void a_mistake_is_named_with_its_line(WrongFile wrong) {
        assertThat(problems(wrong.yaml())).containsExactly(wrong.line() + " " + wrong.key());
    }

    @Test
    void mistakes_of_every_kind_end_up_in_one_list() {
        String yaml = WrongFramework.RIGHT
                .replace("naam: Proef", "naam: [Proef]")
                .replace("id: v2", "id: v1")
                .replace("stappen: [1]", "stappen: [9]")
                .replace("ja: 100", "ja: 101");
        assertThat(problems(yaml))
                .containsExactly(
                        "3 shared.yaml.notText",
                        "8 shared.yaml.outOfRange",
                        "18 framework.problem.unknownStep",
                        "30 shared.content.doubleId");
    }

    @Test
    void a_file_of_a_later_format_gets_one_clear_answer() {
        assertThat(problems("schema: 2\niets: nieuws")).containsExactly("1 shared.content.schema");
    }
}
