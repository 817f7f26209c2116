package nl.privacyspiegel.privacytest.campaign;

import nl.privacyspiegel.privacytest.results.GroupSize;

/**
 * What employees are promised.
 *
 * @param groupSize how many people a group has at least before anything about it is shown
 * @param retentionDays how many days after closing the answers are deleted
 */
public record PrivacySettings(GroupSize groupSize, int retentionDays) {

    /** The most days that answers are kept after closing, and how many when nothing is set. */
    public static final int MOST_DAYS = 90;

    /** The largest group size that can be set: above it, hardly anything would ever be shown. */
    public static final int LARGEST_GROUP = 1000;
}
