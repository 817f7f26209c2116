package nl.privacyspiegel.privacytest.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import nl.privacyspiegel.privacytest.results.WeightedKappa.Graded;

/**
 * The agreement of all who graded: of two people their weighted kappa, of more the mean of the kappas of each pair of them.
 * A pair of people who graded fewer than {@value #MINIMUM} answers together says more about chance than about them, so it is
 * left out; with none left there is no kappa.
 *
 * <p>Source of the mean: R.J. Light, "Measures of response agreement for qualitative data: some generalizations and
 * alternatives", Psychological Bulletin 76 (1971), 365–377.
 */
public final class PairedKappa {

    /** How many answers two people graded both, before their agreement is a number. */
    public static final int MINIMUM = 20;

    private PairedKappa() {}

    /**
     * Over all pairs of people.
     *
     * @param categories all grades in their order
     * @param people for each pair of people what they found of each answer that both of them graded
     */
    public static <C> Agreement of(List<C> categories, Collection<List<Graded<C>>> people) {
        int all = people.stream().mapToInt(List::size).sum();
        if (all == 0) {
            return new Agreement.Undefined(0);
        }
        List<Agreement> pairs = people.stream()
                .filter(answers -> answers.size() >= MINIMUM)
                .map(answers -> WeightedKappa.of(categories, answers))
                .toList();
        if (pairs.isEmpty()) {
            return new Agreement.TooFew(all);
        }
        List<Agreement.Value> values = pairs.stream()
                .filter(Agreement.Value.class::isInstance)
                .map(Agreement.Value.class::cast)
                .toList();
        return switch (values.size()) {
            case 0 ->
                new Agreement.Undefined(pairs.stream().mapToInt(Agreement::n).sum());
            case 1 -> values.getFirst();
            default -> mean(values);
        };
    }

    private static Agreement mean(List<Agreement.Value> values) {
        BigDecimal sum = values.stream().map(Agreement.Value::kappa).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Agreement.Mean(
                sum.divide(BigDecimal.valueOf(values.size()), WeightedKappa.DECIMALS, RoundingMode.HALF_UP),
                values.stream().mapToInt(Agreement.Value::n).sum(),
                values.size());
    }
}
