package nl.privacyspiegel.organisation.audit;

/** How far along the chain: the number of an entry and its hash, which the next entry repeats. */
record ChainLink(long number, String hash) {

    /** Before the first entry. */
    static final ChainLink START = new ChainLink(0, "0".repeat(64));
}
