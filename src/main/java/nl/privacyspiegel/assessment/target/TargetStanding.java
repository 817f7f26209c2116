package nl.privacyspiegel.assessment.target;

import java.math.BigDecimal;
import nl.privacyspiegel.framework.Grade;
import org.jspecify.annotations.Nullable;

/** Where a grade is on its way to the target of its domain. */
public sealed interface TargetStanding {

    /** The grade is the target, or higher. */
    record Reached() implements TargetStanding {}

    /**
     * The grade is lower.
     *
     * @param by how much, above zero
     */
    record ToGo(BigDecimal by) implements TargetStanding {}

    /** There is no grade, which is not the same as far away. */
    record Ungraded() implements TargetStanding {}

    /** How far a grade is from a target; null stands for no grade. */
    static TargetStanding of(TargetGrade target, @Nullable Grade latest) {
        if (latest == null) {
            return new Ungraded();
        }
        BigDecimal by = target.grade().minus(latest);
        return by.signum() > 0 ? new ToGo(by) : new Reached();
    }
}
