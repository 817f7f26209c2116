package nl.privacyspiegel.organisation.refused;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import org.springframework.stereotype.Component;

/** What kind of thing was asked for without the right to it. Names are stored: never rename one. */
public enum RefusedKind {
    PAGE,
    FILE,
    API,
    ACT;

    /** What the audit trail tells of what was refused, and how often since it told that before. */
    static final AuditDetail REFUSED = AuditDetail.choice(
            "REFUSED",
            "organisation.audit.detail.refused",
            Arrays.stream(values()).collect(Collectors.toMap(RefusedKind::name, RefusedKind::translationKey)));

    static final AuditDetail TIMES = AuditDetail.plain("TIMES", "organisation.audit.detail.times");

    /** The translation key of this kind's name. */
    public String translationKey() {
        return "organisation.audit.refused." + name().toLowerCase(Locale.ROOT);
    }

    /** Makes the details known to the audit trail. */
    @Component
    static final class Told extends AuditAction.Vocabulary {

        Told() {
            super(new AuditAction[0], new AuditObject.Kind[0], REFUSED, TIMES);
        }
    }
}
