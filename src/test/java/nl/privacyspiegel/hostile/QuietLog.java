package nl.privacyspiegel.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.boot.test.system.CapturedOutput;

/** What people send makes no error in the log: whoever can do so fills the disk and hides what matters. */
public final class QuietLog {

    private QuietLog() {}

    public static void require(CapturedOutput output) {
        assertThat(output.getAll().lines().filter(line -> line.contains(" ERROR ")))
                .isEmpty();
    }
}
