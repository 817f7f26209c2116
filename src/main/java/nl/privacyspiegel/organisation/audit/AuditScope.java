package nl.privacyspiegel.organisation.audit;

import java.util.List;
import java.util.UUID;

/**
 * Which entries somebody may read.
 *
 * @param units entries about these
 * @param contentUnits of these also what measurements and reports are called
 * @param contentKinds of what the name is content: shown for those units only
 * @param withoutUnit whether entries about no unit are seen; else only those of {@code self}
 */
public record AuditScope(
        List<UUID> units, List<UUID> contentUnits, List<String> contentKinds, boolean withoutUnit, UUID self) {

    /** Whether this reader sees what the object of an entry is called. */
    public boolean showsName(AuditFacts entry) {
        UUID unit = entry.unitId();
        return !contentKinds.contains(entry.objectKind()) || (unit != null && contentUnits.contains(unit));
    }
}
