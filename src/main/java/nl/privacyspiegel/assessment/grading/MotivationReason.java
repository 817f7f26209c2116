package nl.privacyspiegel.assessment.grading;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.framework.Grade;
import org.jspecify.annotations.Nullable;

/** Why a grade needs a motivation. */
public enum MotivationReason {
    /** The grade differs two or more from the suggestion. */
    FAR_FROM_SUGGESTION,
    /** The grade is higher than at the previous measurement, while no status of the domain changed. */
    ROSE_WITHOUT_CHANGE;

    private static final BigDecimal FAR = BigDecimal.valueOf(2);

    public static Set<MotivationReason> whyAGradeNeedsAMotivation(
            Grade grade, Optional<Grade> suggestion, @Nullable Grade previous, boolean someStatusChanged) {
        Set<MotivationReason> reasons = EnumSet.noneOf(MotivationReason.class);
        if (suggestion
                .filter(suggested -> grade.minus(suggested).abs().compareTo(FAR) >= 0)
                .isPresent()) {
            reasons.add(FAR_FROM_SUGGESTION);
        }
        if (previous != null && grade.compareTo(previous) > 0 && !someStatusChanged) {
            reasons.add(ROSE_WITHOUT_CHANGE);
        }
        return reasons;
    }

    /** The translation key of the sentence that asks for the motivation. */
    public String translationKey() {
        return "assessment.motivation." + name().toLowerCase(Locale.ROOT);
    }
}
