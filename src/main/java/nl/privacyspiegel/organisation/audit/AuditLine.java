package nl.privacyspiegel.organisation.audit;

import java.time.Instant;

/**
 * An entry of the audit trail, to be read.
 *
 * @param previousHash that of the entry before
 */
public record AuditLine(long number, Instant happenedAt, AuditFacts facts, String previousHash, String hash) {}
