package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import nl.privacyspiegel.assessment.AssessmentChanges.Naming;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Taking back what was done to an assessment")
class TakingBackTest {

    abstract static class Cases extends AssessmentUseCases {

        private static final LocalDate MIDWAY = FIRST_DAY.plusDays(30);

        @Autowired
        private AssessmentChanges changes;

        private static void refused(ThrowingCallable act) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(act)
                    .extracting(RuleViolation::key)
                    .isEqualTo("shared.undo.tooLate");
        }

        @Test
        void what_a_colleague_made_of_a_name_or_a_day_since_is_not_taken_back() {
            AssessmentId id = start("Traject");
            Naming before = new Naming("Traject", new Period(FIRST_DAY, LAST_DAY));
            Naming given = new Naming(" Beter ", before.period());
            changes.change(id, "Anders", before.period());
            refused(() -> changes.changeBack(id, given, before));
            changes.change(id, given.name(), given.period());
            changes.changeBack(id, given, before);
            assertThat(assessments.get(id).name()).isEqualTo("Traject");
            MeasurementId interim = assessments.addInterim(id, MIDWAY);
            refused(() -> changes.moveBack(interim, MIDWAY.plusDays(1), MIDWAY));
            changes.moveBack(interim, MIDWAY, MIDWAY.plusDays(1));
            assertThat(assessments.get(id).measurements())
                    .extracting(MeasurementSummary::date)
                    .contains(MIDWAY.plusDays(1));
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
