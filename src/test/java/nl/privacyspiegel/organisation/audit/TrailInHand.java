package nl.privacyspiegel.organisation.audit;

import java.util.Objects;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.logbook.AuditEntries;
import nl.privacyspiegel.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A trail with entries, and its tables in the hands of somebody who gets at them past the application. */
abstract class TrailInHand {

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    AuditEntries entries;

    @Autowired
    JdbcTemplate jdbc;

    UnitId unit = UnitId.random();
    long last;

    @BeforeEach
    void there_are_entries() {
        unit = people.unitBelow(people.unit());
        people.login(people.member(unit, Role.ADMINISTRATOR, Role.SUPERVISOR));
        Stream.of("Een", "Twee", "Drie", "Vier").forEach(this::rename);
        last = Objects.requireNonNull(jdbc.queryForObject("select max(number) from audit_entry", Long.class));
    }

    void rename(String name) {
        units.rename(unit, name);
    }

    AuditCheck checked() {
        AuditCheck check = entries.check(AuditCheck.Busy.START);
        while (check instanceof AuditCheck.Busy busy) {
            check = entries.check(busy);
        }
        return check;
    }

    String hash(long number) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select hash from audit_entry where number = ?", String.class, number));
    }

    void delete(long number) {
        jdbc.update("delete from audit_entry where number = ?", number);
    }

    /** What an entry of a forger says; of nobody and of nothing. */
    static AuditFacts forgedFacts() {
        return new AuditFacts(
                OrganisationAct.UNIT_ADDED.name(),
                null,
                null,
                null,
                null,
                OrganisationAct.About.UNIT.name(),
                null,
                null,
                null);
    }
}
