package nl.privacyspiegel.privacytest.results;

import org.jspecify.annotations.Nullable;

/**
 * How many people a group has at least before anything about it is shown. Five, unless an administrator made it stricter:
 * there is no way to make it weaker, and a setting that is absent means five.
 *
 * @param threshold at least {@link #MINIMUM}
 */
public record GroupSize(int threshold) {

    /** The smallest threshold that exists, and the one that holds when nothing is set. */
    public static final int MINIMUM = 5;

    public static final GroupSize DEFAULT = new GroupSize(MINIMUM);

    public GroupSize {
        if (threshold < MINIMUM) {
            throw new IllegalArgumentException("A group size below " + MINIMUM + " does not exist: " + threshold);
        }
    }

    /** The stored setting read safely: absent or below five means five. */
    public static GroupSize of(@Nullable Integer setting) {
        return setting == null || setting < MINIMUM ? DEFAULT : new GroupSize(setting);
    }

    /** The stricter of two: for results published under one setting and read under another. */
    public GroupSize stricter(GroupSize other) {
        return threshold >= other.threshold ? this : other;
    }

    /** Whether a group of this many people stays hidden. Nobody at all is fewer than five, too. */
    boolean isTooSmall(int people) {
        return people < threshold;
    }
}
