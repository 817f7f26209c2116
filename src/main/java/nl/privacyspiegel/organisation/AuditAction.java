package nl.privacyspiegel.organisation;

import java.util.List;

/**
 * What the audit trail tells of. Each module has an enum of its own acts, which it makes known with {@link Vocabulary}; names are
 * stored, and no two modules have the same.
 */
public interface AuditAction {

    /** What is stored. */
    String name();

    /** The translation key of what was done, as a short phrase. */
    String translationKey();

    /** Whether the supervisors are told of it. */
    default boolean isTold() {
        return false;
    }

    /** Whether the application does it by itself when nobody does: a day or a start has come, or another service says so. */
    default boolean isByItself() {
        return false;
    }

    /** The acts of one module and what they are about: each module that writes in the audit trail has one of these as a bean. */
    abstract class Vocabulary {

        private final List<AuditAction> acts;
        private final List<AuditObject.Kind> kinds;
        private final List<AuditDetail> details;

        protected Vocabulary(AuditAction[] acts, AuditObject.Kind[] kinds, AuditDetail... details) {
            this.acts = List.of(acts);
            this.kinds = List.of(kinds);
            this.details = List.of(details);
        }

        /** The acts. */
        public List<AuditAction> acts() {
            return acts;
        }

        /** What they are about. */
        public List<AuditObject.Kind> kinds() {
            return kinds;
        }

        /** What more there is to tell of them, beside what those of other modules tell too. */
        public List<AuditDetail> details() {
            return details;
        }
    }
}
