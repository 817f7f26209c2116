package nl.privacyspiegel.assessment.consensus;

import java.util.Optional;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.RuleViolation;

/**
 * What a group agrees on after a round.
 *
 * @param decided the grade with the motivation of the group, or that the domain is not assessed
 * @param median which of the grades in the middle the chair calls the median; empty when nobody gave a grade
 * @param minority what who disagrees wants to be read beside the grade; may be empty
 */
public record Agreement(DomainGrade decided, Optional<Grade> median, String minority) {

    /** The longest view of a minority, in characters. */
    public static final int LONGEST_MINORITY = 2_000;

    /**
     * @throws RuleViolation when nothing is decided, a grade beside the median says not why, or the minority view is too long
     */
    public Agreement {
        minority = LongText.prose(minority, LONGEST_MINORITY);
        if (decided.isOpen()) {
            throw new RuleViolation("assessment.consensus.agree.missing");
        }
        Grade grade = decided.grade();
        if (grade != null
                && decided.explanation().isBlank()
                && median.filter(middle -> !middle.equals(grade)).isPresent()) {
            throw new RuleViolation("assessment.consensus.agree.notMedian");
        }
    }
}
