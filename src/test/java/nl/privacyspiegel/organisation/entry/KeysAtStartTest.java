package nl.privacyspiegel.organisation.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.login.DataKey;
import nl.privacyspiegel.organisation.login.KeysOf;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Telephone;
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
@DisplayName("Who starts the server with another key of secrets than before")
class KeysAtStartTest {

    private static final String OTHER_SECRETS = "Zet privacyspiegel.key uit de reservekopie terug";

    @Autowired
    private People people;

    @Autowired
    private SecondFactors secondFactors;

    @Autowired
    private SecondFactorRepository factors;

    @Autowired
    private DataKey key;

    @Autowired
    private Clock clock;

    @TempDir
    private Path emptied;

    @BeforeEach
    void there_is_a_second_factor() {
        Person person = people.member(people.unit(), Role.ADMINISTRATOR);
        people.login(person);
        SecondFactorOffer offer = secondFactors.offer();
        secondFactors.turnOn(offer, People.PASSWORD, new Telephone(offer.text(), clock).code());
    }

    private void start(DataKey secrets) {
        new KeysAtStart(factors, secrets).tell();
    }

    @Test
    void reads_nothing_when_the_key_is_the_same(CapturedOutput log) {
        start(key);
        assertThat(log.getAll()).doesNotContain(OTHER_SECRETS);
    }

    @Test
    void reads_that_the_key_of_secrets_is_missing(CapturedOutput log) {
        start(KeysOf.secrets(emptied));
        assertThat(log.getAll()).contains(OTHER_SECRETS);
    }
}
