package nl.privacyspiegel.organisation;

/**
 * A role that a member has on a unit and all below it.
 *
 * @param fromSignOn whether the identity provider gave it, which does so again at each login
 */
public record RoleGrant(Role role, UnitId unit, String unitName, boolean fromSignOn) {}
