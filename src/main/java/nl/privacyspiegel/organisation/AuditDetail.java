package nl.privacyspiegel.organisation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What more the audit trail tells of an act. Names are stored: never rename one. */
public enum AuditDetail {
    ROLE,
    ASKED,
    VERSION,
    DAY,
    DAY_WAS,
    LAST_DAY,
    LAST_DAY_WAS,
    KIND,
    KIND_WAS,
    NUMBER,
    REFUSED,
    TIMES,
    HEADS,
    FORMAT,
    GROUP_SIZE,
    GROUP_SIZE_WAS,
    RETENTION_DAYS,
    RETENTION_DAYS_WAS;

    private static final String BEFORE = "_WAS";

    /** Names of choices, numbers and days: nothing that somebody typed fits. */
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private static final Pattern STORED = Pattern.compile("([A-Z_]+)=([^;]*)");

    /** The translation key of a phrase around the value. */
    public String translationKey() {
        return "organisation.audit.detail." + name().toLowerCase(Locale.ROOT);
    }

    /** The detail that tells how this was before a change; empty when this never changes. */
    public Optional<AuditDetail> before() {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name() + BEFORE))
                .findFirst();
    }

    /** Whether this tells how another detail was before a change. */
    public boolean isBefore() {
        return name().endsWith(BEFORE);
    }

    static String require(Object value) {
        String text = value.toString();
        if (!VALUE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a name, number or day");
        }
        return text;
    }

    static @Nullable String write(Map<AuditDetail, String> details) {
        return details.isEmpty()
                ? null
                : details.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(detail -> detail.getKey() + "=" + detail.getValue())
                        .collect(Collectors.joining(";"));
    }

    /** Reads what was written, and leaves out what somebody else put there. */
    public static Map<AuditDetail, String> read(@Nullable String stored) {
        Map<AuditDetail, String> details = new EnumMap<>(AuditDetail.class);
        Matcher found = STORED.matcher(stored == null ? "" : stored);
        while (found.find()) {
            String name = found.group(1);
            String value = found.group(2);
            Arrays.stream(values())
                    .filter(detail -> detail.name().equals(name))
                    .forEach(detail -> details.put(detail, value));
        }
        return details;
    }
}
