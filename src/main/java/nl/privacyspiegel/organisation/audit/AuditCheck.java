package nl.privacyspiegel.organisation.audit;

import java.util.Locale;

/** How the check of the chain goes. */
public sealed interface AuditCheck {

    /**
     * So far all is well.
     *
     * @param checked how many entries were looked at, the first ones
     * @param total how many there are
     * @param hash the hash of the last one that was looked at
     * @param otherKey the first entry that was sealed with a key that is not here; 0 when there was none
     */
    record Busy(long checked, long total, String hash, long otherKey) implements AuditCheck {

        /** What a check begins with. */
        public static final Busy START = new Busy(0, 0, ChainLink.START.hash(), 0);
    }

    /**
     * Nothing was changed, removed or added.
     *
     * @param entries how many entries there are
     * @param hash the hash of the last one, to compare with what was kept elsewhere
     */
    record Whole(long entries, String hash) implements AuditCheck {}

    /**
     * The entries follow on each other, but that the application wrote them cannot be shown: they, or the end, were sealed
     * with a key that is not here.
     *
     * @param number the first entry of which it cannot be shown
     * @param hash the hash of the last one
     */
    record Unproven(long number, long entries, String hash) implements AuditCheck {}

    /**
     * Somebody got at the entries past the application.
     *
     * @param number of the first entry that does not fit
     */
    record Broken(long number, Misfit misfit) implements AuditCheck {}

    /** What is wrong with the first entry that does not fit. */
    enum Misfit {
        /** Its hash is not the hash of what it says. */
        CHANGED,
        /** It was made on another entry than the one that is before it now. */
        UNLINKED,
        /** It is not there, but a later one is. */
        REMOVED,
        /** It is not there, nor is any after it. */
        CUT_OFF,
        /** The application wrote it on an end that it had not made: there may have been others in its place. */
        END_REPLACED,
        /** It is there, but the application did not add it. */
        ADDED,
        /** It lacks the seal that everything has since there are seals. */
        UNSEALED,
        /** It fits, but its seal was not made with the key. */
        FORGED;

        /** The translation key of a sentence that says so of the entry with a number. */
        public String translationKey() {
            return "organisation.audit.misfit." + name().toLowerCase(Locale.ROOT);
        }
    }
}
