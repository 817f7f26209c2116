package nl.privacyspiegel.privacytest.handing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who guesses codes")
class CodeTriesTest {

    private Instant now = Instant.parse("2026-11-28T12:00:00Z");
    private final InstantSource time = () -> now;
    private final CodeTries tries = new CodeTries(time.withZone(ZoneOffset.UTC), 1);

    private boolean looksFor(String network, boolean known) {
        try {
            tries.from(network, () -> {
                if (known) {
                    return "a test";
                }
                throw new NotFoundException();
            });
            return true;
        } catch (NotFoundException unknown) {
            return true;
        } catch (RuleViolation tooMany) {
            assertThat(tooMany.key()).isEqualTo(CodeTries.TOO_MANY);
            return false;
        }
    }

    private int guesses(String network, int tried) {
        int guesses = 0;
        for (int i = 0; i < tried; i++) {
            guesses += looksFor(network, false) ? 1 : 0;
        }
        return guesses;
    }

    @Test
    @DisplayName("gets thirty at once and one more a minute, and not even a good one in between")
    void from_one_network() {
        assertThat(guesses("192.0.2.1", 1000)).isEqualTo(30);
        assertThat(looksFor("192.0.2.1", true)).isFalse();
        assertThat(looksFor("192.0.2.2", true)).isTrue();
        now = now.plus(Duration.ofMinutes(10));
        assertThat(guesses("192.0.2.1", 1000)).isEqualTo(10);
    }

    @Test
    @DisplayName("from very many networks gets two thousand at once and some twenty thousand a day")
    void from_everywhere() {
        int guesses = 0;
        for (int hour = 0; hour < 24; hour++) {
            for (int network = 0; network < 200; network++) {
                guesses += guesses("network " + network, 60);
            }
            now = now.plus(Duration.ofHours(1));
        }
        assertThat(guesses).isBetween(20_000, 2000 + 24 * 900);
    }

    @Test
    @DisplayName("is nobody who has a code, however many they are")
    void a_town_hall() {
        for (int person = 0; person < 5000; person++) {
            assertThat(looksFor("192.0.2.1", true)).isTrue();
        }
    }
}
