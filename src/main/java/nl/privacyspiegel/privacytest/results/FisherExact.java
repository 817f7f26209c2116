package nl.privacyspiegel.privacytest.results;

/**
 * Fisher's exact test for two proportions, two-sided: how often chance alone would give a table that is as unlikely as this
 * one or more so, when both groups know equally much. Holds for groups of any size.
 *
 * <p>Source: R.A. Fisher, "The logic of inductive inference", Journal of the Royal Statistical Society 98 (1935), 39–82. Two
 * tables count as equally likely as in R, where their chances differ by less than a ten-millionth.
 */
final class FisherExact {

    private static final double SAME = 1 + 1e-7;

    private FisherExact() {}

    /** From 0 to 1, of so many hits of one number of people and so many of another. */
    static double p(int hits, int people, int otherHits, int otherPeople) {
        if (hits < 0 || hits > people || otherHits < 0 || otherHits > otherPeople) {
            throw new IllegalArgumentException("Not two proportions");
        }
        int all = people + otherPeople;
        int allHits = hits + otherHits;
        double[] factorials = logFactorials(all);
        double observed = chance(hits, people, allHits, all, factorials);
        double sum = 0;
        for (int at = Math.max(0, allHits - otherPeople); at <= Math.min(people, allHits); at++) {
            double chance = chance(at, people, allHits, all, factorials);
            if (chance <= observed * SAME) {
                sum += chance;
            }
        }
        return Math.min(1, sum);
    }

    /** How likely so many of all hits are among these people. */
    private static double chance(int hits, int people, int allHits, int all, double[] factorials) {
        return Math.exp(choose(people, hits, factorials)
                + choose(all - people, allHits - hits, factorials)
                - choose(all, allHits, factorials));
    }

    private static double choose(int from, int some, double[] factorials) {
        return factorials[from] - factorials[some] - factorials[from - some];
    }

    private static double[] logFactorials(int highest) {
        double[] logs = new double[highest + 1];
        for (int i = 2; i <= highest; i++) {
            logs[i] = logs[i - 1] + Math.log(i);
        }
        return logs;
    }
}
