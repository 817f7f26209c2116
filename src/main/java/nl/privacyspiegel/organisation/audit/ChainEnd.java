package nl.privacyspiegel.organisation.audit;

import org.jspecify.annotations.Nullable;

/**
 * What the head says about the end of the trail, and between which numbers there really are entries.
 *
 * @param number of the last entry that was added
 * @param hash of the last entry that was added
 * @param seal of the head; null on one that is older than seals
 */
record ChainEnd(
        long number,
        String hash,
        long lowest,
        long highest,
        @Nullable String seal,
        @Nullable String sealKey) {}
