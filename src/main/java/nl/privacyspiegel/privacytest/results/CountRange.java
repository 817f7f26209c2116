package nl.privacyspiegel.privacytest.results;

/**
 * A count as it is published: exact, or all that it can be. A range says that it may be any of its counts and no more.
 *
 * @param low the least, 0 or more
 * @param high the most, at least {@code low}
 */
public record CountRange(int low, int high) {

    public CountRange {
        if (low < 0 || high < low) {
            throw new IllegalArgumentException("Not a range: " + low + " to " + high);
        }
    }

    public static CountRange exactly(int count) {
        return new CountRange(count, count);
    }

    public boolean isExact() {
        return low == high;
    }

    boolean holds(int count) {
        return low <= count && count <= high;
    }

    /** The one way in which a count is written: {@code 7}, or {@code 0–2}. */
    public String text() {
        return isExact() ? Integer.toString(low) : low + "–" + high;
    }
}
