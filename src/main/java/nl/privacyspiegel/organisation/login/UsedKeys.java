package nl.privacyspiegel.organisation.login;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Whether the database was kept with a key before. A key whose file is gone then is not made anew: everything written with
 * the new one would stay unproven or unreadable when the old one is put back, and nobody would miss the old one in time.
 */
@Component
class UsedKeys {

    /** The option of who knows that the old keys are gone for good. */
    static final String ANEW = "privacyspiegel.new-keys";

    private final JdbcTemplate jdbc;
    private final boolean anew;

    UsedKeys(JdbcTemplate jdbc, @Value("${" + ANEW + ":false}") boolean anew) {
        this.jdbc = jdbc;
        this.anew = anew;
    }

    /** @throws MissingKey when the audit trail has seals already */
    void requireNoSeals(Path missing) {
        require(missing, "select count(*) from audit_head where seal is not null");
    }

    /** @throws MissingKey when there are secrets already */
    void requireNoSecrets(Path missing) {
        require(missing, "select count(*) from second_factor");
    }

    private void require(Path missing, String used) {
        Long rows = anew ? null : jdbc.queryForObject(used, Long.class);
        if (rows != null && rows > 0) {
            throw new MissingKey(missing);
        }
    }
}
