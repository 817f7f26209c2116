package nl.privacyspiegel.insight;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.privacyspiegel.assessment.AdoptedMeasurement;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementKind;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.UnitId;

/** Adopted measurements that nobody stored. */
final class Measured {

    private Measured() {}

    /** A grade for each of these domains, in their order; 0 stands for not assessed. */
    static AdoptedMeasurement of(UnitId unit, LocalDate day, List<String> domains, List<Integer> grades) {
        Map<String, DomainGrade> scores = new LinkedHashMap<>();
        for (int index = 0; index < domains.size(); index++) {
            scores.put(domains.get(index), score(grades.get(index)));
        }
        return new AdoptedMeasurement(
                new MeasurementId(UUID.randomUUID()),
                new AssessmentId(UUID.randomUUID()),
                "Traject",
                unit,
                FrameworkVersionId.random(),
                MeasurementKind.START,
                day,
                1,
                scores);
    }

    private static DomainGrade score(int grade) {
        return grade == 0 ? DomainGrade.notAssessed("later") : DomainGrade.graded(Grade.of(grade), "");
    }
}
