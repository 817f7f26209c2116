package nl.privacyspiegel.shell.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.privacyspiegel.shared.status.ServerCheck.Outcome;
import nl.privacyspiegel.shared.status.ServerCheckSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A certificate is told of before browsers refuse it. */
class CertificateCheckTest {

    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"90,WELL", "21,WELL", "20,SOON", "5,SOON", "4,NOW", "0,NOW", "-3,NOW"})
    void the_end_is_told_of_three_weeks_before(int days, Outcome outcome) {
        assertThat(CertificateCheck.check(Optional.of(NOW.plus(days, ChronoUnit.DAYS)), NOW)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void without_a_certificate_nobody_comes_in() {
        assertThat(CertificateCheck.check(Optional.empty(), NOW).outcome()).isEqualTo(Outcome.NOW);
    }

    @Test
    void behind_a_proxy_there_is_nothing_to_say() {
        new ApplicationContextRunner()
                .withUserConfiguration(CertificateCheck.class)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(ServerCheckSource.class));
    }
}
