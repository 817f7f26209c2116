package nl.privacyspiegel.organisation.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one entry of the audit trail says, in ids and stored names: so it can still be read when a name means nothing any more,
 * or somebody tampered with it.
 *
 * @param role the role that allowed it; null when no role was needed
 * @param detail what more there is to tell, in one text
 */
@Embeddable
public record AuditFacts(
        String action,
        @Column(name = "member_id") @Nullable UUID memberId,
        @Column(name = "job_function") @Nullable String jobFunction,
        @Nullable String role,
        @Column(name = "unit_id") @Nullable UUID unitId,
        @Column(name = "object_kind") String objectKind,
        @Column(name = "object_id") @Nullable String objectId,
        @Column(name = "object_name") @Nullable String objectName,
        @Nullable String detail) {

    /** The stored name of what entries about people are about. */
    public static final String PEOPLE = "MEMBER";

    private static final String END_REPLACED = "TRAIL_END_REPLACED";

    /** What the trail says of itself when it has to go on after an end that it had not made. */
    public static AuditFacts endReplaced() {
        return new AuditFacts(END_REPLACED, null, null, null, null, "AUDIT", null, null, null);
    }

    boolean isEndReplaced() {
        return action.equals(END_REPLACED);
    }

    /** Whether this is about somebody, of whom only the id is kept. */
    public boolean isAboutPerson() {
        return objectKind.equals(PEOPLE);
    }
}
