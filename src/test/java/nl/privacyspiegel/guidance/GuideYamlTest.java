package nl.privacyspiegel.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.privacyspiegel.shared.document.DocumentedSchema;

/** Reading a guide from a file, as it is documented. */
class GuideYamlTest {

    private static final DocumentedSchema SCHEMA = DocumentedSchema.of("guide.schema.json");

    private static List<String> problems(String yaml) {
        return GuideYaml.read(yaml.getBytes(StandardCharsets.UTF_8)).problems().stream()
                .map(problem -> problem.line() + " " + problem.key())
                .toList();
    }

    private static String example() throws IOException {
        return new String(DocumentedSchema.example("keuzehulp-formaat.md"), StandardCharsets.UTF_8);
    }

    private static List<String> changed(String part, String other) throws IOException {
        assertThat(example()).contains(part);
        return problems(example().replace(part, other));
    }

    @Example
    void the_example_in_the_documentation_is_right_for_reader_and_schema() throws IOException {
        assertThat(problems(example())).isEmpty();
        assertThat(SCHEMA.complaints(example().getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Example
    void the_guides_that_ship_are_right_for_the_schema() {
        assertThat(ShippedGuides.all())
                .allSatisfy(guide -> assertThat(
                                SCHEMA.complaints(ShippedGuides.file(guide.id()).getBytes(StandardCharsets.UTF_8)))
                        .isEmpty());
    }

    @Example
    void a_mistake_is_named_with_its_line() throws IOException {
        assertThat(changed("soort: verplicht", "soort: altijd")).containsExactly("10 shared.yaml.notChoice");
        assertThat(changed("{id: slot, naam: Het slot, soort: verplicht}", "{id: slot, naam: Het slot, soort: soms}"))
                .containsExactly("10 guidance.problem.noDecision");
        assertThat(changed("antwoordset: ja-nee\n    reden", "antwoordset: bestaat-niet\n    reden"))
                .contains("30 guidance.problem.unknownSet");
        assertThat(changed("{vraag: label, antwoord: [ja]}", "{vraag: label, antwoord: [misschien]}"))
                .containsExactly("48 guidance.problem.unknownAnswer");
        assertThat(changed("{vraag: gevonden, antwoord: [nee]}", "{vraag: label, antwoord: [nee]}"))
                .containsExactly("33 guidance.problem.unknownQuestion");
        assertThat(changed("termijn: melden", "termijn: nooit")).containsExactly("46 guidance.problem.unknownTerm");
        assertThat(changed("besluit: tip", "besluit: raad")).containsExactly("50 guidance.problem.unknownDecision");
        assertThat(changed("door_ons: true", "door_ons: true\n    kleur: rood"))
                .containsExactly("53 shared.yaml.unknownKey");
    }

    @Example
    void a_guide_that_leads_nowhere_is_refused() throws IOException {
        assertThat(changed("          - {vraag: label, antwoord: [nee]}\n", ""))
                .containsExactly("10 guidance.problem.deadEnd");
        assertThat(changed("{vraag: label, antwoord: [ja]}", "{vraag: label, antwoord: [ja, nee]}"))
                .containsExactly("10 guidance.problem.several");
        assertThat(changed(
                        "      - {vraag: label, antwoord: [ja]}",
                        "      - {vraag: label, antwoord: [ja]}\n      - {vraag: gevonden, antwoord: [ja]}"))
                .contains("42 guidance.problem.neverReached");
        assertThat(changed(
                        "      - {vraag: gevonden, antwoord: [nee]}",
                        "      - {vraag: gevonden, antwoord: [nee]}\n      - {vraag: gevonden, antwoord: [ja]}"))
                .contains("27 guidance.problem.neverAsked");
    }

    @Example
    void a_condition_is_one_thing() throws IOException {
        assertThat(changed("{vraag: label, antwoord: [ja]}", "{vraag: label, antwoord: [ja], een: []}"))
                .containsExactly("48 guidance.problem.oneCondition");
        assertThat(changed("      - {vraag: label, antwoord: [ja]}\n", "      []\n"))
                .isNotEmpty();
        assertThat(changed("antwoord: [ja]}", "antwoord: ja}")).isNotEmpty();
    }

    @Example
    void hostile_files_get_an_answer() {
        assertThat(problems("")).isNotEmpty();
        assertThat(problems("schema: 2\niets: nieuws")).containsExactly("1 shared.content.schema");
        assertThat(problems("a: &a [*a]")).isNotEmpty();
        assertThat(problems("!!javax.script.ScriptEngineManager [x]")).isNotEmpty();
        assertThat(problems("als: " + "[".repeat(5000))).isNotEmpty();
    }

    /** Thirty questions with twelve answers each that all matter: more ways than anybody can walk. */
    @Example
    void a_guide_with_too_many_ways_is_refused_in_time() {
        StringBuilder yaml = new StringBuilder("""
                schema: 1
                id: groot
                versie: 1
                naam: Groot
                wanneer: Nooit.
                groep: wie
                besluiten:
                  - {id: d, naam: D, soort: verplicht}
                  - {id: e, naam: E, soort: extra}
                vragen:
                """);
        StringBuilder outcomes = new StringBuilder("uitkomsten:\n  - {id: u, besluit: d, advies: Doe iets.}\n");
        for (int question = 0; question < 30; question++) {
            yaml.append("  - {id: v").append(question).append(", tekst: Vraag, antwoorden: [");
            for (int answer = 0; answer < 12; answer++) {
                yaml.append(answer == 0 ? "" : ", ")
                        .append("{id: a")
                        .append(answer)
                        .append(", tekst: Antwoord}");
            }
            yaml.append("]}\n");
            outcomes.append("  - {id: u%d, besluit: e, advies: Doe dit., als: [{vraag: v%d, antwoord: [a0]}]}\n"
                    .formatted(question, question));
        }
        assertThat(problems(yaml.append(outcomes).toString())).containsExactly("11 guidance.problem.tooManyWays");
    }

    /** Whatever line is taken out of a right file, the answer is a guide or a list of problems. */
    @Property(tries = 120)
    void a_file_with_lines_taken_out_is_read_or_refused(
            @ForAll @IntRange(min = 0, max = 200) int from, @ForAll @IntRange(min = 1, max = 6) int many) {
        List<String> lines = ShippedGuides.file("datalek-actueel").lines().toList();
        StringBuilder left = new StringBuilder();
        for (int line = 0; line < lines.size(); line++) {
            if (line < from || line >= from + many) {
                left.append(lines.get(line)).append('\n');
            }
        }
        assertThat(GuideYaml.read(left.toString().getBytes(StandardCharsets.UTF_8))
                        .problems())
                .allSatisfy(problem -> assertThat(problem.line()).isPositive());
    }
}
