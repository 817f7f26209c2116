package nl.privacyspiegel.organisation;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the audit trail tells of accounts, units and the house itself. Names are stored: never rename one. */
public enum OrganisationAct implements AuditAction {
    LOGGED_IN,
    LOGGED_OUT,
    LOGIN_REFUSED,
    PROOF_REFUSED,
    ACCESS_REFUSED,
    ORGANISATION_SET_UP,
    MEMBER_ADDED,
    ROLE_GRANTED,
    ROLE_REVOKED,
    CONFIRMATION_ASKED,
    CONFIRMATION_GIVEN,
    CONFIRMATION_REFUSED,
    TWO_PAIRS_OFF,
    UNIT_ADDED,
    UNIT_RENAMED,
    UNIT_MOVED,
    UNIT_REMOVED,
    UNIT_ARCHIVED,
    UNIT_BROUGHT_BACK,
    CHART_EXPORTED,
    AUDIT_EXPORTED,
    TRAIL_END_REPLACED,
    PRIVACY_STATEMENT_CHANGED,
    STYLE_CHANGED,
    MAIL_TESTED,
    DIGEST_CHOSEN,
    INVITED,
    INVITATION_ACCEPTED,
    INVITATION_WITHDRAWN,
    PASSWORD_RESET_LINK_MADE,
    PASSWORD_RESET_LINK_WITHDRAWN,
    PASSWORD_RESET,
    PASSWORD_CHANGED,
    PROFILE_CHANGED,
    EMAIL_CHANGED,
    DEACTIVATED,
    ACTIVATED,
    MEMBER_EXPORTED,
    MEMBER_ERASED,
    SECOND_FACTOR_SET,
    SECOND_FACTOR_REMOVED,
    SECOND_FACTOR_RESET,
    RECOVERY_CODE_USED,
    RECOVERY_CODES_RENEWED,
    LOGGED_OUT_EVERYWHERE,
    SESSION_ENDED,
    LOGIN_SETTINGS_CHANGED,
    SIGN_ON_LINKED,
    SIGN_ON_UNLINKED,
    MEMBER_MADE_BY_SIGN_ON,
    ROLE_GIVEN_BY_SIGN_ON,
    ROLE_TAKEN_BY_SIGN_ON,
    API_TOKEN_MADE,
    API_TOKEN_WITHDRAWN,
    API_TOKEN_USED;

    @Override
    public String translationKey() {
        return "organisation.act." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean isTold() {
        return switch (this) {
            case ORGANISATION_SET_UP,
                    TRAIL_END_REPLACED,
                    ROLE_GRANTED,
                    ROLE_REVOKED,
                    CONFIRMATION_ASKED,
                    CONFIRMATION_GIVEN,
                    CONFIRMATION_REFUSED,
                    TWO_PAIRS_OFF,
                    UNIT_MOVED,
                    UNIT_ARCHIVED,
                    UNIT_BROUGHT_BACK,
                    INVITED,
                    PASSWORD_RESET_LINK_MADE,
                    PASSWORD_RESET,
                    EMAIL_CHANGED,
                    DEACTIVATED,
                    ACTIVATED,
                    MEMBER_EXPORTED,
                    MEMBER_ERASED,
                    SECOND_FACTOR_REMOVED,
                    SECOND_FACTOR_RESET,
                    LOGIN_SETTINGS_CHANGED,
                    SIGN_ON_LINKED,
                    SIGN_ON_UNLINKED,
                    MEMBER_MADE_BY_SIGN_ON,
                    ROLE_GIVEN_BY_SIGN_ON,
                    ROLE_TAKEN_BY_SIGN_ON,
                    API_TOKEN_MADE -> true;
            default -> false;
        };
    }

    @Override
    public boolean isByItself() {
        return switch (this) {
            case TWO_PAIRS_OFF,
                    TRAIL_END_REPLACED,
                    MEMBER_MADE_BY_SIGN_ON,
                    ROLE_GIVEN_BY_SIGN_ON,
                    ROLE_TAKEN_BY_SIGN_ON -> true;
            default -> false;
        };
    }

    /** What these acts are about. Names are stored: never rename one. */
    public enum About implements AuditObject.Kind {
        MEMBER,
        UNIT,
        SETTINGS,
        AUDIT,
        API_TOKEN,
        REPORT;

        @Override
        public String translationKey() {
            return "organisation.about." + name().toLowerCase(Locale.ROOT);
        }

        @Override
        public boolean isContent() {
            return this == REPORT;
        }
    }

    /** Makes them known to the audit trail. */
    @Component
    static final class All extends Vocabulary {

        All() {
            super(
                    values(),
                    About.values(),
                    AuditDetail.ROLE,
                    AuditDetail.VERSION,
                    AuditDetail.DAY,
                    AuditDetail.LAST_DAY,
                    AuditDetail.NUMBER,
                    AuditDetail.FORMAT);
        }
    }
}
