package nl.privacyspiegel.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A unit in the tree.
 *
 * @param parent null for the organisation itself
 * @param depth 0 for the highest unit that the reader may see
 * @param path the names from the highest visible unit down to this one
 */
public record UnitSummary(UnitId id, @Nullable UnitId parent, String name, int depth, String path) {}
