package nl.privacyspiegel.organisation.refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.testing.MovingClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;

@DisplayName("Refusals are told sparingly")
class RefusalCountTest {

    private final MovingClock clock = new MovingClock(Instant.parse("2026-03-02T08:00:00Z"));
    private final RefusalCount count = new RefusalCount(clock);
    private final MemberId member = MemberId.random();

    @Test
    void the_first_is_told_at_once_and_what_follows_with_the_next_after_an_hour() {
        assertThat(count.one(member)).hasValue(1);
        for (int each = 0; each < 3_000; each++) {
            assertThat(count.one(member)).isEmpty();
        }
        clock.pass(RefusalCount.PAUSE.minusSeconds(1));
        assertThat(count.one(member)).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        assertThat(count.one(member)).hasValue(3_002);
        assertThat(count.one(member)).isEmpty();
    }

    @Test
    void one_member_does_not_silence_another() {
        count.one(member);
        assertThat(count.one(MemberId.random())).hasValue(1);
    }

    @Test
    void one_member_who_goes_on_all_day_gets_no_more_than_one_an_hour() {
        long told = IntStream.range(0, 24 * 60)
                .mapToObj(minute -> {
                    OptionalLong now = count.one(member);
                    clock.pass(Duration.ofMinutes(1));
                    return now;
                })
                .filter(OptionalLong::isPresent)
                .count();
        assertThat(told).isEqualTo(24);
    }

    @Test
    void all_members_together_get_a_number_a_day_and_what_is_left_is_told_the_next_day() {
        for (int each = 0; each < RefusalCount.MOST_A_DAY; each++) {
            assertThat(count.one(MemberId.random())).hasValue(1);
        }
        assertThat(count.one(member)).isEmpty();
        assertThat(count.one(member)).isEmpty();
        clock.pass(Duration.ofDays(1));
        assertThat(count.one(member)).hasValue(3);
    }

    @Test
    void a_trail_that_cannot_be_written_does_not_change_the_refusal() {
        PlatformTransactionManager away = mock();
        when(away.getTransaction(ArgumentMatchers.any())).thenThrow(new CannotCreateTransactionException("away"));
        AuditTrail trail = mock();
        RefusedAccess refused = new RefusedAccess(trail, mock(CurrentUser.class), away, clock);
        assertThatNoException().isThrownBy(() -> refused.tell(new AccessDeniedException("role"), RefusedKind.ACT));
        verifyNoInteractions(trail);
    }
}
