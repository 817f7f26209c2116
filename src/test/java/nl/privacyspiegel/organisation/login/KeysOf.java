package nl.privacyspiegel.organisation.login;

import java.nio.file.Path;

/** The keys in a data folder, for tests; made when there are none. */
public final class KeysOf {

    private KeysOf() {}

    public static AuditKey trail(Path folder) {
        return new AuditKey("", folder);
    }

    public static DataKey secrets(Path folder) {
        return new DataKey("", folder);
    }
}
