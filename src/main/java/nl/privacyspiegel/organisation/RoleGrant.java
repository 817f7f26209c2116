package nl.privacyspiegel.organisation;

/** A role that a member has on a unit and all below it. */
public record RoleGrant(Role role, UnitId unit, String unitName) {}
