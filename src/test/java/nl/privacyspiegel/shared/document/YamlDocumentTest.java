package nl.privacyspiegel.shared.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Reading a content file")
class YamlDocumentTest {

    static List<String> problems(byte[] bytes, Function<YamlMap, ?> mapping) {
        return YamlDocument.<Object>read(bytes, new FileLimits(2000, 20), mapping::apply).problems().stream()
                .map(problem -> {
                    Messages.dutch(problem.key(), problem.args());
                    return problem.line() + " " + problem.key();
                })
                .toList();
    }

    static List<String> problems(String yaml, Function<YamlMap, ?> mapping) {
        return problems(yaml.getBytes(StandardCharsets.UTF_8), mapping);
    }

    static List<String> problems(String yaml) {
        return problems(yaml, map -> {
            map.ignoreOtherKeys();
            return map;
        });
    }

    static <T> T read(String yaml, Function<YamlMap, T> mapping) {
        return YamlDocument.read(yaml.getBytes(StandardCharsets.UTF_8), FileLimits.DEFAULT, mapping)
                .orThrow();
    }

    @Test
    void an_emoji_is_read_wherever_it_stands() {
        for (int before = 1000; before < 1050; before++) {
            String text = "x".repeat(before) + "\uD83D\uDE00";
            byte[] bytes = ("naam: " + text).getBytes(StandardCharsets.UTF_8);
            assertThat(YamlDocument.read(bytes, new FileLimits(2000, 20), root -> root.text("naam"))
                            .orThrow())
                    .isEqualTo(text);
        }
    }

    @Test
    void every_kind_of_value_is_read_as_what_the_caller_asks_for() {
        String yaml = """
                naam: nee
                aantal: 12
                stap: 0.5
                dag: 2017-02-06
                aan: true
                keuze: b
                lijst: [een, "2"]
                nummers: [1, 2]
                kaarten:
                  - x: y
                  - x: "yes"
                kaart: {x: z}
                """;
        List<Object> values = read(
                yaml,
                map -> List.of(
                        map.text("naam"),
                        map.integer("aantal", 0, 20),
                        map.decimal("stap"),
                        map.date("dag"),
                        map.flag("aan"),
                        map.choice("keuze", Map.of("a", 1, "b", 2)),
                        map.texts("lijst"),
                        map.integers("nummers", 0, 9),
                        map.list("kaarten").stream().map(item -> item.text("x")).toList(),
                        map.map("kaart").text("x")));
        assertThat(values)
                .containsExactly(
                        "nee",
                        12,
                        new BigDecimal("0.5"),
                        LocalDate.of(2017, 2, 6),
                        true,
                        2,
                        List.of("een", "2"),
                        List.of(1, 2),
                        List.of("y", "yes"),
                        "z");
    }

    @Test
    void optional_keys_may_be_absent() {
        boolean absent = read(
                "x: y",
                map -> map.text("x").equals("y")
                        && map.optionalText("a").isEmpty()
                        && map.optionalInteger("b", 0, 1).isEmpty()
                        && map.optionalDecimal("c").isEmpty()
                        && map.optionalDate("d").isEmpty()
                        && map.optionalChoice("e", Map.of("x", 1)).isEmpty()
                        && map.optionalMap("f").isEmpty()
                        && map.optionalList("g").isEmpty()
                        && map.texts("h").isEmpty()
                        && map.integers("i", 0, 1).isEmpty()
                        && !map.flag("j")
                        && !map.has("k"));
        assertThat(absent).isTrue();
    }

    @Test
    void all_problems_are_named_in_one_go_each_with_its_line() {
        String yaml = """
                # een toelichting
                vraagen: x
                aantal: veel
                naam: ""
                kaart:
                  diep: [a]
                """;
        List<String> found = problems(
                yaml,
                map -> List.of(
                        map.text("naam"),
                        map.integer("aantal", 0, 9),
                        map.map("kaart").text("diep"),
                        map.text("weg")));
        assertThat(found)
                .containsExactly(
                        "2 shared.yaml.missing",
                        "2 shared.yaml.unknownKey",
                        "3 shared.yaml.notInteger",
                        "4 shared.yaml.blank",
                        "6 shared.yaml.notText");
    }

