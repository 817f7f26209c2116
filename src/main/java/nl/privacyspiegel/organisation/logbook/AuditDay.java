package nl.privacyspiegel.organisation.logbook;

import java.time.LocalDate;

/** The last entry of a day, with its hash: who keeps it elsewhere can tell later whether the trail still has it. */
public record AuditDay(LocalDate day, long number, String hash) {}
