package nl.privacyspiegel.shared.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the bytes, reading answers; and what was written is read back as it was. */
class YamlPropertiesTest {

    private static final String VALID = """
            # een bestand
            naam: "Iets: met \\" tekens"
            lijst:
              - {a: b, c: [1, 2]}
              - a: >-
                  gevouwen
                  tekst
                c: |
                  twee

                  regels
            dag: 2017-02-06
            """;

    private static FileResult<String> read(byte[] bytes) {
        return YamlDocument.read(
                bytes,
                FileLimits.DEFAULT,
                map -> map.text("naam")
                        + map.date("dag")
                        + map.texts("kort")
                        + map.optionalList("lijst").stream()
                                .map(item -> item.text("a") + item.integers("c", 0, 9))
                                .toList());
    }

    @Property(tries = 2000, seed = "2017")
    void random_bytes_never_break_the_reader(@ForAll byte[] bytes) {
        assertThat(read(bytes).problems()).isNotEmpty();
    }

    @Property(tries = 3000, seed = "2017")
    void random_yaml_like_text_never_breaks_the_reader(@ForAll("yamlLike") String text) {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isNotNull();
    }

    @Provide
    Arbitrary<String> yamlLike() {
        return Arbitraries.of(
                        "a",
                        "naam",
                        ": ",
                        ":",
                        "\n",
                        "\n  ",
                        "- ",
                        "[",
                        "]",
                        "{",
                        "}",
                        ",",
                        "&a ",
                        "*a",
                        "!!str ",
                        "!",
                        "|",
                        ">",
                        "\"",
                        "'",
                        "\\",
                        "#",
                        " #",
                        "%YAML 1.1\n",
                        "---\n",
                        "...\n",
                        "? ",
                        "<<",
                        "\t",
                        "0",
                        "2017-01-01",
                        "\\u",
                        "\u2028",
                        "😀",
                        "@",
                        "`",
                        "lijst:\n",
                        "~")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 2000, seed = "2017")
    void a_damaged_file_never_breaks_the_reader(
            @ForAll @IntRange(max = 190) int at, @ForAll byte replacement, @ForAll @IntRange(max = 3) int removed) {
        byte[] valid = VALID.getBytes(StandardCharsets.UTF_8);
        byte[] damaged = new byte[valid.length - removed];
        int place = at % damaged.length;
        System.arraycopy(valid, 0, damaged, 0, place);
        System.arraycopy(valid, place + removed, damaged, place, damaged.length - place);
        damaged[place] = replacement;
        assertThat(read(damaged)).isNotNull();
    }

    @Property(tries = 3000, seed = "2017")
    void a_text_is_read_back_as_it_was_written(@ForAll("hostile") String text, @ForAll("hostile") String other) {
        byte[] written = YamlWriter.write(Map.of("a", text));
        assertThat(YamlDocument.read(written, FileLimits.DEFAULT, map -> map.text("a"))
                        .orThrow())
                .isEqualTo(text);
        Map<String, Object> nested = new LinkedHashMap<>();
        nested.put("b", List.of(Map.of("c", List.of(text, other))));
        nested.put("d", other);
        String back = YamlDocument.read(
                        YamlWriter.write(nested),
                        FileLimits.DEFAULT,
                        map -> map.list("b").getFirst().texts("c") + map.text("d"))
                .orThrow();
        assertThat(back).isEqualTo(List.of(text, other) + other);
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileTexts.any(400);
    }

    @Property(tries = 200, seed = "2017")
    void numbers_are_read_back(@ForAll @IntRange(min = -9999, max = 9999) int number) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("a", number);
        content.put("b", new BigDecimal(number).movePointLeft(2));
        content.put("c", List.of(number, number));
        List<Object> back = YamlDocument.read(
                        YamlWriter.write(content),
                        FileLimits.DEFAULT,
                        map -> List.<Object>of(
                                map.integer("a", -9999, 9999), map.decimal("b"), map.integers("c", -9999, 9999)))
                .orThrow();
        assertThat(back).isEqualTo(List.copyOf(content.values()));
    }
}
