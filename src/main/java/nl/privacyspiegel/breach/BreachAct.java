package nl.privacyspiegel.breach;

import java.util.Locale;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditObject;
import org.springframework.stereotype.Component;

/** What the audit trail tells of breaches: never what was written about one. Names are stored: never rename one. */
public enum BreachAct implements AuditAction {
    BREACH_REPORTED,
    BREACH_CORRECTED,
    BREACH_CONTROLLER_ADDED,
    BREACH_AWARE,
    BREACH_CONTAINED,
    BREACH_ASSESSED,
    BREACH_ADVISED,
    BREACH_DECIDED_AUTHORITY,
    BREACH_NOTIFIED,
    BREACH_DECIDED_PERSONS,
    BREACH_FOLLOWED_UP,
    BREACH_CLOSED,
    BREACH_REOPENED,
    BREACH_REGISTER_EXPORTED,
    REPORT_LINK_MADE,
    REPORT_LINK_WITHDRAWN,
    SUSPICION_REPORTED,
    SUSPICION_ASKED,
    SUSPICION_ANSWERED,
    SUSPICION_REGISTERED,
    SUSPICION_CLOSED,
    SUSPICION_DISCARDED;

    @Override
    public String translationKey() {
        return "breach.act." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean isByItself() {
        return this == SUSPICION_DISCARDED;
    }

    /** What these acts are about. Names are stored: never rename one. */
    public enum About implements AuditObject.Kind {
        BREACH,
        SUSPICION,
        REPORT_LINK;

        @Override
        public String translationKey() {
            return "breach.about." + name().toLowerCase(Locale.ROOT);
        }

        @Override
        public boolean isContent() {
            return this != REPORT_LINK;
        }
    }

    /** Makes them known to the audit trail. */
    @Component
    static final class All extends Vocabulary {

        All() {
            super(values(), About.values());
        }
    }
}
