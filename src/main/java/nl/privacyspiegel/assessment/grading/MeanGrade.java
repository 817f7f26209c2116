package nl.privacyspiegel.assessment.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.privacyspiegel.framework.Grade;
import org.jspecify.annotations.Nullable;

/**
 * A mean that says over how many of the domains it goes. Absent grades are left out, never counted as zero.
 *
 * @param value the arithmetic mean, rounded half up to one decimal; empty when no domain has a grade
 * @param graded how many domains have a grade
 * @param total how many domains there are
 */
public record MeanGrade(Optional<BigDecimal> value, int graded, int total) {

    public static MeanGrade of(List<? extends @Nullable Grade> grades) {
        List<BigDecimal> present =
                grades.stream().filter(Objects::nonNull).map(Grade::value).toList();
        Optional<BigDecimal> mean = present.isEmpty()
                ? Optional.empty()
                : Optional.of(present.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(present.size()), 1, RoundingMode.HALF_UP));
        return new MeanGrade(mean, present.size(), grades.size());
    }
}
