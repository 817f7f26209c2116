package nl.privacyspiegel.reporting.content;

import java.util.Locale;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditObject;
import org.springframework.stereotype.Component;

/** What the audit trail tells of files that were handed out or read. Names are stored: never rename one. */
public enum ReportAct implements AuditAction {
    FORM_HANDED_OUT,
    FORM_TAKEN_OVER,
    COMPARISON_EXPORTED,
    MEASUREMENT_EXPORTED,
    ANNUAL_REPORT_EXPORTED,
    ORGANISATION_TEXT_TYPED,
    OFFICER_TEXT_TYPED,
    OVERVIEW_EXPORTED,
    RESULTS_EXPORTED,
    RESULTS_COMPARED;

    @Override
    public String translationKey() {
        return "reporting.act." + name().toLowerCase(Locale.ROOT);
    }

    /** What these acts are about. Names are stored: never rename one. */
    public enum About implements AuditObject.Kind {
        ANNUAL_REPORT;

        @Override
        public String translationKey() {
            return "reporting.about." + name().toLowerCase(Locale.ROOT);
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
