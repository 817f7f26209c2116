package nl.privacyspiegel.assessment;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import org.springframework.stereotype.Component;

/** What the audit trail tells of assessments and measurements. Names are stored: never rename one. */
public enum AssessmentAct implements AuditAction {
    ASSESSMENT_CHANGED,
    ASSESSMENT_REMOVED,
    ASSESSMENT_ARCHIVED,
    ASSESSMENT_BROUGHT_BACK,
    MEASUREMENT_MOVED,
    MEASUREMENT_REMOVED,
    MEASUREMENT_ADOPTED,
    MEASUREMENT_REVISED,
    REVISION_WITHDRAWN,
    CONSENSUS_OPENED,
    CONSENSUS_REVEALED,
    CONSENSUS_REPEATED,
    CONSENSUS_AGREED,
    CONSENSUS_WITHDRAWN,
    CONSENSUS_TAKEN_OVER,
    TARGET_SET,
    TARGET_CHANGED,
    TARGET_REMOVED;

    /** As which measurement of its assessment something counts. */
    static final AuditDetail KIND = AuditDetail.choice(
            "KIND",
            "assessment.audit.kind",
            Arrays.stream(MeasurementKind.values())
                    .collect(Collectors.toMap(MeasurementKind::name, MeasurementKind::translationKey)));

    @Override
    public String translationKey() {
        return "assessment.act." + name().toLowerCase(Locale.ROOT);
    }

    /** What these acts are about. Names are stored: never rename one. */
    public enum About implements AuditObject.Kind {
        ASSESSMENT,
        MEASUREMENT,
        TARGET;

        @Override
        public String translationKey() {
            return "assessment.about." + name().toLowerCase(Locale.ROOT);
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
            super(values(), About.values(), KIND);
        }
    }
}
