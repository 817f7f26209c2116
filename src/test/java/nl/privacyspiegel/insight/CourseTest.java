package nl.privacyspiegel.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.privacyspiegel.assessment.AdoptedMeasurement;
import nl.privacyspiegel.organisation.UnitId;
import org.junit.jupiter.api.Test;

/** From where to where, and of whom: the first thing that management reads. */
class CourseTest {

    private static final UnitId REGION = UnitId.random();
    private static final UnitId EERSEL = UnitId.random();
    private static final UnitId BLADEL = UnitId.random();
    private static final LocalDate FIRST = LocalDate.of(2024, 2, 5);
    private static final LocalDate SECOND = LocalDate.of(2025, 2, 5);
    private static final List<String> DOMAINS = List.of("beleid", "opslag");

    /** A grade of 0 stands for not assessed. */
    private static AdoptedMeasurement measured(UnitId unit, LocalDate day, int policy, int storage) {
        return Measured.of(unit, day, DOMAINS, List.of(policy, storage));
    }

    private static Course course(AdoptedMeasurement... measurements) {
        return Course.of(new GradeHistory(List.of(measurements)), REGION, DOMAINS);
    }

    @Test
    void a_mean_goes_over_the_domains_with_a_grade_at_both_ends_and_over_no_other() {
        Course course = course(measured(REGION, FIRST, 3, 0), measured(REGION, SECOND, 8, 2));

        assertThat(course.change().over()).isEqualTo(1);
        assertThat(course.change().start().value()).contains(new BigDecimal("3.0"));
        assertThat(course.change().end().value()).contains(new BigDecimal("8.0"));
        assertThat(course.since()).isEqualTo(FIRST);
        assertThat(course.mean().value()).contains(new BigDecimal("5.0"));
    }

    @Test
    void what_the_last_measurement_did_not_grade_has_no_last_grade_whatever_an_earlier_one_said() {
        Course course = course(measured(REGION, FIRST, 3, 6), measured(REGION, SECOND, 8, 0));

        assertThat(course.latest("opslag")).isEmpty();
        assertThat(course.latest("beleid")).contains(new BigDecimal("8"));
    }

    @Test
    void a_unit_that_was_measured_once_does_not_move_the_mean_of_those_that_were_measured_again() {
        Course course =
                course(measured(EERSEL, FIRST, 4, 4), measured(EERSEL, SECOND, 6, 6), measured(BLADEL, SECOND, 1, 1));

        assertThat(course.units()).containsExactly(EERSEL);
        assertThat(course.latest("beleid")).contains(new BigDecimal("6"));
        assertThat(course.change().over()).isEqualTo(2);
    }

    @Test
    void of_units_that_were_all_measured_once_there_is_a_mean_and_no_change() {
        Course course = course(measured(EERSEL, FIRST, 4, 4), measured(BLADEL, SECOND, 7, 0));

        assertThat(course.change().change().isComparable()).isFalse();
        assertThat(course.latest("beleid")).contains(new BigDecimal("5.5"));
        assertThat(course.moments()).extracting(TrendMoment::day).containsExactly(SECOND);
    }

    @Test
    void a_fall_in_the_end_is_told_beside_the_rise_since_the_beginning() {
        AdoptedMeasurement first = measured(REGION, FIRST, 3, 4);
        AdoptedMeasurement second = measured(REGION, SECOND, 8, 6);

        assertThat(course(first, second).latestStep()).isEmpty();

        LatestStep step = course(first, second, measured(REGION, SECOND.plusYears(1), 4, 6))
                .latestStep()
                .orElseThrow();

        assertThat(step.since()).isEqualTo(SECOND);
        assertThat(step.mean().start().value()).contains(new BigDecimal("7.0"));
        assertThat(step.mean().end().value()).contains(new BigDecimal("5.0"));
        assertThat(step.changes()).containsEntry("beleid", new BigDecimal("-4"));
    }

    @Test
    void a_moment_counts_from_the_day_on_which_all_units_had_been_measured() {
        Course course = course(
                measured(EERSEL, FIRST, 2, 2),
                measured(BLADEL, FIRST.plusDays(1), 6, 6),
                measured(EERSEL, SECOND, 4, 4),
                measured(BLADEL, SECOND, 8, 8));

        assertThat(course.moments()).extracting(TrendMoment::day).containsExactly(FIRST.plusDays(1), SECOND);
        assertThat(course.moments().getFirst().grades())
                .containsEntry("beleid", new MeanOverUnits(new BigDecimal("4.0"), 2));
    }
}
