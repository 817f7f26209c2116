package nl.privacyspiegel.privacytest.results;

/** What an answer to a scored question is worth: nothing, half a point or a point. */
public enum ItemScore {
    NONE,
    HALF,
    FULL;

    /** The score in half points, so that sums stay exact. */
    int halves() {
        return switch (this) {
            case NONE -> 0;
            case HALF -> 1;
            case FULL -> 2;
        };
    }
}
