package nl.privacyspiegel.organisation.logbook;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** A unit with an administrator, who is logged in, and a supervisor. */
abstract class AuditUseCases {

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    Members members;

    @Autowired
    AuditTrail audit;

    @Autowired
    AuditEntries entries;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    UnitId unit = UnitId.random();
    Person administrator = new Person(MemberId.random(), "", "");
    Person supervisor = administrator;

    @BeforeEach
    void a_unit_with_an_administrator_and_a_supervisor() {
        unit = people.unit();
        administrator = people.member(unit, Role.ADMINISTRATOR);
        supervisor = people.member(unit, Role.SUPERVISOR);
        people.login(administrator);
    }

    List<AuditedAct> read(Person reader, AuditFilter filter) {
        return people.as(reader, () -> entries.list(filter, 0).acts());
    }

    AuditFilter about(UnitId about) {
        return new AuditFilter(null, null, null, null, about, "");
    }

    AuditFilter named(String text) {
        return new AuditFilter(null, null, null, null, unit, text);
    }

    long numberOfEntries() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from audit_entry", Long.class));
    }
}
