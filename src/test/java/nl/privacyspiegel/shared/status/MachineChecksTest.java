package nl.privacyspiegel.shared.status;

import static org.assertj.core.api.Assertions.assertThat;

import nl.privacyspiegel.shared.status.ServerCheck.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineChecksTest {

    @ParameterizedTest
    @CsvSource({"2000,WELL", "1999,SOON", "300,SOON", "299,NOW", "0,NOW"})
    void the_disk_is_told_of_before_it_is_full(long megabytes, Outcome outcome) {
        assertThat(MachineChecks.disk(megabytes).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"0,WELL", "799,WELL", "800,SOON", "919,SOON", "920,NOW"})
    void memory_is_told_of_before_it_is_short(long megabytes, Outcome outcome) {
        assertThat(MachineChecks.memory(megabytes, 1_000).outcome()).isEqualTo(outcome);
    }

    @Test
    void what_is_well_has_no_advice_and_what_is_not_has() {
        assertThat(MachineChecks.disk(5_000).advice()).isEmpty();
        assertThat(MachineChecks.disk(5).advice()).isEqualTo("shared.status.disk.now.do");
    }
}
