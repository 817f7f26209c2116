package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Starting an assessment and the measurements that it begins with")
class StartingTest {

    abstract static class Cases extends AssessmentUseCases {

        @Test
        void a_new_assessment_has_two_empty_measurements_on_the_first_and_the_last_day() {
            AssessmentSummary assessment = assessments.get(start("Privacy 2017"));
            assertThat(assessment.name()).isEqualTo("Privacy 2017");
            assertThat(assessment.unit()).isEqualTo(unit);
            assertThat(assessment.frameworkNumber()).isEqualTo(shipped().number());
            assertThat(assessment.measurements())
                    .extracting(MeasurementSummary::kind, MeasurementSummary::date)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(MeasurementKind.START, FIRST_DAY),
                            org.assertj.core.groups.Tuple.tuple(MeasurementKind.END, LAST_DAY));
            assertThat(assessment.measurements()).allSatisfy(each -> {
                assertThat(each.progress()).isEqualTo(new MeasurementSummary.Progress(0, 24, 0, 5));
                assertThat(each.isAdopted()).isFalse();
                assertThat(each.revision()).isEqualTo(1);
            });
            assertThat(measurements.sheet(assessment.measurements().getFirst().id()).domains().stream()
                            .flatMap(domain -> domain.questions().stream()))
                    .hasSize(24)
                    .allMatch(question -> question.finding().content().isEmpty());
        }

        @Test
        void an_assessment_without_a_name_is_not_started() {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> start(" "))
                    .extracting(RuleViolation::key)
                    .isEqualTo("assessment.name.missing");
        }

        @Test
        void the_list_shows_the_assessments_of_the_own_units_newest_period_first() {
            AssessmentId old = start("Oud");
            AssessmentId recent = assessments.start(
                    new NewAssessment("Recent", unit, shipped().id(), new Period(LAST_DAY, LAST_DAY.plusDays(1))));
            assertThat(assessments.list()).extracting(AssessmentSummary::id).containsExactly(recent, old);
            people.login(people.member(people.unit(), Role.ASSESSOR));
            assertThat(assessments.list()).isEmpty();
        }

        @Test
        void the_list_follows_the_selected_unit_down() {
            var below = people.unitBelow(unit);
            AssessmentId high = start("Hoog");
            AssessmentId low =
                    assessments.start(new NewAssessment("Laag", below, shipped().id(), PERIOD));
            assertThat(assessments.list()).extracting(AssessmentSummary::id).containsExactlyInAnyOrder(high, low);
            people.login(people.member(below, Role.MANAGEMENT));
            assertThat(assessments.list()).extracting(AssessmentSummary::id).containsExactly(low);
        }

        @Test
        void an_interim_measurement_lies_within_the_period() {
            AssessmentId id = start("Met tussenmeting");
            MeasurementId interim = assessments.addInterim(id, LocalDate.of(2017, 4, 1));
            assertThat(assessments.get(id).current())
                    .extracting(MeasurementSummary::kind)
                    .containsExactly(MeasurementKind.START, MeasurementKind.INTERIM, MeasurementKind.END);
            assertThat(measurements.sheet(interim).previousDate()).isEqualTo(FIRST_DAY);
            for (LocalDate outside : new LocalDate[] {FIRST_DAY.minusDays(1), LAST_DAY.plusDays(1)}) {
                assertThatExceptionOfType(RuleViolation.class)
                        .isThrownBy(() -> assessments.addInterim(id, outside))
                        .extracting(RuleViolation::key)
                        .isEqualTo("assessment.interim.outsidePeriod");
            }
            assertThat(assessments.get(id).measurements()).hasSize(3);
        }

        @Test
        void nothing_is_found_on_a_day_that_has_not_come() {
            AssessmentId later = assessments.start(new NewAssessment(
                    "Later",
                    unit,
                    shipped().id(),
                    new Period(FixedDay.TODAY.minusDays(1), FixedDay.TODAY.plusDays(200))));
            MeasurementId first = assessments.get(later).current().getFirst().id();
            MeasurementId last = assessments.get(later).current().getLast().id();
            assertThat(save(first, QUESTION, found("Nu.", null))
                            .stored()
                            .content()
                            .date())
                    .isEqualTo(FixedDay.TODAY.minusDays(1));
            assertThat(save(last, QUESTION, found("Vooruit.", null))
                            .stored()
                            .content()
                            .date())
                    .isEqualTo(FixedDay.TODAY);
        }

        @Test
        void names_with_strange_characters_fit_the_database() {
            AssessmentId id = start("Traject\u0000 \uD83D '👩🏽‍💻' \"x\"");
            assertThat(assessments.get(id).name()).isEqualTo("Traject '👩🏽‍💻' \"x\"");
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
