package nl.privacyspiegel.assessment.finding;

import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.shared.LongText;
import org.jspecify.annotations.Nullable;

/**
 * What the working group decided about a domain at one moment: a grade, or deliberately none, or nothing yet.
 *
 * @param grade null when not graded
 * @param notAssessed whether the domain was deliberately not assessed; then there is no grade
 * @param explanation the motivation of the grade, or the reason why the domain was not assessed; may be empty
 */
public record DomainGrade(@Nullable Grade grade, boolean notAssessed, String explanation) {

    /** The longest explanation, in characters. */
    public static final int LONGEST_EXPLANATION = 4_000;

    /** Nothing decided yet. */
    public static final DomainGrade OPEN = new DomainGrade(null, false, "");

    /**
     * @throws IllegalArgumentException when a domain has a grade and is not assessed at the same time
     * @throws nl.privacyspiegel.shared.RuleViolation when the explanation is too long
     */
    public DomainGrade {
        explanation = LongText.clean(explanation, LONGEST_EXPLANATION);
        if (grade != null && notAssessed) {
            throw new IllegalArgumentException("a grade or not assessed, not both");
        }
    }

    public static DomainGrade graded(Grade grade, String motivation) {
        return new DomainGrade(grade, false, motivation);
    }

    public static DomainGrade notAssessed(String reason) {
        return new DomainGrade(null, true, reason);
    }

    /** Whether the working group still has to decide. */
    public boolean isOpen() {
        return grade == null && !notAssessed;
    }
}
