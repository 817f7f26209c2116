package nl.privacyspiegel.organisation.entry;

import java.util.EnumSet;
import java.util.Set;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which roles must log in in two steps: one rule for the whole organisation. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class LoginRules {

    private static final AuditObject SETTING = new AuditObject(OrganisationAct.About.SETTINGS, "second-factor", null);

    private final RequiredSecondFactorRepository required;
    private final CurrentUser user;
    private final AuditTrail trail;

    LoginRules(RequiredSecondFactorRepository required, CurrentUser user, AuditTrail trail) {
        this.required = required;
        this.user = user;
        this.trail = trail;
    }

    /**
     * The roles that must have a second factor.
     *
     * @throws AccessDeniedException for who is no administrator
     */
    @Transactional(readOnly = true)
    public Set<Role> inTwoSteps() {
        user.requireSomewhere(Role.ADMINISTRATOR);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        required.findAll().forEach(each -> roles.add(each.role()));
        return roles;
    }

    /** Whether the current member may change it: the administrator of the highest unit. */
    @Transactional(readOnly = true)
    public boolean mayChange() {
        return user.units(Role.ADMINISTRATOR).stream().anyMatch(unit -> unit.parent() == null);
    }

    /**
     * From now on exactly these roles must have a second factor; who has none sets it up at the next login.
     *
     * @throws AccessDeniedException for who does not administer the highest unit
     */
    public void requireInTwoSteps(Set<Role> roles) {
        if (!mayChange()) {
            throw new AccessDeniedException("highest unit");
        }
        if (roles.equals(inTwoSteps())) {
            return;
        }
        required.deleteAllInBatch();
        roles.forEach(role -> required.save(new RequiredSecondFactor(role)));
        trail.record(OrganisationAct.LOGIN_SETTINGS_CHANGED, null, SETTING, Role.ADMINISTRATOR);
    }
}
