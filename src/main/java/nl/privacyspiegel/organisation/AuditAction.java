package nl.privacyspiegel.organisation;

import java.util.Locale;

/** What the audit trail tells of. Names are stored: never rename one. */
public enum AuditAction {
    LOGGED_IN,
    LOGGED_OUT,
    LOGIN_REFUSED,
    SECOND_FACTOR_SET,
    SECOND_FACTOR_REMOVED,
    SECOND_FACTOR_RESET,
    RECOVERY_CODE_USED,
    RECOVERY_CODES_RENEWED,
    LOGGED_OUT_EVERYWHERE,
    LOGIN_SETTINGS_CHANGED;

    /** The translation key of what was done, as a short phrase. */
    public String translationKey() {
        return "organisation.audit.action." + name().toLowerCase(Locale.ROOT);
    }
}
