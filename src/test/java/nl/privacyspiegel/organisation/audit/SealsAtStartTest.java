package nl.privacyspiegel.organisation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.login.KeysOf;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@OnH2
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Who starts the server with another key of the trail than before")
class SealsAtStartTest {

    private static final String OTHER_SEAL = "zet logboek.sleutel uit de reservekopie terug";

    @Autowired
    private People people;

    @Autowired
    private Units units;

    @Autowired
    private AuditEntryRepository entries;

    @Autowired
    private ChainHeadRepository heads;

    @Autowired
    private AuditSeals seals;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Clock clock;

    @TempDir
    private Path emptied;

    @BeforeEach
    void there_are_entries() {
        UnitId unit = people.unit();
        people.login(people.member(unit, Role.ADMINISTRATOR));
        units.rename(unit, "Een " + unit);
    }

    private void start(AuditSeals sealing) {
        new SealsAtStart(new AuditLog(entries, heads, sealing, entities, clock)).tell();
    }

    @Test
    void reads_nothing_when_the_key_is_the_same(CapturedOutput log) {
        start(seals);
        assertThat(log.getAll()).doesNotContain(OTHER_SEAL);
    }

    @Test
    void reads_that_the_key_of_the_trail_is_missing(CapturedOutput log) {
        start(new AuditSeals(KeysOf.trail(emptied)));
        assertThat(log.getAll()).contains(OTHER_SEAL);
    }
}
