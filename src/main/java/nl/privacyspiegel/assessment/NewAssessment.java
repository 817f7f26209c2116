package nl.privacyspiegel.assessment;

import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.ShortText;

/** What is needed to start an assessment. */
public record NewAssessment(String name, UnitId unit, FrameworkVersionId framework, Period period) {

    /** @throws nl.privacyspiegel.shared.RuleViolation when the name is missing or too long */
    public NewAssessment {
        name = ShortText.require(name, "assessment.name.missing");
    }
}
