package nl.privacyspiegel.assessment.target;

import java.io.Serializable;
import java.time.LocalDate;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.PossibleDay;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import org.jspecify.annotations.Nullable;

/**
 * The grade that a unit aims at for a domain (streefcijfer).
 *
 * @param due the day by which it is to be reached
 * @param decidedBy which body or function decided it, as somebody typed it
 * @param reason why it is lower than the grade of that moment; may be empty
 */
public record TargetGrade(Grade grade, LocalDate due, String decidedBy, String reason) implements Serializable {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 2_000;

    /** @throws RuleViolation when nobody decided it, a text is too long, or nobody means that day */
    public TargetGrade {
        PossibleDay.require(due);
        decidedBy = ShortText.require(decidedBy, "assessment.target.decidedBy.missing");
        reason = LongText.prose(reason, LONGEST_REASON);
    }

    /**
     * The rule of aiming lower: that is a choice, and a choice has a reason.
     *
     * @param latest the last grade of the domain; null when there is none
     * @throws RuleViolation when this is lower than that and does not say why
     */
    public void requireReasonWhenLower(@Nullable Grade latest) {
        if (latest != null && grade.compareTo(latest) < 0 && reason.isBlank()) {
            throw new RuleViolation("assessment.target.reason.missing", latest.value());
        }
    }

    /** How far a grade is from it; null when there is no grade. */
    public TargetStanding standing(@Nullable Grade latest) {
        return TargetStanding.of(this, latest);
    }

    /** The same for a period that begins later: what was due before it is due at its end. */
    public TargetGrade carriedInto(LocalDate first, LocalDate last) {
        return due.isBefore(first) ? new TargetGrade(grade, last, decidedBy, reason) : this;
    }
}
