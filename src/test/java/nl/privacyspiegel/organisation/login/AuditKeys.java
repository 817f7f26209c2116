package nl.privacyspiegel.organisation.login;

import java.nio.file.Path;

/** Makes keys of audit trails for tests. */
public final class AuditKeys {

    private AuditKeys() {}

    /** The key in this folder, made when there is none. */
    public static AuditKey in(Path folder) {
        return new AuditKey("", folder);
    }
}
