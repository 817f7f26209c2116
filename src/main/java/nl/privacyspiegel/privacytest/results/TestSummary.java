package nl.privacyspiegel.privacytest.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.privacytest.results.Disclosed.Shown;
import nl.privacyspiegel.privacytest.results.TopicTable.ScoredQuestion;

/**
 * A whole test in a few numbers: how well it was known, and how its questions differ in that. It counts questions and never
 * people: what one person earned with several questions is asked for nowhere, as decision 5 requires. Built from the results
 * of questions that are shown and from nothing else.
 *
 * @param mean over all answers to these questions
 * @param answers how many answers that are
 * @param questions over how many questions it goes
 * @param left how many more it would go over if they were not suppressed
 * @param spread how the questions differ; empty with fewer than five
 */
public record TestSummary(MeanScore mean, int answers, int questions, int left, Optional<Spread> spread) {

    /** With fewer questions there is no spread. */
    public static final int FEWEST = 5;

    /** How many parts of equal width there are from 0 to 100 per cent. */
    public static final int CLASSES = 5;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int QUARTERS = 4;

    /**
     * How the mean scores of questions lie. Quartiles with straight lines between neighbouring values, as spreadsheet programs
     * compute them (QUARTILE.INC).
     *
     * @param histogram how many questions lie in each part of the scale, the lowest first; what lies on a border belongs to the
     *     higher part
     */
    public record Spread(
            MeanScore lowest,
            MeanScore lower,
            MeanScore median,
            MeanScore upper,
            MeanScore highest,
            List<Integer> histogram) {

        public Spread {
            histogram = List.copyOf(histogram);
        }
    }

    /** Empty when nothing of these questions is shown, or nobody answered. */
    public static Optional<TestSummary> of(List<ScoredQuestion> scored) {
        List<ScoreCounts> shown = new ArrayList<>();
        int left = 0;
        for (ScoredQuestion question : scored) {
            if (!(question.scores() instanceof Shown<ScoreCounts>(ScoreCounts scores))) {
                left++;
            } else if (scores.n() > 0) {
                shown.add(scores);
            }
        }
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        int answers = shown.stream().mapToInt(ScoreCounts::n).sum();
        long halves = shown.stream().mapToLong(ScoreCounts::halves).sum();
        boolean exact = shown.stream().allMatch(ScoreCounts::exact);
        return Optional.of(new TestSummary(
                Facility.mean(halves, answers, exact), answers, shown.size(), left, spread(shown, exact)));
    }

    private static Optional<Spread> spread(List<ScoreCounts> shown, boolean exact) {
        if (shown.size() < FEWEST) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = shown.stream()
                .map(scores -> scores.mean().orElseThrow().value())
                .sorted()
                .toList();
        return Optional.of(new Spread(
                at(sorted, 0, exact),
                at(sorted, 1, exact),
                at(sorted, 2, exact),
                at(sorted, 3, exact),
                at(sorted, QUARTERS, exact),
                histogram(sorted)));
    }

    private static MeanScore at(List<BigDecimal> sorted, int quarter, boolean exact) {
        int steps = (sorted.size() - 1) * quarter;
        BigDecimal low = sorted.get(steps / QUARTERS);
        int rest = steps % QUARTERS;
        return new MeanScore(
                rest == 0
                        ? low
                        : low.add(sorted.get(steps / QUARTERS + 1)
                                .subtract(low)
                                .multiply(BigDecimal.valueOf(rest))
                                .divide(BigDecimal.valueOf(QUARTERS))),
                exact);
    }

    private static List<Integer> histogram(List<BigDecimal> values) {
        int[] counts = new int[CLASSES];
        for (BigDecimal value : values) {
            int place = value.multiply(BigDecimal.valueOf(CLASSES))
                    .divide(HUNDRED, 0, RoundingMode.FLOOR)
                    .intValue();
            counts[Math.min(place, CLASSES - 1)]++;
        }
        return Arrays.stream(counts).boxed().toList();
    }
}
