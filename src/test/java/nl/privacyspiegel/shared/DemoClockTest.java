package nl.privacyspiegel.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import nl.privacyspiegel.testing.FixedDay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The clock of the demonstration")
class DemoClockTest {

    private static final LocalDate EARLIER = LocalDate.of(2024, 2, 29);

    private final DemoClock demo = new DemoClock();
    private final Clock clock = (Clock) demo.postProcessAfterInitialization(
            Clock.fixed(
                    FixedDay.TODAY.atStartOfDay(ZoneId.of("Europe/Amsterdam")).toInstant(),
                    ZoneId.of("Europe/Amsterdam")),
            "clock");

    @Test
    void tells_an_earlier_day_while_that_is_told_of_and_today_afterwards() {
        demo.on(EARLIER, () -> {
            assertThat(LocalDate.now(clock)).isEqualTo(EARLIER);
            demo.on(EARLIER.plusYears(1), () -> assertThat(LocalDate.now(clock)).isEqualTo(EARLIER.plusYears(1)));
            assertThat(LocalDate.now(clock)).isEqualTo(EARLIER);
        });
        assertThat(LocalDate.now(clock)).isEqualTo(FixedDay.TODAY);
    }

    @Test
    void nobody_else_notices() {
        demo.on(
                EARLIER,
                () -> assertThat(CompletableFuture.supplyAsync(() -> LocalDate.now(clock))
                                .join())
                        .isEqualTo(FixedDay.TODAY));
    }

    @Test
    void tells_today_again_when_the_story_fails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> demo.on(EARLIER, () -> {
                    throw new IllegalStateException("the story ends here");
                }));
        assertThat(LocalDate.now(clock)).isEqualTo(FixedDay.TODAY);
    }
}
