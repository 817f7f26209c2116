package nl.privacyspiegel.organisation.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are looked for within a scope; what is null or empty does not matter.
 *
 * @param from the first day
 * @param until the last day
 * @param action the stored name of what was done
 * @param member who did it, or whom it is about
 * @param ofUnits whether only entries about the units of the scope
 * @param text part of the name of the object
 */
public record AuditWanted(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String action,
        @Nullable UUID member,
        boolean ofUnits,
        String text) {}