    @Test
    void an_unknown_key_comes_with_the_keys_to_choose_from() {
        FileProblem problem = YamlDocument.read(
                        "vraagen: x\nid: y".getBytes(StandardCharsets.UTF_8),
                        FileLimits.DEFAULT,
                        map -> map.text("id") + map.optionalText("naam"))
                .problems()
                .getFirst();
        assertThat(Messages.dutch(
                        "shared.yaml.line", List.of(problem.line(), Messages.dutch(problem.key(), problem.args()))))
                .isEqualTo("Regel 1: De sleutel ‘vraagen’ is onbekend. Verwijder hem of kies uit: id, naam.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x: [a]                | shared.yaml.notText",
                "x: {a: b}             | shared.yaml.notText",
                "x: 12                 | shared.yaml.needsQuotes",
                "x: 1e3                | shared.yaml.needsQuotes",
                "x: true               | shared.yaml.needsQuotes",
                "x:                    | shared.yaml.blank",
                "x: ~                  | shared.yaml.blank",
                "x: null               | shared.yaml.blank",
                "x: '  '               | shared.yaml.blank",
                "x: langer             | shared.yaml.tooLong",
                "y: a                  | shared.yaml.missing",
            })
    void a_text_that_is_no_good_is_reported(String yaml, String key) {
        assertThat(problems(yaml, map -> map.text("x", 5) + map.optionalText("y")))
                .containsExactly("1 " + key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x: 10       | shared.yaml.outOfRange",
                "x: 1.5      | shared.yaml.notInteger",
                "x: '1'      | shared.yaml.notInteger",
                "x: 99999999999 | shared.yaml.notInteger",
                "x: 0x1      | shared.yaml.notInteger",
            })
    void an_integer_that_is_no_good_is_reported(String yaml, String key) {
        assertThat(problems(yaml, map -> map.integer("x", 0, 9))).containsExactly("1 " + key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x: 1e999999999", "x: veel", "x: '1.5'", "x: .inf", "x: 1.23456", "x: 1234567"})
    void a_decimal_that_is_no_good_is_reported(String yaml) {
        assertThat(problems(yaml, map -> map.decimal("x"))).containsExactly("1 shared.yaml.notDecimal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x: 2017-02-30", "x: 6 februari", "x: 06-02-2017", "x: [2017-02-06]"})
    void a_date_that_is_no_good_is_reported(String yaml) {
        assertThat(problems(yaml, map -> map.date("x"))).containsExactly("1 shared.yaml.notDate");
    }

    @Test
    void other_values_that_are_no_good_are_reported() {
        assertThat(problems("x: ja", map -> map.flag("x"))).containsExactly("1 shared.yaml.notFlag");
        assertThat(problems("x: c", map -> map.choice("x", Map.of("a", 1)))).containsExactly("1 shared.yaml.notChoice");
        assertThat(problems("x: c", map -> map.list("x"))).containsExactly("1 shared.yaml.notList");
        assertThat(problems("x: c", map -> map.texts("x"))).containsExactly("1 shared.yaml.notList");
        assertThat(problems("x:\n - y: z\n - c", map -> map.list("x").getFirst().text("y")))
                .containsExactly("3 shared.yaml.notMap");
        assertThat(problems("x:\n - a\n - 3", map -> map.texts("x"))).containsExactly("3 shared.yaml.needsQuotes");
        assertThat(problems("x: [1, a]", map -> map.integers("x", 0, 9))).containsExactly("1 shared.yaml.notInteger");
    }

    @Test
    void what_could_not_be_read_is_reported_once() {
        List<String> found = problems("x: [a]\nz: {}", map -> {
            YamlMap standIn = map.map("x");
            standIn.text("naam");
            standIn.problem("naam", "shared.yaml.blank", "naam");
            map.map("y").text("naam");
            map.problem("x.naam", "shared.yaml.blank", "naam");
            map.map("z");
            map.problem("z.diep[3].naam", "shared.yaml.blank", "naam");
            return map;
        });
        assertThat(found).containsExactly("1 shared.yaml.notMap", "1 shared.yaml.missing", "2 shared.yaml.blank");
    }
}
