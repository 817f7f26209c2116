package nl.privacyspiegel.organisation;

import java.util.List;
import java.util.UUID;

/**
 * Which entries somebody may read.
 *
 * @param units entries about these
 * @param contentUnits of these also what measurements and reports are called
 * @param withoutUnit whether entries about no unit are seen; else only those of {@code self}
 */
record AuditScope(List<UUID> units, List<UUID> contentUnits, boolean withoutUnit, UUID self) {}
