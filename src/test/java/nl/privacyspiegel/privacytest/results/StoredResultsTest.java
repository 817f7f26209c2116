package nl.privacyspiegel.privacytest.results;

import static nl.privacyspiegel.privacytest.results.Trees.QUESTION;
import static nl.privacyspiegel.privacytest.results.Trees.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.privacyspiegel.privacytest.results.Disclosed.Shown;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of a campaign when the answers are gone. */
class StoredResultsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Property(tries = 300, seed = "2017")
    void what_is_stored_is_read_back_as_it_was(
            @ForAll("trees") UnitCounts tree, @ForAll @IntRange(min = 5, max = 10) int k) {
        PublishedResults published = Suppression.publish(new GroupSize(k), Trees.withAnotherQuestion(tree));
        PublishedResults read = read(write(published));
        assertThat(read).isEqualTo(published);
        assertThat(read.units()).containsExactlyElementsOf(published.units());
        assertThat(read.questions()).containsExactlyElementsOf(published.questions());
        assertThat(Suppression.stricter(read, new GroupSize(12)))
                .isEqualTo(Suppression.stricter(published, new GroupSize(12)));
    }

    @Property(tries = 300, seed = "2017")
    void a_hidden_number_is_not_in_the_document(
            @ForAll("trees") UnitCounts tree, @ForAll @IntRange(min = 5, max = 10) int k) {
        PublishedResults published = Suppression.publish(new GroupSize(k), tree);
        JsonNode document = JSON.readTree(write(published));
        assertThat(document.propertyNames()).containsExactlyInAnyOrder("format", "groupSize", "units");
        for (JsonNode unit : document.get("units")) {
            String name = unit.get("unit").asString();
            assertThat(numbers(unit.get("submissions")))
                    .isEqualTo(published.submissions(name).isShown() ? 1 : 0);
            int shown = published.answers(name, QUESTION) instanceof Shown<OptionCounts>(OptionCounts answers)
                    ? 1 + answers.counts().size()
                    : 0;
            assertThat(numbers(unit)).isEqualTo(numbers(unit.get("submissions")) + shown);
        }
    }

    private static int numbers(JsonNode node) {
        int sum = node.isNumber() ? 1 : 0;
        for (JsonNode part : node) {
            sum += numbers(part);
        }
        return sum;
    }

    @Example
    void the_options_keep_their_order() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<String> options = List.of("zelden", "altijd", "nooit", "soms", "10", "2");
        options.forEach(option -> counts.put(option, 1));
        UnitCounts campaign = new UnitCounts("org", 6, Map.of(QUESTION, OptionCounts.oneEach(counts)), List.of());
        PublishedResults read = read(write(Suppression.publish(GroupSize.DEFAULT, campaign)));
        assertThat(read.answers("org", QUESTION))
                .isInstanceOfSatisfying(
                        Shown.class,
                        shown -> assertThat(
                                        ((OptionCounts) shown.value()).counts().keySet())
                                .containsExactlyElementsOf(options));
    }

    @Example
    void a_part_of_the_results_is_not_stored() {
        PublishedResults part = Suppression.publish(GroupSize.DEFAULT, unit("org", 0, unit("a", 9), unit("b", 9)))
                .within(Set.of("org", "a"));
        assertThatThrownBy(() -> StoredResults.of(part)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void a_document_that_was_changed_to_show_more_is_refused() {
        String document = write(Suppression.publish(
                GroupSize.DEFAULT, unit("org", 0, unit("a", 0, unit("a1", 3)), unit("b", 9), unit("c", 20))));
        assertThatThrownBy(() -> read(document.replace("\"groupSize\":5", "\"groupSize\":1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read(document.replace(
                        "\"parent\":\"a\",\"submissions\":null", "\"parent\":\"a\",\"submissions\":3")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read(document.replace("\"format\":2", "\"format\":3")))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read(document.replace("\"format\":2", "\"format\":1")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Provide
    Arbitrary<UnitCounts> trees() {
        return Trees.random();
    }

    private static String write(PublishedResults published) {
        return JSON.writeValueAsString(StoredResults.of(published));
    }

    private static PublishedResults read(String document) {
        return JSON.readValue(document, StoredResults.class).published();
    }
}
