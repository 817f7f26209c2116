package nl.privacyspiegel.organisation;

import java.util.Locale;

/** What the audit trail tells of. Names are stored: never rename one. */
public enum AuditAction {
    LOGGED_IN,
    LOGGED_OUT,
    LOGIN_REFUSED,
    PRIVACY_STATEMENT_CHANGED,
    INVITED,
    INVITATION_ACCEPTED,
    INVITATION_WITHDRAWN,
    PASSWORD_RESET_LINK_MADE,
    PASSWORD_RESET_LINK_WITHDRAWN,
    PASSWORD_RESET,
    PASSWORD_CHANGED,
    PROFILE_CHANGED,
    DEACTIVATED,
    ACTIVATED,
    MEMBER_EXPORTED,
    MEMBER_ERASED;

    /** The translation key of what was done, as a short phrase. */
    public String translationKey() {
        return "organisation.audit.action." + name().toLowerCase(Locale.ROOT);
    }
}
