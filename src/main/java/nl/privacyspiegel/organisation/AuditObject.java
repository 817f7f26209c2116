package nl.privacyspiegel.organisation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On what something was done, as the audit trail tells it.
 *
 * @param id the id of the object; null when there is only one of its kind
 * @param name what it was called at that moment; null for people, of whom only the id is kept
 * @param details what more there is to tell
 */
public record AuditObject(
        Kind kind, @Nullable String id, @Nullable String name, Map<AuditDetail, String> details) {

    /** The longest name that is kept; of a longer one the beginning. */
    private static final int LONGEST_NAME = 300;

    public AuditObject {
        details = Map.copyOf(details);
        if (name != null && name.codePointCount(0, name.length()) > LONGEST_NAME) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
        }
    }

    public AuditObject(Kind kind, @Nullable String id, @Nullable String name) {
        this(kind, id, name, Map.of());
    }

    /** What kind of object. Names are stored: never rename one. */
    public enum Kind {
        MEMBER,
        UNIT,
        FRAMEWORK,
        ASSESSMENT,
        MEASUREMENT,
        QUIZ,
        CAMPAIGN,
        REPORT,
        ANNUAL_REPORT,
        SETTINGS,
        AUDIT,
        API_TOKEN;

        /** The translation key of this kind's name. */
        public String translationKey() {
            return "organisation.audit.kind." + name().toLowerCase(Locale.ROOT);
        }

        /** The same of a stored name, which somebody may have tampered with. */
        static String translationKey(String stored) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().equals(stored))
                    .map(Kind::translationKey)
                    .findFirst()
                    .orElse("organisation.audit.unknown");
        }
    }

    public static AuditObject of(MemberId member) {
        return of(Kind.MEMBER, member.value(), null);
    }

    public static AuditObject of(UnitId unit, String name) {
        return of(Kind.UNIT, unit.value(), name);
    }

    /** What something was called before and after a change; the same name once. */
    public static String named(String before, String after) {
        return before.equals(after) ? after : before + " → " + after;
    }

    public static AuditObject of(Kind kind, UUID id, @Nullable String name) {
        return new AuditObject(kind, id.toString(), name);
    }

    /**
     * The same object, with more to tell.
     *
     * @param value the name of a choice, a number or a day
     */
    public AuditObject with(AuditDetail detail, Object value) {
        Map<AuditDetail, String> more = new EnumMap<>(AuditDetail.class);
        more.putAll(details);
        more.put(detail, AuditDetail.require(value));
        return new AuditObject(kind, id, name, more);
    }
}
