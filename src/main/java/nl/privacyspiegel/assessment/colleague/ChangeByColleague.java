package nl.privacyspiegel.assessment.colleague;

import java.util.List;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.framework.FrameworkData.Domain;

/**
 * What one colleague changed in one measurement and nobody changed after that: how much and where, not what it says.
 *
 * @param jobFunction as colleagues know each other on these pages
 * @param domains where, in the order of the framework; never empty
 */
public record ChangeByColleague(
        AssessmentId assessment,
        MeasurementId measurement,
        String jobFunction,
        int questions,
        int grades,
        List<Domain> domains) {

    public ChangeByColleague {
        domains = List.copyOf(domains);
    }
}
