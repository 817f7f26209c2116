package nl.privacyspiegel.organisation;

/** How far along the chain: the number of an entry and its hash, which the next entry repeats. */
record AuditLink(long number, String hash) {

    /** Before the first entry. */
    static final AuditLink START = new AuditLink(0, "0".repeat(64));
}
