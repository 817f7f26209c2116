package nl.privacyspiegel.backup;

import java.util.Locale;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditObject;
import org.springframework.stereotype.Component;

/** What the audit trail tells of back-ups. Names are stored: never rename one. */
public enum BackupAct implements AuditAction {
    BACKUP_DOWNLOADED,
    BACKUP_RESTORED,
    DELETED_AGAIN;

    @Override
    public String translationKey() {
        return "backup.act." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean isTold() {
        return true;
    }

    @Override
    public boolean isByItself() {
        return this != BACKUP_DOWNLOADED;
    }

    /** What these acts are about. Names are stored: never rename one. */
    public enum About implements AuditObject.Kind {
        BACKUP;

        @Override
        public String translationKey() {
            return "backup.about." + name().toLowerCase(Locale.ROOT);
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
