package nl.privacyspiegel.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is lowest, and when nothing is. */
class LowestTest {

    @Test
    void who_share_the_lowest_are_all_named_whatever_the_decimals() {
        assertThat(Lowest.among(new TreeMap<>(
                        Map.of("a", new BigDecimal("2.0"), "b", new BigDecimal("7"), "c", new BigDecimal("2")))))
                .map(Lowest::of)
                .contains(List.of("a", "c"));
    }

    @Test
    void of_one_or_of_equals_nothing_is_the_lowest() {
        assertThat(Lowest.among(Map.of())).isEmpty();
        assertThat(Lowest.among(Map.of("a", BigDecimal.ONE))).isEmpty();
        assertThat(Lowest.among(Map.of("a", BigDecimal.ONE, "b", new BigDecimal("1.0"))))
                .isEmpty();
    }

    @Property
    void everything_else_is_higher(@ForAll("values") Map<String, BigDecimal> values) {
        Optional<Lowest<String>> lowest = Lowest.among(values);

        assertThat(lowest.isPresent())
                .isEqualTo(values.values().stream().distinct().count() > 1);
        lowest.ifPresent(found -> values.forEach((name, value) ->
                assertThat(value.compareTo(found.value())).isEqualTo(found.of().contains(name) ? 0 : 1)));
    }

    @Provide
    Arbitrary<Map<String, BigDecimal>> values() {
        return Arbitraries.maps(
                Arbitraries.strings().alpha().ofLength(2),
                Arbitraries.integers().between(1, 5).map(BigDecimal::valueOf));
    }
}
