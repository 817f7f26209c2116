package nl.privacyspiegel.organisation.accounts;

import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;

/**
 * A role that a member has on a unit and all below it.
 *
 * @param fromSignOn whether the identity provider gave it, which does so again at each login
 */
public record RoleGrant(Role role, UnitId unit, String unitName, boolean fromSignOn) {}
