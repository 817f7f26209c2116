package nl.privacyspiegel.privacytest.handing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.privacyspiegel.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Beginning tests with one open link")
class StartLimitsTest {

    private final UUID link = UUID.randomUUID();
    private Instant now = Instant.parse("2026-11-28T12:00:00Z");
    private final InstantSource time = () -> now;
    private final StartLimits limits = new StartLimits(time.withZone(ZoneOffset.UTC), 1);

    private boolean begins() {
        try {
            limits.begin(link);
            return true;
        } catch (RuleViolation busy) {
            assertThat(busy.key()).isEqualTo(StartLimits.BUSY);
            return false;
        }
    }

    /** How many of those who press evenly over this time come in. */
    private int begun(int people, Duration within) {
        int begun = 0;
        for (int person = 0; person < people; person++) {
            begun += begins() ? 1 : 0;
            now = now.plus(within.dividedBy(people));
        }
        return begun;
    }

    @Test
    @DisplayName("stops a program that begins a hundred and fifty in two and a half seconds")
    void flood() {
        assertThat(begun(150, Duration.ofMillis(2400))).isBetween(60, 75);
    }

    @Test
    @DisplayName("lets three hundred people begin within a minute, and nine hundred in four")
    void all_hands() {
        assertThat(begun(300, Duration.ofMinutes(1))).isEqualTo(300);
        now = now.plus(Duration.ofMinutes(30));
        assertThat(begun(900, Duration.ofMinutes(4))).isEqualTo(900);
    }

    @Test
    @DisplayName("works again a moment later for who had to wait")
    void a_moment_later() {
        begun(200, Duration.ofMillis(900));
        assertThat(begins()).isFalse();
        now = now.plus(Duration.ofSeconds(1));
        assertThat(begins()).isTrue();
    }

    @Test
    @DisplayName("stops who goes on all day at two thousand an hour")
    void all_day() {
        assertThat(begun(40_000, Duration.ofHours(2))).isBetween(5_900, 6_100);
    }

    @Test
    @DisplayName("is counted for each link apart, and forgets links that were quiet without admitting more")
    void each_link_apart() {
        begun(100, Duration.ofMillis(100));
        assertThat(begins()).isFalse();
        assertThatCode(() -> limits.begin(UUID.randomUUID())).doesNotThrowAnyException();
        now = now.plus(Duration.ofHours(2));
        assertThat(begun(100, Duration.ofMillis(1))).isEqualTo(60);
    }
}
