package nl.privacyspiegel.organisation.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** When the whole chain was last checked by itself, and with which outcome. */
@Component
class ChainBooks {

    private final JdbcTemplate database;
    private final Clock clock;

    ChainBooks(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Names are stored: never rename one. */
    enum Outcome {
        WHOLE,
        UNPROVEN,
        BROKEN
    }

    /** @param number how many entries there are; of a chain that is not whole, the first one with which something is wrong */
    record Checked(Instant at, Outcome outcome, long number) {}

    /** This came of a check just now. */
    void checked(Outcome outcome, long number) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        int known = database.update(
                "update audit_check set checked_at = ?, outcome = ?, entry = ? where id = 1",
                now,
                outcome.name(),
                number);
        if (known == 0) {
            database.update(
                    "insert into audit_check (id, checked_at, outcome, entry) values (1, ?, ?, ?)",
                    now,
                    outcome.name(),
                    number);
        }
    }

    /** The last check; empty when there was none yet. */
    Optional<Checked> last() {
        return database
                .query(
                        "select checked_at, outcome, entry from audit_check where id = 1",
                        (row, number) -> new Checked(
                                row.getObject(1, OffsetDateTime.class).toInstant(),
                                Outcome.valueOf(row.getString(2)),
                                row.getLong(3)))
                .stream()
                .findFirst();
    }
}
