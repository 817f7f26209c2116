package nl.privacyspiegel.privacytest.results;

/** What can be said about one question from the scores it got. */
public sealed interface ItemStatistic {

    /** How many scores a statistic of a question needs at least. */
    int MINIMUM = 30;

    /** How many it goes over. */
    int n();

    record Value(MeanScore value, int n) implements ItemStatistic {}

    /** Fewer than {@code needed}: a number would say more about chance than about the question. */
    record TooFewData(int n, int needed) implements ItemStatistic {}
}
