package nl.privacyspiegel.organisation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What more the audit trail tells of an act. Those that acts of several modules have are here; a module makes its own known
 * with its acts. Names are stored, and no two modules have the same.
 *
 * @param name what is stored: capitals and underscores
 * @param translationKey of a phrase around the value
 */
public record AuditDetail(String name, String translationKey, Value value) {

    private static final String BEFORE = "_WAS";

    private static final Pattern NAME = Pattern.compile("[A-Z_]+");

    /** Names of choices, numbers and days: nothing that somebody typed fits. */
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    public static final AuditDetail ROLE = choice(
            "ROLE",
            "organisation.audit.detail.role",
            Arrays.stream(Role.values()).collect(Collectors.toMap(Role::name, Role::translationKey)));
    public static final AuditDetail VERSION = plain("VERSION", "organisation.audit.detail.version");
    public static final AuditDetail DAY = day("DAY", "organisation.audit.detail.day");
    public static final AuditDetail LAST_DAY = day("LAST_DAY", "organisation.audit.detail.last_day");
    public static final AuditDetail NUMBER = plain("NUMBER", "organisation.audit.detail.number");
    public static final AuditDetail FORMAT = plain("FORMAT", "organisation.audit.detail.format");

    public AuditDetail {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name that can be stored: " + name);
        }
    }

    /** How a stored value is told. */
    public sealed interface Value {

        /** As it is stored. */
        record Plain() implements Value {}

        /** A day, stored as in ISO 8601. */
        record Day() implements Value {}

        /**
         * The name of a choice.
         *
         * @param keys translation keys of its names
         */
        record Choice(Map<String, String> keys) implements Value {

            public Choice {
                keys = Map.copyOf(keys);
            }
        }
    }

    /** A number or a name that is told as it is. */
    public static AuditDetail plain(String name, String translationKey) {
        return new AuditDetail(name, translationKey, new Value.Plain());
    }

    public static AuditDetail day(String name, String translationKey) {
        return new AuditDetail(name, translationKey, new Value.Day());
    }

    /**
     * One of some choices.
     *
     * @param keys translation keys, by the stored name of each choice
     */
    public static AuditDetail choice(String name, String translationKey, Map<String, String> keys) {
        return new AuditDetail(name, translationKey, new Value.Choice(keys));
    }

    /** The detail that tells how this was before a change. */
    public AuditDetail before() {
        return new AuditDetail(name + BEFORE, translationKey, value);
    }

    /** Whether this tells how another detail was before a change. */
    public boolean isBefore() {
        return name.endsWith(BEFORE);
    }

    static String require(Object value) {
        String text = value instanceof Enum<?> choice ? choice.name() : value.toString();
        if (!VALUE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a name, number or day");
        }
        return text;
    }

    static @Nullable String write(Map<AuditDetail, String> details) {
        return details.isEmpty()
                ? null
                : details.entrySet().stream()
                        .map(detail -> detail.getKey().name() + "=" + detail.getValue())
                        .collect(Collectors.joining(";"));
    }

    /** What was written, by stored name; what somebody else put there in another form is left out. */
    public static Map<String, String> read(@Nullable String stored) {
        Map<String, String> values = new LinkedHashMap<>();
        if (stored != null) {
            for (String written : stored.split(";", -1)) {
                int is = written.indexOf('=');
                if (is > 0 && NAME.matcher(written.substring(0, is)).matches()) {
                    values.put(written.substring(0, is), written.substring(is + 1));
                }
            }
        }
        return values;
    }
}
