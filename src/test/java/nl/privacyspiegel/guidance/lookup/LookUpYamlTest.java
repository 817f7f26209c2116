package nl.privacyspiegel.guidance.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.privacyspiegel.guidance.Guide;
import nl.privacyspiegel.guidance.ShippedGuides;
import nl.privacyspiegel.guidance.lookup.LookUp.Entry;
import nl.privacyspiegel.guidance.lookup.LookUp.State;
import nl.privacyspiegel.shared.document.DocumentedSchema;

/** Lists to look something up in: all that the sources have is there, and a wrong file is refused with its line. */
class LookUpYamlTest {

    private static List<String> problems(String yaml) {
        return LookUpYaml.read(yaml.getBytes(StandardCharsets.UTF_8)).problems().stream()
                .map(problem -> problem.line() + " " + problem.key())
                .toList();
    }

    private static String example() throws IOException {
        return new String(DocumentedSchema.example("opzoeklijst-formaat.md"), StandardCharsets.UTF_8);
    }

    private static List<String> changed(String part, String other) throws IOException {
        assertThat(example()).contains(part);
        return problems(example().replace(part, other));
    }

    private static List<Integer> sizes(String list) {
        return ShippedLists.get(list).groups().stream()
                .map(group -> group.entries().size())
                .toList();
    }

    @Example
    void nothing_of_the_sources_is_left_out() {
        assertThat(sizes("bewaartermijnen")).containsExactly(19, 7, 2, 2);
        assertThat(sizes("rechten")).containsExactly(11, 6, 3, 5, 2);
        assertThat(sizes("leeftijden")).containsExactly(3, 5);
        assertThat(sizes("begrippen")).containsExactly(36);
        assertThat(sizes("wetten")).containsExactly(5, 1, 3, 12, 4, 4);
        assertThat(sizes("inwoners-informeren")).containsExactly(4, 9, 4, 3, 9, 9);
        assertThat(ShippedLists.all()).hasSize(6);
    }

    @Example
    void a_term_says_from_when_it_runs_or_no_source_does() {
        assertThat(ShippedLists.get("bewaartermijnen").groups().getFirst().entries())
                .filteredOn(entry -> entry.start() == null)
                .extracting(Entry::id)
                .containsExactly("bt-10", "bt-11", "bt-13");
    }

    @Example
    void sixteen_exactly_is_a_conflict_that_says_what_was_chosen() {
        Entry sixteen = ShippedLists.get("leeftijden").entry("lf-3").orElseThrow();
        assertThat(sixteen.conflict()).contains("Precies 16 jaar", "Wij kiezen: vanaf 16");
        assertThat(ShippedLists.get("leeftijden").conflicts()).isEqualTo(2);
    }

    @Example
    void every_row_that_is_not_ours_names_its_source_and_what_changed_is_said() {
        assertThat(ShippedLists.all().stream().flatMap(LookUp::entries)).allSatisfy(entry -> {
            assertThat(entry.state() == State.OURS || entry.source() != null)
                    .as(entry.id())
                    .isTrue();
            assertThat(entry.state() != State.CHANGED || entry.update() != null)
                    .as(entry.id())
                    .isTrue();
        });
    }

    @Example
    void lists_and_guides_lead_to_each_other() {
        List<String> guides = ShippedGuides.all().stream().map(Guide::id).toList();
        assertThat(Stream.concat(
                                ShippedLists.all().stream()
                                        .flatMap(LookUp::entries)
                                        .map(Entry::guide),
                                ShippedLists.exchanges().fallbacks().stream().map(ExchangeList.Fallback::guide))
                        .filter(Objects::nonNull))
                .isNotEmpty()
                .isSubsetOf(guides);
        List<String> lists = Stream.concat(ShippedLists.all().stream().map(LookUp::id), Stream.of(LookUps.EXCHANGES))
                .toList();
        assertThat(ShippedGuides.all().stream()
                        .flatMap(guide -> guide.outcomes().stream())
                        .map(Guide.Outcome::list)
                        .filter(Objects::nonNull))
                .contains("gegevens-delen", "bewaartermijnen", "inwoners-informeren")
                .isSubsetOf(lists);
    }

    @Example
    void the_example_in_the_documentation_is_right() throws IOException {
        assertThat(problems(example())).isEmpty();
    }

    @Example
    void a_mistake_is_named_with_its_line() throws IOException {
        assertThat(changed("stand: veranderd", "stand: oud")).containsExactly("19 shared.yaml.notChoice");
        assertThat(changed("sinds: Dat was twee jaar.\n        ", ""))
                .containsExactly("11 guidance.problem.changedHow");
        assertThat(changed("        bron: Huisregels (2017)\n        stand: veranderd", "        stand: veranderd"))
                .containsExactly("11 guidance.problem.noSource");
        assertThat(changed("zie: loper", "zie: deur")).containsExactly("24 guidance.problem.unknownRow");
        assertThat(changed("[loper, lopers]", "[loper, Loper]")).containsExactly("33 guidance.problem.doubleWord");
        assertThat(changed("id: loper", "id: kantoor")).contains("25 shared.content.doubleId");
        assertThat(changed("soort: kanalen", "soort: lijst")).containsExactly("36 guidance.problem.noChannels");
        assertThat(changed("let_op: Vraag", "kleur: rood\n        let_op: Vraag"))
                .containsExactly("31 shared.yaml.unknownKey");
    }

    @Example
    void hostile_files_get_an_answer() {
        assertThat(problems("")).isNotEmpty();
        assertThat(problems("schema: 2\niets: nieuws")).containsExactly("1 shared.content.schema");
        assertThat(problems("a: &a [*a]")).isNotEmpty();
        assertThat(problems("!!javax.script.ScriptEngineManager [x]")).isNotEmpty();
        assertThat(problems("groepen: " + "[".repeat(5000))).isNotEmpty();
    }

    /** Whatever line is taken out of a right file, the answer is a list or what is wrong with it. */
    @Property(tries = 60)
    void a_file_with_lines_taken_out_is_read_or_refused(
            @ForAll @IntRange(min = 0, max = 260) int from, @ForAll @IntRange(min = 1, max = 6) int many) {
        List<String> lines = ShippedLists.file("rechten").lines().toList();
        StringBuilder left = new StringBuilder();
        for (int line = 0; line < lines.size(); line++) {
            if (line < from || line >= from + many) {
                left.append(lines.get(line)).append('\n');
            }
        }
        assertThat(LookUpYaml.read(left.toString().getBytes(StandardCharsets.UTF_8))
                        .problems())
                .allSatisfy(problem -> assertThat(problem.line()).isPositive());
    }
}
