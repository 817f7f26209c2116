package nl.privacyspiegel.assessment.grading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.framework.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * The grade that follows from the judgements of a domain, with all that is needed to write the rule out. It stands
 * beside the grade of the working group and never replaces it.
 *
 * <p>Rule: minimum + mean weight / 100 × (maximum − minimum), rounded half up to a grade of the scale. "N.v.t." is left
 * out; open questions are left out too and named.
 *
 * @param grade empty when no judgement counts
 * @param counts how often each judgement was given
 * @param meanWeight the mean weight of the judgements that count, 0 to 100, in one decimal; empty when none counts
 * @param unrounded the value before rounding, in two decimals; empty when none counts
 * @param openCodes the codes of the questions without a judgement
 */
public record GradeSuggestion(
        Optional<Grade> grade,
        Map<Judgement, Integer> counts,
        Optional<BigDecimal> meanWeight,
        Optional<BigDecimal> unrounded,
        List<String> openCodes) {

    /** One question with its judgement, null while open. */
    public record Judged(String code, @Nullable Judgement judgement) {}

    public static GradeSuggestion suggest(GradingScale scale, Collection<Judged> questions) {
        Map<Judgement, Integer> counts = new EnumMap<>(Judgement.class);
        List<String> open = new ArrayList<>();
        int counted = 0;
        int weight = 0;
        for (Judged question : questions) {
            Judgement judgement = question.judgement();
            if (judgement == null) {
                open.add(question.code());
                continue;
            }
            counts.merge(judgement, 1, Integer::sum);
            if (judgement.counts()) {
                counted++;
                weight += scale.weights().getOrDefault(judgement, 0);
            }
        }
        Map<Judgement, Integer> fixed = Collections.unmodifiableMap(counts);
        if (counted == 0) {
            return new GradeSuggestion(Optional.empty(), fixed, Optional.empty(), Optional.empty(), List.copyOf(open));
        }
        BigDecimal mean = BigDecimal.valueOf(weight).divide(BigDecimal.valueOf(counted), MathContext.DECIMAL64);
        BigDecimal steps = mean.multiply(scale.maximum().subtract(scale.minimum()))
                .divide(BigDecimal.valueOf(100).multiply(scale.step()), MathContext.DECIMAL64);
        BigDecimal rounded =
                scale.minimum().add(steps.setScale(0, RoundingMode.HALF_UP).multiply(scale.step()));
        BigDecimal exact = scale.minimum().add(steps.multiply(scale.step()));
        return new GradeSuggestion(
                Optional.of(new Grade(rounded)),
                fixed,
                Optional.of(mean.setScale(1, RoundingMode.HALF_UP)),
                Optional.of(exact.setScale(2, RoundingMode.HALF_UP)),
                List.copyOf(open));
    }
}
