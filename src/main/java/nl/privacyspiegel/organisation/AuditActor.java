package nl.privacyspiegel.organisation;

import org.jspecify.annotations.Nullable;

/**
 * Who did it: a member in a function, or nobody, when the application did it by itself or it was not known who.
 *
 * @param role the role that allowed it; null when no role was needed
 */
record AuditActor(
        @Nullable MemberId member,
        @Nullable String jobFunction,
        @Nullable Role role) {

    static final AuditActor NOBODY = new AuditActor(null, null, null);
}
