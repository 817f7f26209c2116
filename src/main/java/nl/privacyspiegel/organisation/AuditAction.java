package nl.privacyspiegel.organisation;

import java.util.Arrays;
import java.util.Locale;

/** What the audit trail tells of. Names are stored: never rename one. */
public enum AuditAction {
    LOGGED_IN,
    LOGGED_OUT,
    LOGIN_REFUSED,
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
    FRAMEWORK_IMPORTED,
    FRAMEWORK_RENAMED,
    FRAMEWORK_PUBLISHED,
    FRAMEWORK_ARCHIVED,
    FRAMEWORK_BROUGHT_BACK,
    FRAMEWORK_DISCARDED,
    FRAMEWORK_EXPORTED,
    ASSESSMENT_CHANGED,
    ASSESSMENT_REMOVED,
    ASSESSMENT_ARCHIVED,
    ASSESSMENT_BROUGHT_BACK,
    MEASUREMENT_MOVED,
    MEASUREMENT_REMOVED,
    MEASUREMENT_ADOPTED,
    MEASUREMENT_REVISED,
    REVISION_WITHDRAWN,
    FORM_HANDED_OUT,
    FORM_TAKEN_OVER,
    COMPARISON_EXPORTED,
    MEASUREMENT_EXPORTED,
    ANNUAL_REPORT_EXPORTED,
    OVERVIEW_EXPORTED,
    CHART_EXPORTED,
    QUIZ_IMPORTED,
    QUIZ_RENAMED,
    QUIZ_PUBLISHED,
    QUIZ_ARCHIVED,
    QUIZ_BROUGHT_BACK,
    QUIZ_DISCARDED,
    QUIZ_EXPORTED,
    CAMPAIGN_CHANGED,
    CAMPAIGN_REMOVED,
    CAMPAIGN_OPENED,
    CAMPAIGN_EXTENDED,
    CAMPAIGN_CLOSED,
    CODES_MADE,
    CODES_EXPORTED,
    CODES_BEYOND_HEADCOUNT,
    SECOND_GRADING_WAIVED,
    GRADING_PUBLISHED,
    RESULTS_EXPORTED,
    ANSWERS_DELETED,
    TEST_SETTINGS_CHANGED,
    AUDIT_EXPORTED,
    PRIVACY_STATEMENT_CHANGED,
    STYLE_CHANGED,
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
    LOGIN_SETTINGS_CHANGED,
    SIGN_ON_LINKED,
    SIGN_ON_UNLINKED,
    MEMBER_MADE_BY_SIGN_ON,
    ROLE_GIVEN_BY_SIGN_ON,
    ROLE_TAKEN_BY_SIGN_ON,
    API_TOKEN_MADE,
    API_TOKEN_WITHDRAWN,
    API_TOKEN_USED;

    /** The translation key of what was done, as a short phrase. */
    public String translationKey() {
        return "organisation.audit.action." + name().toLowerCase(Locale.ROOT);
    }

    /** The same of a stored name, which somebody may have tampered with. */
    static String translationKey(String stored) {
        return Arrays.stream(values())
                .filter(action -> action.name().equals(stored))
                .map(AuditAction::translationKey)
                .findFirst()
                .orElse("organisation.audit.unknown");
    }
}
