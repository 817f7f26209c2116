package nl.privacyspiegel.reporting.form;

import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.framework.FrameworkData.Question;

/** A question or a domain of which the form and the measurement do not say the same. */
public sealed interface FormDifference {

    State state();

    /** The name of the domain that it belongs to. */
    String domain();

    /** What the measurement says. */
    Versioned<?> now();

    /** Who changed what since the form was handed out. */
    enum State {
        /** Only the form was changed. */
        IN_FORM,
        /** Both were changed, and differently: somebody has to choose. */
        CONFLICT,
        /** Only the measurement was changed; that stays. */
        ELSEWHERE
    }

    /** What was found for a question. */
    record OfQuestion(State state, String domain, Question question, Versioned<FindingData> now, FindingData form)
            implements FormDifference {

        OfQuestion against(Versioned<FindingData> newer) {
            return new OfQuestion(State.CONFLICT, domain, question, newer, form);
        }
    }

    /** The grade of a domain. */
    record OfDomain(State state, String domain, String domainId, Versioned<DomainGrade> now, DomainGrade form)
            implements FormDifference {

        OfDomain against(Versioned<DomainGrade> newer) {
            return new OfDomain(State.CONFLICT, domain, domainId, newer, form);
        }
    }
}
