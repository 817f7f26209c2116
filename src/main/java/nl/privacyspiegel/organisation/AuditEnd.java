package nl.privacyspiegel.organisation;

/**
 * What the head says about the end of the trail, and between which numbers there really are entries.
 *
 * @param number of the last entry that was added
 * @param hash of the last entry that was added
 */
record AuditEnd(long number, String hash, long lowest, long highest) {}
