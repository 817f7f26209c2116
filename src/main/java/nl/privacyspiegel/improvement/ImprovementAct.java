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
    ACTION_MADE,
    ACTION_CHANGED,
    ACTION_MOVED,
    ACTION_REMOVED,
    ACTION_JUDGED;

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
        ACTION;

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
