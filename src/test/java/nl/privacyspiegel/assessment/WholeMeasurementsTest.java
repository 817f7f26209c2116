package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("A measurement that comes in as a whole")
class WholeMeasurementsTest {

    abstract static class Cases extends AssessmentUseCases {

        private static final DomainGrade SEVEN = DomainGrade.graded(Grade.of(7), "Zo is het.");

        @Autowired
        private WholeMeasurements whole;

        @Test
        void everything_stands_there_at_once_with_the_day_and_who_brought_it_in() {
            MeasurementId id = measurement();
            whole.fillIn(
                    id,
                    Map.of(QUESTION, found("Er is beleid.", Judgement.YES), "unknown", found("x", Judgement.NO)),
                    Map.of(DOMAIN, SEVEN));
            assertThat(finding(id, QUESTION).content())
                    .isEqualTo(new FindingData("Er is beleid.", Judgement.YES, FIRST_DAY, ""));
            assertThat(finding(id, QUESTION).changedBy()).isNotNull();
            assertThat(domain(id, DOMAIN).score().content()).isEqualTo(SEVEN);
            assertThat(measurements.sheet(id).summary().progress())
                    .isEqualTo(new MeasurementSummary.Progress(1, 24, 1, 5));
        }

        @Test
        void what_somebody_filled_in_already_is_never_replaced() {
            MeasurementId id = measurement();
            save(id, QUESTION, found("Wij waren eerst.", null));
            refused("assessment.whole.filled", id, Map.of(DOMAIN, SEVEN));
            assertThat(finding(id, QUESTION).content().narrative()).isEqualTo("Wij waren eerst.");
            assertThat(domain(id, DOMAIN).score().content()).isEqualTo(DomainGrade.OPEN);
        }

        @Test
        void a_grade_that_is_not_on_the_scale_stores_nothing() {
            MeasurementId id = measurement();
            refused("assessment.grade.notOnScale", id, Map.of(DOMAIN, DomainGrade.graded(Grade.of(11), "Hoger.")));
            assertThat(domain(id, DOMAIN).score().content()).isEqualTo(DomainGrade.OPEN);
        }

        @Test
        void what_was_adopted_stays_as_it_was() {
            MeasurementId id = measurement();
            finishAndAdopt(id);
            refused("assessment.measurement.adopted", id, Map.of(DOMAIN, SEVEN));
        }

        private void refused(String key, MeasurementId id, Map<String, DomainGrade> decided) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> whole.fillIn(id, Map.of(), decided))
                    .extracting(RuleViolation::key)
                    .isEqualTo(key);
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
