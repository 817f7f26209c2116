package nl.privacyspiegel.organisation.logbook;

import nl.privacyspiegel.organisation.MemberId;

/**
 * Somebody whom the audit trail tells of.
 *
 * @param name of who has an account; else the function of that moment
 */
public record AuditedMember(MemberId id, String name) {}
