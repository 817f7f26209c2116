package nl.privacyspiegel.organisation.logbook;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.privacyspiegel.organisation.AuditDetail;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit trail, as far as the reader may see it. Keys are translation keys.
 *
 * @param unit the name of the unit that it is about; null when it is about none
 * @param object what the object was called then, or the person is called now; null when there is no name to show
 */
public record AuditedAct(
        long number,
        Instant happenedAt,
        String actionKey,
        Actor actor,
        @Nullable String unit,
        String kindKey,
        @Nullable String object,
        Map<AuditDetail, String> details) {

    public AuditedAct {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /**
     * Who did it.
     *
     * @param name null for somebody without an account, now or then
     * @param jobFunction at that moment; null when the application did it, or it is not known who
     * @param roleKey the role that allowed it; null when no role was needed
     * @param nobodyKey what to say when there is no function: the application, or somebody who is not known
     */
    public record Actor(
            @Nullable String name,
            @Nullable String jobFunction,
            @Nullable String roleKey,
            String nobodyKey) {}
}
