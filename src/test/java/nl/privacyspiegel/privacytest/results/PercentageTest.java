package nl.privacyspiegel.privacytest.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.privacyspiegel.privacytest.results.Disclosed.Shown;
import nl.privacyspiegel.privacytest.results.Disclosed.Suppressed;
import nl.privacyspiegel.privacytest.results.TopicTable.Row;
import nl.privacyspiegel.privacytest.results.TopicTable.ScoredQuestion;

class PercentageTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    @Example
    void one_decimal_with_a_dutch_comma() {
        assertThat(Percentage.of(14, 21).format(DUTCH)).isEqualTo("66,7%");
        assertThat(Percentage.of(7, 21).format(DUTCH)).isEqualTo("33,3%");
        assertThat(Percentage.of(0, 21).format(DUTCH)).isEqualTo("0,0%");
        assertThat(Percentage.of(21, 21).format(DUTCH)).isEqualTo("100,0%");
        assertThat(Percentage.of(14, 21).format(Locale.UK)).isEqualTo("66.7%");
        assertThat(Percentage.of(1, 16).value()).isEqualTo(new BigDecimal("6.3"));
        assertThat(Percentage.of(14, 21).n()).isEqualTo(21);
    }

    @Example
    void thirds_do_not_add_up_to_a_hundred() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("ja", 3);
        counts.put("nee", 3);
        counts.put("weet niet", 3);
        Map<String, Percentage> shares = Percentage.of(OptionCounts.oneEach(counts));
        assertThat(shares.keySet()).containsExactly("ja", "nee", "weet niet");
        assertThat(shares.values().stream().map(Percentage::value).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(new BigDecimal("99.9"));
        assertThat(Percentage.of(OptionCounts.NONE)).isEmpty();
    }

    @Example
    void only_a_share_is_a_percentage() {
        assertThatThrownBy(() -> Percentage.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Percentage.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OptionCounts(2, Map.of("ja", 3))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(seed = "2017")
    void as_near_as_one_decimal_can_be(
            @ForAll @IntRange(min = 1, max = 500) int n, @ForAll @IntRange(max = 500) int some) {
        int count = Math.min(some, n);
        double exact = 100.0 * count / n;
        assertThat(Math.abs(Percentage.of(count, n).value().doubleValue() - exact))
                .isLessThanOrEqualTo(0.0500001);
    }

    @Example
    void the_weakest_topic_comes_first() {
        List<Row> rows = TopicTable.of(List.of(
                question("begrippen", 0, 0, 20),
                question("begrippen", 10, 0, 0),
                question("datalek", 5, 10, 5),
                new ScoredQuestion("datalek", new Suppressed<>()),
                new ScoredQuestion("toestemming", new Suppressed<>()),
                question("autorisatie", 0, 0, 0)));
        assertThat(rows)
                .containsExactly(
                        new Row("datalek", Optional.of(new MeanScore(new BigDecimal("50.0"), true)), 20, 1, 1),
                        new Row("begrippen", Optional.of(new MeanScore(new BigDecimal("66.7"), true)), 30, 2, 0),
                        new Row("autorisatie", Optional.empty(), 0, 1, 0),
                        new Row("toestemming", Optional.empty(), 0, 0, 1));
    }

    private static ScoredQuestion question(String topic, int none, int half, int full) {
        return new ScoredQuestion(topic, new Shown<>(new ScoreCounts(none, half, full)));
    }
}
