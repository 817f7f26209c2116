package nl.privacyspiegel.privacytest.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.privacyspiegel.privacytest.results.TopicTable.Row;
import nl.privacyspiegel.shared.Lowest;
import org.junit.jupiter.api.Test;

/** Which topic may be called the least known. */
class LeastKnownTest {

    @Test
    void the_topic_with_the_lowest_mean_and_those_that_share_it() {
        assertThat(TopicTable.leastKnown(means(Map.of("taak", exact("50"), "foto", exact("50"), "lek", exact("70")))))
                .map(Lowest::of)
                .contains(List.of("foto", "taak"));
    }

    @Test
    void a_topic_that_nobody_may_see_does_not_count() {
        assertThat(TopicTable.leastKnown(List.of(
                        new Row("taak", Optional.of(exact("50")), 10, 1, 0),
                        new Row("lek", Optional.of(exact("70")), 10, 1, 0),
                        new Row("foto", Optional.empty(), 0, 0, 1))))
                .map(Lowest::of)
                .contains(List.of("taak"));
    }

    @Test
    void nothing_is_said_of_one_topic_of_equal_ones_or_of_ranges() {
        assertThat(TopicTable.leastKnown(means(Map.of("taak", exact("50"))))).isEmpty();
        assertThat(TopicTable.leastKnown(means(Map.of("taak", exact("50"), "lek", exact("50")))))
                .isEmpty();
        assertThat(TopicTable.leastKnown(
                        means(Map.of("taak", exact("50"), "lek", new MeanScore(new BigDecimal("70"), false)))))
                .isEmpty();
    }

    private static Map<String, MeanScore> means(Map<String, MeanScore> means) {
        return new TreeMap<>(means);
    }

    private static MeanScore exact(String value) {
        return new MeanScore(new BigDecimal(value), true);
    }
}
