package nl.privacyspiegel.organisation;

import java.util.Collection;
import java.util.Set;

/**
 * What a module above this one keeps about units. It is asked before a unit is removed, moved or archived, while nobody can put
 * anything new there: see {@link UnitsInUse}.
 */
public interface UnitContent {

    /** Those of these units that something was made for. */
    Set<UnitId> filled(Collection<UnitId> units);

    /** Those of these units where something goes on now that archiving would cut off. */
    Set<UnitId> busy(Collection<UnitId> units);
}
