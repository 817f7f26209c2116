package nl.privacyspiegel.assessment;

import java.time.LocalDate;
import java.util.List;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Grade;
import org.jspecify.annotations.Nullable;

/**
 * An assessment that ships with the application to show what it can do.
 *
 * @param unit the name of the unit it belongs to
 * @param frameworkKey the framework it was made with
 */
record DemoAssessment(
        String name, String unit, String frameworkKey, Period period, List<DemoMeasurement> measurements) {

    DemoAssessment {
        measurements = List.copyOf(measurements);
    }

    /** One measurement; {@code adoption} is null while it is open. */
    record DemoMeasurement(
            MeasurementKind kind,
            LocalDate date,
            @Nullable Adoption adoption,
            List<DemoFinding> findings,
            List<DemoGrade> grades) {

        DemoMeasurement {
            findings = List.copyOf(findings);
            grades = List.copyOf(grades);
        }
    }

    /** When a measurement was adopted and by which function. */
    record Adoption(LocalDate date, String function) {}

    /** @param unchanged whether the finding repeats that of the measurement before */
    record DemoFinding(String question, FindingData finding, boolean unchanged) {}

    /**
     * What was decided about a domain.
     *
     * @param grade null when the domain was deliberately not assessed
     * @param explanation the motivation of the grade, or the reason why there is none
     */
    record DemoGrade(String domain, @Nullable Grade grade, String explanation) {

        DomainGrade score() {
            return grade == null ? DomainGrade.notAssessed(explanation) : DomainGrade.graded(grade, explanation);
        }
    }
}
