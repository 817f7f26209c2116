package nl.privacyspiegel.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A unit in the tree.
 *
 * @param parent null for the organisation itself
 * @param depth 0 for the highest unit that the reader may see
 * @param path the names from the highest visible unit down to this one
 * @param archived whether it, or a unit above it, is out of use
 */
public record UnitSummary(UnitId id, @Nullable UnitId parent, String name, int depth, String path, boolean archived) {

    /** A unit that is in use. */
    public UnitSummary(UnitId id, @Nullable UnitId parent, String name, int depth, String path) {
        this(id, parent, name, depth, path, false);
    }

    public boolean inUse() {
        return !archived;
    }
}
