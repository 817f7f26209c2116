package nl.privacyspiegel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import nl.privacyspiegel.organisation.login.RunningSessions;
import nl.privacyspiegel.testing.MovingClock;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

@OnH2
@DisplayName("A session ends after half a day, however busy")
class LongestSessionTest {

    @Autowired
    private People people;

    @Autowired
    private MemberRepository members;

    private static final Duration LONGEST = Duration.ofHours(12);

    @Autowired
    private RoleAssignmentRepository roles;

    @Autowired
    private UnitRepository units;

    @Autowired
    private SecurityContextHolderStrategy contexts;

    @Autowired
    private Clock now;

    @Test
    void after_twelve_hours_nobody_is_logged_in_any_more() {
        MovingClock clock = new MovingClock(now.instant());
        CurrentUser user = new CurrentUser(
                members, roles, units, contexts, new RunningSessions(clock, LONGEST, LONGEST), clock, LONGEST);
        people.login(people.member(people.unit(), Role.ASSESSOR));
        clock.pass(Duration.ofHours(12));
        assertThat(user.member()).isPresent();
        clock.pass(Duration.ofSeconds(1));
        assertThat(user.member()).isEmpty();
        assertThat(user.maySomewhere(Role.ASSESSOR)).isFalse();
    }
}
