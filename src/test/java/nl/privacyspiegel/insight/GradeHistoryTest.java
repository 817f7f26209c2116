package nl.privacyspiegel.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.privacyspiegel.assessment.AdoptedMeasurement;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.chart.LineChart;
import org.junit.jupiter.api.Test;

class GradeHistoryTest {

    private static final UnitId EERSEL = UnitId.random();
    private static final UnitId BLADEL = UnitId.random();
    private static final LocalDate MAY = LocalDate.of(2017, 5, 28);
    private static final LocalDate FEBRUARY = LocalDate.of(2017, 2, 6);
    private static final List<String> DOMAINS = List.of("beleid", "opslag");

    /** A grade of 0 stands for not assessed. */
    private static AdoptedMeasurement measured(UnitId unit, LocalDate day, int policy, int storage) {
        return Measured.of(unit, day, DOMAINS, List.of(policy, storage));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void of_one_unit_every_measurement_is_a_moment_and_what_was_not_graded_stays_a_gap() {
        GradeHistory history = new GradeHistory(List.of(measured(EERSEL, FEBRUARY, 3, 6), measured(EERSEL, MAY, 8, 0)));

        List<TrendMoment> moments = history.moments(DOMAINS);

        assertThat(moments).extracting(TrendMoment::day).containsExactly(FEBRUARY, MAY);
        assertThat(moments.getFirst().grades())
                .containsEntry("beleid", new MeanOverUnits(number("3"), 1))
                .containsEntry("opslag", new MeanOverUnits(number("6"), 1));
        assertThat(moments.getLast().grades())
                .as("an earlier grade does not fill the gap")
                .containsOnlyKeys("beleid");
    }

    @Test
    void of_more_units_the_last_measurement_of_each_counts_and_the_mean_says_over_how_many() {
        GradeHistory history = new GradeHistory(List.of(
                measured(EERSEL, FEBRUARY, 3, 6),
                measured(BLADEL, FEBRUARY.plusDays(7), 6, 0),
                measured(EERSEL, MAY, 8, 7)));

        List<TrendMoment> moments = history.moments(DOMAINS);

        assertThat(moments).extracting(TrendMoment::units).containsExactly(1, 2, 2);
        assertThat(moments.get(1).grades())
                .containsEntry("beleid", new MeanOverUnits(number("4.5"), 2))
                .containsEntry("opslag", new MeanOverUnits(number("6"), 1));
        assertThat(moments.getLast().grades()).containsEntry("beleid", new MeanOverUnits(number("7.0"), 2));
    }

    @Test
    void from_first_to_last_the_same_units_stand_on_both_sides() {
        GradeHistory history = new GradeHistory(List.of(
                measured(EERSEL, FEBRUARY, 3, 6), measured(BLADEL, FEBRUARY, 9, 9), measured(EERSEL, MAY, 8, 0)));

        Map<String, StartAndEnd> ends = history.startAndEnd(DOMAINS);

        assertThat(Objects.requireNonNull(ends.get("beleid")).change())
                .as("Bladel has no second measurement, so its 9 is on neither side")
                .contains(number("5"));
        assertThat(ends.get("opslag")).isEqualTo(new StartAndEnd(Optional.empty(), Optional.empty()));
    }

    @Test
    void of_one_unit_a_start_without_an_end_is_still_shown() {
        GradeHistory history = new GradeHistory(List.of(measured(EERSEL, FEBRUARY, 3, 6), measured(EERSEL, MAY, 8, 0)));

        StartAndEnd storage =
                Objects.requireNonNull(history.startAndEnd(DOMAINS).get("opslag"));

        assertThat(storage.start()).contains(new MeanOverUnits(number("6"), 1));
        assertThat(storage.end()).isEmpty();
        assertThat(storage.change()).isEmpty();
    }

    @Test
    void of_many_days_the_last_of_each_quarter_is_shown_so_that_the_chart_can_be_read() {
        List<AdoptedMeasurement> many = new ArrayList<>();
        for (int day = 0; day < 200; day++) {
            many.add(measured(UnitId.random(), LocalDate.of(2024, 1, 1).plusDays(3L * day), 5, 5));
        }

        List<TrendMoment> moments = new GradeHistory(many).moments(DOMAINS);

        assertThat(moments).hasSizeLessThanOrEqualTo(LineChart.MOST_MOMENTS);
        assertThat(moments.getFirst().day()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(moments.getLast().units()).isEqualTo(200);
    }
}
