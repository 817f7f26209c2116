package nl.privacyspiegel.guidance.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.privacyspiegel.guidance.lookup.Exchange.Consent;
import nl.privacyspiegel.guidance.lookup.Exchange.Kind;

/** Who may share which data: all rows are there, a filter finds them, and something holds when none fits. */
class ExchangeListTest {

    private static final ExchangeList LIST = ShippedLists.exchanges();

    private static List<Exchange> shown(ExchangeFilter filter) {
        return LIST.rows().stream().filter(filter::shows).toList();
    }

    private static List<Exchange> shown(Map<String, String> address) {
        return shown(ExchangeFilter.of(address, LIST));
    }

    private static List<String> changed(String part, String other) {
        String file = ShippedLists.file(LookUps.EXCHANGES);
        assertThat(file).contains(part);
        return ExchangeYaml.read(file.replaceFirst(Pattern.quote(part), other).getBytes(StandardCharsets.UTF_8))
                .problems()
                .stream()
                .map(problem -> problem.key())
                .toList();
    }

    @Example
    void all_fifty_three_rows_are_there() {
        assertThat(LIST.rows()).hasSize(53);
        assertThat(shown(Map.of("soort", "verwerken"))).hasSize(28);
        assertThat(shown(Map.of("soort", "gemeente-geeft"))).hasSize(5);
        assertThat(shown(Map.of("soort", "partner-geeft"))).hasSize(20);
        assertThat(LIST.rows())
                .filteredOn(row -> row.consent() == Consent.NEEDED)
                .hasSize(4);
        assertThat(LIST.rows())
                .filteredOn(row -> row.consent() == Consent.NOT_NEEDED)
                .hasSize(21);
        assertThat(LIST.parties()).hasSize(15);
    }

    @Example
    void when_no_row_fits_there_is_one_answer_for_each_kind() {
        assertThat(shown(Map.of("van", "gemeente", "naar", "anderen"))).isEmpty();
        assertThat(LIST.fallbacks()).extracting(ExchangeList.Fallback::kind).containsExactlyInAnyOrder(Kind.values());
        assertThat(LIST.fallbacks())
                .filteredOn(each -> each.kind() == Kind.BY_MUNICIPALITY)
                .allMatch(each -> each.consent() == Consent.NEEDED);
    }

    @Example
    void a_filter_is_what_its_address_says_and_what_does_not_exist_is_passed_over() {
        ExchangeFilter filter = new ExchangeFilter(Kind.BY_PARTNER, "jeugdhulpverlener", "anderen", Consent.NEEDED);
        assertThat(ExchangeFilter.of(filter.parameters(), LIST)).isEqualTo(filter);
        assertThat(shown(filter)).extracting(Exchange::id).containsExactly("p-1-3");
        Map<String, String> hostile =
                Map.of("soort", "<script>", "van", "' OR 1=1", "naar", "\u202E", "toestemming", "misschien");
        assertThat(ExchangeFilter.of(hostile, LIST)).isEqualTo(ExchangeFilter.ALL);
        assertThat(ExchangeFilter.ALL.parameters()).isEmpty();
    }

    @Example
    void a_mistake_is_refused() {
        assertThat(changed("van: [gemeente]", "van: [niemand]")).containsExactly("guidance.problem.unknownName");
        assertThat(changed("van: [gemeente]", "van: []")).containsExactly("guidance.problem.noParty");
        assertThat(changed("    naar: [jeugdhulpverlener]\n    aan: \"Jeugdhulpverlener\"\n", ""))
                .containsExactly("guidance.problem.noReceiver");
        assertThat(changed("soort: partner-geeft\n    tekst", "soort: verwerken\n    tekst"))
                .containsExactly("guidance.problem.oneFallback", "guidance.problem.oneFallback");
        assertThat(changed("afgeleid: [van, wet]", "afgeleid: [kleur]")).contains("guidance.problem.unknownColumn");
        assertThat(changed("soort: gemeente-geeft\n    onderdeel", "soort: verwerken\n    onderdeel"))
                .containsExactly("guidance.problem.needlessReceiver");
    }

    @Property(tries = 60)
    void a_file_with_lines_taken_out_is_read_or_refused(
            @ForAll @IntRange(min = 0, max = 628) int from, @ForAll @IntRange(min = 1, max = 6) int many) {
        List<String> lines = ShippedLists.file(LookUps.EXCHANGES).lines().toList();
        StringBuilder left = new StringBuilder();
        for (int line = 0; line < lines.size(); line++) {
            if (line < from || line >= from + many) {
                left.append(lines.get(line)).append('\n');
            }
        }
        assertThat(ExchangeYaml.read(left.toString().getBytes(StandardCharsets.UTF_8))
                        .problems())
                .allSatisfy(problem -> assertThat(problem.line()).isPositive());
    }
}
