package nl.privacyspiegel.organisation.login;

import java.nio.file.Path;
import org.springframework.jdbc.core.JdbcTemplate;

/** The keys in a data folder, for tests; made when there are none. */
public final class KeysOf {

    private static final UsedKeys NOTHING_YET = new UsedKeys(new JdbcTemplate(), true);

    private KeysOf() {}

    public static AuditKey trail(Path folder) {
        return new AuditKey("", folder, NOTHING_YET);
    }

    static AuditKey trail(String elsewhere, Path folder) {
        return new AuditKey(elsewhere, folder, NOTHING_YET);
    }

    public static DataKey secrets(Path folder) {
        return new DataKey("", folder, NOTHING_YET);
    }

    static DataKey secrets(String given, Path folder) {
        return new DataKey(given, folder, NOTHING_YET);
    }
}
