package nl.privacyspiegel.reporting.form;

import java.util.Map;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;

/** What stands in a form that can be read, by question and by domain. */
record FilledForm(FormMarks marks, Map<String, FindingData> findings, Map<String, DomainGrade> scores) {

    FilledForm {
        findings = Map.copyOf(findings);
        scores = Map.copyOf(scores);
    }
}
