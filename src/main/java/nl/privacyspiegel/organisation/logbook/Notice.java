package nl.privacyspiegel.organisation.logbook;

/**
 * An act that a supervisor is told of.
 *
 * @param seen whether the reader marked it as seen, or did it
 */
public record Notice(AuditedAct act, boolean seen) {}
