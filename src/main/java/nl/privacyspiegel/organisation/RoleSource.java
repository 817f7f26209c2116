package nl.privacyspiegel.organisation;

/** Who gave a role. Names are stored: never rename one. */
enum RoleSource {
    /** An administrator; only an administrator takes it away. */
    HAND,
    /** The identity provider, through a group; each login sets it anew. */
    CLAIM
}
