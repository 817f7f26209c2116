package nl.privacyspiegel.reporting.form;

import java.util.List;
import java.util.Map;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;

/**
 * What stands in a form that can be read, by question and by domain.
 *
 * @param asides what stands beside that, and is not read
 */
record FilledForm(
        FormMarks marks, Map<String, FindingData> findings, Map<String, DomainGrade> scores, List<FormProblem> asides) {

    FilledForm {
        findings = Map.copyOf(findings);
        scores = Map.copyOf(scores);
        asides = List.copyOf(asides);
    }
}
