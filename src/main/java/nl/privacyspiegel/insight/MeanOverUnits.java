package nl.privacyspiegel.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The mean of the grades of units, with over how many of them it goes; a unit without a grade is left out.
 *
 * @param value of one unit its own grade, of more the mean rounded half up to one decimal
 */
public record MeanOverUnits(BigDecimal value, int units) {

    static Optional<MeanOverUnits> of(List<BigDecimal> grades) {
        if (grades.isEmpty()) {
            return Optional.empty();
        }
        if (grades.size() == 1) {
            return Optional.of(new MeanOverUnits(grades.getFirst(), 1));
        }
        BigDecimal sum = grades.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new MeanOverUnits(
                sum.divide(BigDecimal.valueOf(grades.size()), 1, RoundingMode.HALF_UP), grades.size()));
    }
}
