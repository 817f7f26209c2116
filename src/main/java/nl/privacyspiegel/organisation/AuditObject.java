package nl.privacyspiegel.organisation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.shared.ShortText;
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

    /** With no-break spaces, which no name has: one that was typed or read has them as plain ones. */
    private static final String BETWEEN_ENDS = "\u00a0→\u00a0";

    /** Likewise. */
    private static final String BEFORE_REASON = "\u00a0–\u00a0";

    private static final int LONGEST_REASON = 250;

    /** The longest name that is kept; of a longer one the beginning. */
    private static final int LONGEST_NAME = 300;

    public AuditObject {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
        name = name == null ? null : ShortText.beginning(name, LONGEST_NAME);
    }

    public AuditObject(Kind kind, @Nullable String id, @Nullable String name) {
        this(kind, id, name, Map.of());
    }

    /**
     * What kind of object. Each module has an enum of its own kinds, which it makes known with its acts; names are stored, and no
     * two modules have the same.
     */
    public interface Kind {

        /** What is stored. */
        String name();

        /** The translation key of its name. */
        String translationKey();

        /** Whether its name is content, which somebody who only administers a unit does not see. */
        default boolean isContent() {
            return false;
        }
    }

    public static AuditObject of(MemberId member) {
        return of(OrganisationAct.About.MEMBER, member.value(), null);
    }

    public static AuditObject of(UnitId unit, String name) {
        return of(OrganisationAct.About.UNIT, unit.value(), name);
    }

    /** What something was called before and after a change, both to be recognised however long; the same name once. */
    public static String named(String before, String after) {
        return before.equals(after) ? after : shortened(before) + BETWEEN_ENDS + shortened(after);
    }

    private static String shortened(String name) {
        return shortened(name, (LONGEST_NAME - BETWEEN_ENDS.length()) / 2);
    }

    private static String shortened(String name, int most) {
        return ShortText.shown(name, most);
    }

    /** The two ends that {@link #named} put together, or the one name. */
    public static List<String> ends(String name) {
        String[] ends = name.split(BETWEEN_ENDS, -1);
        return ends.length == 2 ? List.of(ends) : List.of(name);
    }

    /** What something is called, and why it was done, as somebody typed it; of both as much as fits, of the reason most. */
    public static String because(String name, String reason) {
        String why = shortened(reason, LONGEST_REASON);
        return shortened(name, LONGEST_NAME - BEFORE_REASON.length() - why.codePointCount(0, why.length()))
                + BEFORE_REASON
                + why;
    }

    /** The reason that {@link #because} put behind a name. */
    public static Optional<String> reason(String stored) {
        int from = stored.indexOf(BEFORE_REASON);
        return from < 0 ? Optional.empty() : Optional.of(stored.substring(from + BEFORE_REASON.length()));
    }

    /** The name without it. */
    public static String withoutReason(String stored) {
        int from = stored.indexOf(BEFORE_REASON);
        return from < 0 ? stored : stored.substring(0, from);
    }

    public static AuditObject of(Kind kind, UUID id, @Nullable String name) {
        return new AuditObject(kind, id.toString(), name);
    }

    /** The same object, with what something was before and is after a change; nothing more when it stayed the same. */
    public AuditObject changed(AuditDetail detail, Object before, Object after) {
        return before.equals(after) ? this : with(detail, after).with(detail.before(), before);
    }

    /**
     * The same object, with more to tell.
     *
     * @param value a choice of an enum, a number or a day
     */
    public AuditObject with(AuditDetail detail, Object value) {
        Map<AuditDetail, String> more = new LinkedHashMap<>(details);
        more.put(detail, AuditDetail.require(value));
        return new AuditObject(kind, id, name, more);
    }
}
