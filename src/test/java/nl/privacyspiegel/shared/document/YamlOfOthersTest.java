package nl.privacyspiegel.shared.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.privacyspiegel.shared.document.FileResult.Read;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("YAML as other programs and other people write it")
class YamlOfOthersTest {

    private static <T> FileResult<T> read(String yaml, Function<YamlMap, T> mapping) {
        return YamlDocument.read(yaml.getBytes(StandardCharsets.UTF_8), FileLimits.DEFAULT, mapping);
    }

    private static List<String> said(FileResult<?> result) {
        return result.problems().stream()
                .map(problem -> problem.line() + " " + Messages.dutch(problem.key(), problem.args()))
                .toList();
    }

    @Test
    void a_question_mark_between_braces_is_text() {
        assertThat(read("a: {tekst: Met wie spreek ik?, b: [Wie?, Wat?]}", root -> {
                    YamlMap map = root.map("a");
                    return map.text("tekst") + map.texts("b");
                }))
                .isEqualTo(new Read<>("Met wie spreek ik?[Wie?, Wat?]"));
    }

    @Test
    void yes_no_on_and_off_are_words_and_leading_zeros_are_digits() {
        assertThat(read(
                        "a: yes\nb: No\nc: on\nd: off\ne: y",
                        root -> root.text("a") + root.text("b") + root.text("c") + root.text("d") + root.text("e")))
                .isEqualTo(new Read<>("yesNoonoffy"));
        assertThat(read("a: 010", root -> root.integer("a", 0, 100))).isEqualTo(new Read<>(10));
        assertThat(said(read("a: 0o17", root -> root.text("a"))))
                .singleElement()
                .asString()
                .contains("0o17");
    }

    @Test
    void merge_keys_are_keys_like_others() {
        assertThat(said(read("a: b\n<<: {c: d}", root -> root.text("a"))))
                .singleElement()
                .asString()
                .contains("<<");
    }

    @Test
    void invisible_signs_do_no_harm() {
        String odd = "\uFEFFdag\u200B:\u00A0\u00A02026\u201101\u201131\u00A0\n\u00A0\u00A0\n-tekst: x\n"
                .replace("-tekst", "tekst");
        assertThat(read(odd.replace("  \n", "\n"), root -> root.date("dag") + root.text("tekst")))
                .isEqualTo(new Read<>(LocalDate.of(2026, 1, 31) + "x"));
        assertThat(read("lijst:\n\u00A0\u00A0-\u00A0a\n  - b", root -> root.texts("lijst")))
                .isEqualTo(new Read<>(List.of("a", "b")));
        assertThat(read(
                        "a: “ja”\nb: ‘12’\nc: we\u00ADten",
                        root -> root.choice("a", Map.of("ja", 1)) + root.integer("b", 1, 20) + root.text("c")))
                .isEqualTo(new Read<>("13weten"));
    }

    @Test
    void what_is_meant_stays() {
        assertThat(read("a: “Nee” zei hij – en €\u00A010\nb: \"x\\u200By\"", root -> root.text("a") + root.text("b")))
                .isEqualTo(new Read<>("“Nee” zei hij – en €\u00A010x\u200By"));
    }

    @Test
    void curly_quotation_marks_are_named() {
        assertThat(said(read("schema: 1\nnaam: “Balie: privacy”\n", root -> root.text("naam"))))
                .singleElement()
                .asString()
                .startsWith("2 ")
                .contains("krul-aanhalingstekens");
        assertThat(said(read("naam: “Balie #1”\n", root -> root.text("naam"))))
                .singleElement()
                .asString()
                .contains("krul-aanhalingsteken");
        assertThat(said(read("a: {tekst: “Nee, dank u”}", root -> root.map("a").text("tekst"))))
                .anySatisfy(problem -> assertThat(problem).contains("krul-aanhalingsteken"));
    }

    @Test
    void what_is_refused_though_it_looks_right_has_its_sign_named() {
        assertThat(said(read("a: j\u00A0a", root -> root.choice("a", Map.of("ja", 1)))))
                .anySatisfy(problem -> assertThat(problem).contains("plaats 2", "vaste spatie", "U+00A0"));
        assertThat(said(read("a: b\nnaam\uFF1A x", root -> root.text("naam"))))
                .anySatisfy(problem -> assertThat(problem).contains("breed geschreven teken", "U+FF1A"));
    }
}
