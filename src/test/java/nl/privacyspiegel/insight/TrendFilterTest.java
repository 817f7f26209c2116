package nl.privacyspiegel.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendFilterTest {

    @Test
    void what_stands_in_an_address_comes_out_of_it_again() {
        TrendFilter filter = new TrendFilter(
                UnitId.random(),
                LocalDate.of(2017, 1, 1),
                LocalDate.of(2018, 12, 31),
                "vng-sociaal-domein",
                "privacytest-2017",
                List.of(new MeasurementId(UUID.randomUUID()), new MeasurementId(UUID.randomUUID())),
                3);

        assertThat(TrendFilter.of(filter.parameters())).isEqualTo(filter);
        assertThat(TrendFilter.ALL.parameters()).isEmpty();
        assertThat(TrendFilter.of(Map.of("iets", List.of("anders"), "van", List.of(""))))
                .isEqualTo(TrendFilter.ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "eenheid, x, insight.filter.unit",
        "van, 1-2-2017, insight.filter.day",
        "tot, 2017-02-30, insight.filter.day",
        "meting, 1 or 1=1, insight.filter.measurement",
        "blad, 0, insight.filter.page",
        "blad, 99999, insight.filter.page"
    })
    void a_value_that_makes_no_sense_is_refused_with_a_sentence(String name, String value, String sentence) {
        assertThatThrownBy(() -> TrendFilter.of(Map.of(name, List.of(value))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo(sentence));
    }

    @Test
    void a_period_that_ends_before_it_begins_and_a_fourth_measurement_are_refused() {
        assertThatThrownBy(() -> TrendFilter.of(Map.of("van", List.of("2018-01-01"), "tot", List.of("2017-12-31"))))
                .hasMessage("insight.filter.order");
        assertThatThrownBy(() -> TrendFilter.of(Map.of(
                        "meting", Collections.nCopies(4, UUID.randomUUID().toString()))))
                .hasMessage("insight.filter.measurements");
    }
}
