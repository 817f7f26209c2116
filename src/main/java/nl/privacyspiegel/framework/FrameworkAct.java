package nl.privacyspiegel.framework;

import java.util.Locale;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditObject;
import org.springframework.stereotype.Component;

/** What the audit trail tells of frameworks. Names are stored: never rename one. */
public enum FrameworkAct implements AuditAction {
    FRAMEWORK_IMPORTED,
    FRAMEWORK_RENAMED,
    FRAMEWORK_PUBLISHED,
    FRAMEWORK_ARCHIVED,
    FRAMEWORK_BROUGHT_BACK,
    FRAMEWORK_DISCARDED,
    FRAMEWORK_EXPORTED;

    @Override
    public String translationKey() {
        return "framework.act." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean isByItself() {
        return this == FRAMEWORK_PUBLISHED;
    }

    /** What these acts are about. Names are stored: never rename one. */
    public enum About implements AuditObject.Kind {
        FRAMEWORK;

        @Override
        public String translationKey() {
            return "framework.about." + name().toLowerCase(Locale.ROOT);
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
