package nl.privacyspiegel.improvement;

import java.util.Locale;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditObject;
import org.springframework.stereotype.Component;

/** What the audit trail tells of improving. Names are stored: never rename one. */
public enum ImprovementAct implements AuditAction {
    FUNCTION_ADDED,
    FUNCTION_CHANGED,
    FUNCTION_RETIRED,
    FUNCTION_BROUGHT_BACK,
    RESPONSIBILITY_GIVEN,
    DUTY_ADDED,
    DUTY_CHANGED,
    DUTY_DONE,
    DUTY_SKIPPED,
    DUTY_TAKEN_BACK,
    DUTY_RETIRED,
    DUTY_BROUGHT_BACK,
    CALENDAR_SUBSCRIBED,
    CALENDAR_WITHDRAWN,
    DOCUMENT_ADDED,
    DOCUMENT_CHANGED,
    DOCUMENT_ADOPTED,
    DOCUMENT_ADOPTION_TAKEN_BACK,
    DOCUMENT_KNOWN,
    DOCUMENT_KNOWN_TAKEN_BACK,
    DOCUMENT_REPLACED,
    DOCUMENT_WITHDRAWN,
    DOCUMENT_BROUGHT_BACK,
    DOCUMENT_REMOVED,
    SESSION_ADDED,
    SESSION_CHANGED,
    SESSION_REMOVED,
    DECLARATION_COUNTED,
    DECLARATION_TAKEN_BACK,
    ACTION_MADE,
    ACTION_CHANGED,
    ACTION_MOVED,
    ACTION_REMOVED,
    ACTION_JUDGED,
    EVIDENCE_ADDED,
    EVIDENCE_REVISED,
    EVIDENCE_OFFERED,
    EVIDENCE_WITHDRAWN,
    EVIDENCE_APPROVED,
    EVIDENCE_REJECTED,
    EVIDENCE_GIVEN,
    EVIDENCE_REMOVED,
    EVIDENCE_DOWNLOADED,
    EVIDENCE_BUNDLED;

    @Override
    public String translationKey() {
        return "improvement.act." + name().toLowerCase(Locale.ROOT);
    }

    /** What these acts are about. Names are stored: never rename one. */
    public enum About implements AuditObject.Kind {
        FUNCTION,
        RESPONSIBILITY,
        DUTY,
        CALENDAR,
        DOCUMENT,
        SESSION,
        DECLARATION,
        ACTION,
        EVIDENCE;

        @Override
        public String translationKey() {
            return "improvement.about." + name().toLowerCase(Locale.ROOT);
        }

        @Override
        public boolean isContent() {
            return true;
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
