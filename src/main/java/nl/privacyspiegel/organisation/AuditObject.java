package nl.privacyspiegel.organisation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * On what something was done, as the audit trail tells it.
 *
 * @param id the id of the object; null when there is only one of its kind
 * @param name what it was called at that moment; null for people, of whom only the id is kept
 */
public record AuditObject(
        Kind kind, @Nullable String id, @Nullable String name) {

    /** What kind of object. Names are stored: never rename one. */
    public enum Kind {
        MEMBER,
        UNIT,
        FRAMEWORK,
        MEASUREMENT,
        QUIZ,
        CAMPAIGN,
        REPORT,
        SETTINGS;

        /** The translation key of this kind's name. */
        public String translationKey() {
            return "organisation.audit.kind." + name().toLowerCase(Locale.ROOT);
        }
    }

    public static AuditObject of(MemberId member) {
        return new AuditObject(Kind.MEMBER, member.value().toString(), null);
    }
}
