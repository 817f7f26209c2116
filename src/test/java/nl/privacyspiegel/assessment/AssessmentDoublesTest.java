package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.AtOnce;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("No unit has two assessments that nobody can tell apart")
class AssessmentDoublesTest {

    abstract static class Cases extends AssessmentUseCases {

        @Autowired
        private AssessmentChanges changes;

        private static void refused(String key, ThrowingCallable act) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(act)
                    .extracting(RuleViolation::key)
                    .isEqualTo(key);
        }

        private List<AssessmentId> listed() {
            return assessments.list().stream().map(AssessmentSummary::id).toList();
        }

        @Test
        void the_same_assessment_is_started_once_also_when_the_press_comes_twice_at_once() throws Exception {
            assertThat(AtOnce.twice(people, assessor, () -> start("Najaar")))
                    .filteredOn(Optional::isPresent)
                    .hasSize(1);
            refused("assessment.double", () -> start("Najaar"));
            start("Voorjaar");
            assertThat(listed()).hasSize(2);
        }

        @Test
        void no_assessment_becomes_one_that_the_unit_has_already() {
            AssessmentId autumn = start("Najaar");
            AssessmentId other = start("Voorjaar");
            refused("assessment.double", () -> changes.change(other, " NAJAAR ", PERIOD));
            Period longer = new Period(FIRST_DAY, LAST_DAY.plusDays(1));
            changes.change(other, "Najaar", longer);
            refused("assessment.double", () -> changes.change(other, "Najaar", PERIOD));
            changes.change(other, "najaar", longer);

            changes.archive(autumn);
            changes.change(other, "Najaar", PERIOD);
            refused("assessment.double", () -> changes.bringBack(autumn));
            changes.change(other, "Najaar 2", PERIOD);
            changes.bringBack(autumn);
            assertThat(listed()).contains(autumn, other);
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
