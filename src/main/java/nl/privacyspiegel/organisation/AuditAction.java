package nl.privacyspiegel.organisation;

import java.util.Locale;

/** What the audit trail tells of. Names are stored: never rename one. */
public enum AuditAction {
    LOGGED_IN,
    LOGGED_OUT,
    LOGIN_REFUSED,
    SIGN_ON_LINKED,
    SIGN_ON_UNLINKED,
    MEMBER_MADE_BY_SIGN_ON,
    ROLE_GIVEN_BY_SIGN_ON,
    ROLE_TAKEN_BY_SIGN_ON;

    /** The translation key of what was done, as a short phrase. */
    public String translationKey() {
        return "organisation.audit.action." + name().toLowerCase(Locale.ROOT);
    }
}
