package nl.privacyspiegel.improvement.awareness;

import nl.privacyspiegel.organisation.UnitId;

/**
 * How many of a unit had signed a declaration on a day.
 *
 * @param unitName what the unit is called
 */
public record DeclarationLine(UnitId unit, String unitName, SignedCount content) {}
