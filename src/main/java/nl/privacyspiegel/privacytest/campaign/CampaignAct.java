package nl.privacyspiegel.privacytest.campaign;

import java.util.Locale;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import org.springframework.stereotype.Component;

/** What the audit trail tells of the privacy test. Names are stored: never rename one. */
public enum CampaignAct implements AuditAction {
    CAMPAIGN_CHANGED,
    CAMPAIGN_REMOVED,
    CAMPAIGN_OPENED,
    CAMPAIGN_EXTENDED,
    CAMPAIGN_CLOSED,
    CODES_MADE,
    CODES_EXPORTED,
    CODES_BEYOND_HEADCOUNT,
    INVITED_BY_MAIL,
    REMINDED_BY_MAIL,
    SHEET_ENTERED,
    SECOND_GRADING_WAIVED,
    GRADING_PUBLISHED,
    ANSWERS_DELETED,
    TEST_SETTINGS_CHANGED,
    TEST_CONTACTS_CHANGED;

    /** How many people somebody stated. */
    public static final AuditDetail HEADS = AuditDetail.plain("HEADS", "privacytest.audit.heads");

    /** The smallest group of which results are shown. */
    public static final AuditDetail GROUP_SIZE = AuditDetail.plain("GROUP_SIZE", "privacytest.audit.groupSize");

    /** How long answers are kept. */
    public static final AuditDetail RETENTION_DAYS =
            AuditDetail.plain("RETENTION_DAYS", "privacytest.audit.retentionDays");

    @Override
    public String translationKey() {
        return "privacytest.act." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean isTold() {
        return this == TEST_SETTINGS_CHANGED || this == TEST_CONTACTS_CHANGED;
    }

    @Override
    public boolean isByItself() {
        return this == CAMPAIGN_CLOSED || this == ANSWERS_DELETED;
    }

    /** What these acts are about. Names are stored: never rename one. */
    public enum About implements AuditObject.Kind {
        CAMPAIGN;

        @Override
        public String translationKey() {
            return "privacytest.about." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Makes them known to the audit trail. */
    @Component
    static final class All extends Vocabulary {

        All() {
            super(values(), About.values(), HEADS, GROUP_SIZE, RETENTION_DAYS);
        }
    }
}
