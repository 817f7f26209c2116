package nl.privacyspiegel.organisation.settings;

import static org.assertj.core.api.Assertions.assertThat;

import nl.privacyspiegel.shared.status.ServerCheck;
import nl.privacyspiegel.shared.status.ServerCheck.Outcome;
import org.junit.jupiter.api.Test;

/** Whoever looks because something is wrong gets to see the page. */
class ServerChecksTest {

    @Test
    void a_part_that_fails_says_so_and_stands_between_the_others() {
        assertThat(ServerChecks.asked(() -> ServerCheck.well("part", "well")).outcome())
                .isEqualTo(Outcome.WELL);
        ServerCheck silent = ServerChecks.asked(() -> {
            throw new IllegalStateException("away");
        });
        assertThat(silent.outcome()).isEqualTo(Outcome.NOW);
        assertThat(silent.advice()).isEqualTo("organisation.server.silent.do");
    }
}
