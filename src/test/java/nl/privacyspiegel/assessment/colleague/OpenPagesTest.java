package nl.privacyspiegel.assessment.colleague;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.organisation.CurrentMember;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.testing.MovingClock;
import org.junit.jupiter.api.Test;

/** A page that was left without a word is forgotten. */
class OpenPagesTest {

    private final MovingClock clock = new MovingClock(Instant.parse("2026-03-02T11:00:00Z"));
    private final OpenPages pages = new OpenPages(clock);
    private final MeasurementId measurement = MeasurementId.random();
    private final MemberId me = MemberId.random();
    private final CurrentMember colleague =
            new CurrentMember(MemberId.random(), "Sam", "jurist", "sam@gemeente.example", "nl");
    private final UUID page = UUID.randomUUID();

    @Test
    void of_a_browser_that_died_nothing_is_left_after_a_while_and_one_that_lives_stays() {
        UUID died = UUID.randomUUID();
        pages.open(page, measurement, colleague, "beleid");
        pages.open(died, measurement, colleague, "governance");
        assertThat(pages.others(measurement, me)).hasSize(2);

        clock.pass(OpenPages.WITHOUT_A_SIGN.minusMinutes(1));
        pages.open(page, measurement, colleague, "beleid");
        clock.pass(Duration.ofMinutes(2));

        assertThat(pages.others(measurement, me)).containsExactly(new Present("jurist", "beleid"));
    }

    @Test
    void who_has_two_pages_of_one_domain_open_is_there_once() {
        pages.open(page, measurement, colleague, "beleid");
        pages.open(UUID.randomUUID(), measurement, colleague, "beleid");

        assertThat(pages.others(measurement, me)).hasSize(1);
        assertThat(pages.others(measurement, colleague.id())).isEmpty();
        assertThat(pages.others(MeasurementId.random(), me)).isEmpty();
    }

    @Test
    void who_is_called_otherwise_meanwhile_is_there_once_under_the_newest_words() {
        pages.open(page, measurement, colleague, "beleid");
        pages.open(UUID.randomUUID(), measurement, called("adviseur privacy"), "beleid");

        assertThat(pages.others(measurement, me)).containsExactly(new Present("adviseur privacy", "beleid"));
    }

    private CurrentMember called(String jobFunction) {
        return new CurrentMember(colleague.id(), colleague.name(), jobFunction, colleague.email(), "nl");
    }
}
