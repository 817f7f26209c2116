package nl.privacyspiegel.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.assessment.AdoptedMeasurements;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.grading.GradeChange;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.chart.drawing.ChartFormat;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Grades and privacytests through time")
class TrendsTest {

    abstract static class Cases extends InsightUseCases {

        @Autowired
        private Trends trends;

        @Autowired
        private TrendCharts charts;

        @Autowired
        private ChartFiles files;

        @Autowired
        private AdoptedMeasurements adopted;

        private Trend.Grades read(TrendFilter filter) {
            return people.as(manager, () -> trends.read(filter).grades().orElseThrow());
        }

        private static Optional<BigDecimal> at(TrendMoment moment, String domain) {
            return Optional.ofNullable(moment.grades().get(domain)).map(MeanOverUnits::value);
        }

        @Test
        void a_manager_sees_how_each_domain_went_and_where_it_was_not_assessed() {
            measure(department, Map.of("beleid", 3, "beheer-opslag", 6), Map.of("beleid", 8, "beheer-opslag", 0));

            Trend.Grades grades = read(TrendFilter.ALL.ofUnit(department));

            assertThat(grades.moments()).extracting(TrendMoment::day).containsExactly(FIRST_DAY, LAST_DAY);
            assertThat(at(grades.moments().getFirst(), "beleid")).contains(new BigDecimal("3"));
            assertThat(at(grades.moments().getLast(), "beleid")).contains(new BigDecimal("8"));
            assertThat(at(grades.moments().getLast(), "beheer-opslag")).isEmpty();
            assertThat(grades.ends().get("beleid"))
                    .satisfies(ends -> assertThat(ends.change()).contains(new BigDecimal("5")));
        }

        @Test
        void what_is_not_adopted_does_not_count() {
            people.run(assessor, () -> {
                List<MeasurementId> both = measured.measurements(measured.start(department, FIRST_DAY, LAST_DAY));
                measured.adopt(both.getFirst(), Map.of("beleid", 4));
            });

            assertThat(read(TrendFilter.ALL.ofUnit(department)).moments())
                    .extracting(TrendMoment::day)
                    .containsExactly(FIRST_DAY);
        }

        @Test
        void above_teams_stand_their_means_and_the_map_has_a_row_for_each() {
            measure(team("Jeugd"), Map.of("beleid", 2), Map.of("beleid", 6));
            measure(team("Wmo"), Map.of("beleid", 4), Map.of("beleid", 9));

            Trend.Grades grades = read(TrendFilter.ALL.ofUnit(department));

            assertThat(grades.units()).isEqualTo(2);
            assertThat(at(grades.moments().getFirst(), "beleid")).contains(new BigDecimal("3.0"));
            assertThat(at(grades.moments().getLast(), "beleid")).contains(new BigDecimal("7.5"));
            assertThat(grades.map()).extracting(UnitGrades::name).containsExactly("Jeugd", "Wmo");
            assertThat(grades.map().getFirst().changes())
                    .containsEntry("beleid", new GradeChange.Rose(new BigDecimal("4")));
        }

        @Test
        void over_how_many_units_the_first_and_last_grades_go_is_said_when_one_was_measured_once() {
            measure(team("Jeugd"), Map.of("beleid", 2), Map.of("beleid", 6));
            UnitId once = team("Wmo");
            people.run(
                    assessor,
                    () -> measured.adopt(
                            measured.measurements(measured.start(once, FIRST_DAY, LAST_DAY))
                                    .getFirst(),
                            Map.of("beleid", 4)));

            Trend trend = people.as(manager, () -> trends.read(TrendFilter.ALL.ofUnit(department)));

            assertThat(at(trend.grades().orElseThrow().moments().getFirst(), "beleid"))
                    .contains(new BigDecimal("3.0"));
            assertThat(charts.throughTime(trend, Locale.of("nl")).get(1).chart().description())
                    .contains("Beleid ging van 2 naar 6.")
                    .contains("gaat alleen over 1 eenheid met beide cijfers.");
        }

        @Test
        void the_period_leaves_out_what_was_measured_outside_it() {
            measure(department, Map.of("beleid", 3), Map.of("beleid", 8));

            TrendFilter autumn = TrendFilter.ALL.ofUnit(department).between(FIRST_DAY.plusDays(1), null);

            assertThat(read(autumn).moments()).extracting(TrendMoment::day).containsExactly(LAST_DAY);
            assertThat(people.as(
                            manager,
                            () -> trends.read(autumn.between(null, FIRST_DAY.minusDays(1)))
                                    .grades()))
                    .isEmpty();
        }

        @Test
        void chosen_measurements_lie_over_each_other_in_the_web() {
            List<MeasurementId> both = measure(department, Map.of("beleid", 3), Map.of("beleid", 8));

            TrendFilter filter = TrendFilter.ALL.ofUnit(department).laidOver(List.of(both.getLast()));
            Trend trend = people.as(manager, () -> trends.read(filter));
            InsightChart web = charts.throughTime(trend, Locale.of("nl")).getLast();

            assertThat(web.table().header()).containsExactly("Domein", "Eindmeting, 29 november 2024");
            assertThat(web.table().rows().getFirst()).containsExactly("Beleid", "8");
        }

        @Test
        void another_unit_a_strange_measurement_and_an_unused_framework_are_refused() {
            measure(department, Map.of(), Map.of());
            UnitId elsewhere = people.unit();
            people.login(manager);

            assertThatThrownBy(() -> trends.read(TrendFilter.ALL.ofUnit(elsewhere)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> trends.read(
                            TrendFilter.ALL.ofUnit(department).laidOver(List.of(new MeasurementId(UUID.randomUUID())))))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(
                            () -> trends.read(TrendFilter.ALL.ofUnit(department).ofFramework("iets-anders")))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("insight.filter.framework");
        }

        @Test
        void of_a_unit_that_the_reader_may_not_see_no_grade_comes_out() {
            measure(department, Map.of(), Map.of());
            Person stranger = people.member(people.unit(), Role.values());

            assertThat(people.as(stranger, () -> adopted.of(List.of(department))))
                    .isEmpty();
            assertThat(people.as(manager, () -> adopted.of(List.of(department))))
                    .hasSize(2);
        }

        @Test
        void a_chart_can_be_taken_along_as_numbers_as_drawing_and_as_picture() {
            measure(department, Map.of("beleid", 3), Map.of("beleid", 8));
            TrendFilter filter = TrendFilter.ALL.ofUnit(department);
            people.login(manager);

            assertThat(new String(
                            files.trend(filter, "helling", ChartFormat.CSV, Locale.of("nl")), StandardCharsets.UTF_8))
                    .startsWith("\uFEFF\"Domein\";\"Eerste meting (5 februari 2024)\"")
                    .contains("\"Beleid\";3;8");
            assertThat(new String(
                            files.trend(filter, "lijnen", ChartFormat.SVG, Locale.of("nl")), StandardCharsets.UTF_8))
                    .startsWith("<svg")
                    .contains("Cijfers per domein door de tijd");
            assertThat(files.trend(filter, "warmte", ChartFormat.PNG, Locale.of("nl")))
                    .startsWith(0x89, 'P', 'N', 'G');
            assertThatThrownBy(() -> files.trend(filter, "onzin", ChartFormat.PNG, Locale.of("nl")))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
