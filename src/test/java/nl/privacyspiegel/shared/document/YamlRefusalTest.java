package nl.privacyspiegel.shared.document;

import static nl.privacyspiegel.shared.document.YamlDocumentTest.problems;
import static nl.privacyspiegel.shared.document.YamlDocumentTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Refusing a content file that is broken or hostile")
class YamlRefusalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a: 1|b: {c: 2|a: 3'                            | 2 shared.yaml.syntax.bracket",
                "'a: x|b: y: z'                                  | 2 shared.yaml.syntax.colon",
                "'a:|\tb: c'                                     | 2 shared.yaml.syntax.tab",
                "'a: x|bcd|c: d'                                 | 2 shared.yaml.syntax.missingColon",
                "'a:|  - b|  c: d'                               | 3 shared.yaml.syntax.indentation",
                "'a: b|c: \"d|e: f|'                             | 2 shared.yaml.syntax.unclosed",
                "'a: @b'                                         | 1 shared.yaml.syntax.startCharacter",
                "'a: \"\\q\"'                                    | 1 shared.yaml.syntax.escape",
                "'a: \"\\U99999999\"'                            | 1 shared.yaml.syntax",
                "'a: b|--- |c: d'                                | 2 shared.yaml.severalDocuments",
                "'a: b|a: c'                                     | 2 shared.yaml.duplicateKey",
                "'a: b|{x: y}: c'                                | 2 shared.yaml.keyNotText",
                "'a: b|\"\": c'                                   | 2 shared.yaml.keyNotText",
                "'a: b|c: !!java.net.URL [x]'                    | 2 shared.yaml.tag",
                "'a: b|c: !iets d'                               | 2 shared.yaml.tag",
                "'a: &b c'                                       | 1 shared.yaml.alias",
                "'a: b|c: *d'                                    | 2 shared.yaml.alias",
                "'a: b|c: \"\\0\"'                               | 2 shared.yaml.control",
                "'a: b|c: \"\\ud83d\"'                           | 2 shared.yaml.control",
                "'- a'                                           | 1 shared.yaml.notMap",
                "''                                              | 0 shared.yaml.empty",
                "'# alleen dit|'                                 | 0 shared.yaml.empty",
            })
    void a_file_that_is_no_good_is_refused(String yaml, String expected) {
        assertThat(problems(yaml.replace('|', '\n'))).contains(expected);
    }

    @Test
    void an_alias_bomb_is_refused_without_expanding() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int level = 1; level < 30; level++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(level, level, level - 1, level - 1));
        }
        assertThat(problems(bomb.toString())).hasSizeGreaterThan(30).allMatch(found -> found.endsWith("alias"));
    }

    @Test
    void deep_nesting_is_refused() {
        assertThat(problems("a: " + "[".repeat(18) + "]".repeat(18))).isEmpty();
        assertThat(problems("a:\n  " + "[".repeat(20) + "]".repeat(20))).containsExactly("2 shared.yaml.tooDeep");
        assertThat(problems("[".repeat(1900))).containsExactly("1 shared.yaml.tooDeep");
        assertThat(problems("? ".repeat(900))).containsExactly("1 shared.yaml.tooDeep");
    }

    @Test
    void a_file_of_one_byte_too_many_is_refused() {
        String fits = "a: " + "x".repeat(FileLimits.DEFAULT.bytes() - 3);
        String text = read(fits, map -> map.text("a"));
        assertThat(text).hasSize(FileLimits.DEFAULT.bytes() - 3);
        FileResult<String> refused = YamlDocument.read(
                (fits + "x").getBytes(StandardCharsets.UTF_8), FileLimits.DEFAULT, map -> map.text("a"));
        assertThat(refused.problems()).extracting(FileProblem::key).containsExactly("shared.yaml.tooLarge");
        assertThatThrownBy(refused::orThrow).hasMessageContaining("shared.yaml.tooLarge");
    }

    @Test
    void bytes_that_are_no_text_are_refused_at_their_line() {
        assertThat(problems(new byte[] {'a', ':', ' ', 'b', '\n', (byte) 0xE9, 'x'}, map -> map))
                .containsExactly("2 shared.yaml.notUtf8");
        assertThat(problems(new byte[] {'a', '\n', '\n', 0}, map -> map)).containsExactly("3 shared.yaml.binary");
        assertThat(problems("a: b".getBytes(StandardCharsets.UTF_16), map -> map))
                .containsExactly("0 shared.yaml.isUtf16");
    }

    @Test
    void a_file_from_windows_is_read() {
        String text = read("\uFEFFa: |\r\n  b\r\n  c\r\nd: e\r\n", map -> map.text("a") + map.text("d"));
        assertThat(text).isEqualTo("b\nce");
    }

    @Test
    void a_file_in_which_everything_is_wrong_does_not_fill_the_screen() {
        String yaml = "a: b\n".repeat(390);
        assertThat(problems(yaml)).hasSize(YamlProblems.MOST + 1).last().isEqualTo("0 shared.yaml.more");
    }

    @Test
    void a_long_piece_of_the_file_is_not_repeated_in_a_message() {
        FileProblem problem = YamlDocument.read(
                        ("\"" + "é".repeat(300) + "\": x").getBytes(StandardCharsets.UTF_8),
                        FileLimits.DEFAULT,
                        map -> map)
                .problems()
                .getFirst();
        assertThat(problem.args().getFirst().toString()).hasSize(80).endsWith("…");
    }
}
