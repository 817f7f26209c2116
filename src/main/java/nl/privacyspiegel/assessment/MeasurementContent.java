package nl.privacyspiegel.assessment;

import java.util.Map;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;

/**
 * Everything that an adopted measurement says.
 *
 * @param findings by question
 * @param scores by domain, each with its explanation
 */
public record MeasurementContent(MeasurementId id, Map<String, FindingData> findings, Map<String, DomainGrade> scores) {

    public MeasurementContent {
        findings = Map.copyOf(findings);
        scores = Map.copyOf(scores);
    }
}
