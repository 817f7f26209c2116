package nl.privacyspiegel.privacytest;

import nl.privacyspiegel.organisation.UnitId;

/**
 * A unit that a campaign is offered to.
 *
 * @param codesIssued how many codes were made for it; says nothing about how many were used
 */
public record OfferedUnit(UnitId unit, String name, int codesIssued) {}
