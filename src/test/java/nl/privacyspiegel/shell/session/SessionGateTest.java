package nl.privacyspiegel.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.entry.Sessions;
import nl.privacyspiegel.testing.MovingClock;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

@OnH2
@DisplayName("A session that nobody uses ends")
class SessionGateTest {

    private static final Duration IDLE = Duration.ofMinutes(30);

    @Autowired
    private People people;

    @Autowired
    private CurrentUser user;

    @Autowired
    private Sessions sessions;

    @Autowired
    private SecurityContextHolderStrategy contexts;

    @Autowired
    private Clock now;

    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void somebody_is_logged_in() {
        session.setMaxInactiveInterval((int) IDLE.toSeconds());
        people.login(people.member(people.unit(), Role.ASSESSOR));
    }

    /** Tells whether somebody is still logged in. */
    private boolean request(Clock clock, String query) throws ServletException, IOException {
        return request(clock, new MockHttpServletRequest("POST", "/"), query);
    }

    private boolean request(Clock clock, MockHttpServletRequest request, String query)
            throws ServletException, IOException {
        request.setQueryString(query);
        request.setSession(session);
        new SessionGate(user, sessions, contexts, clock)
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return contexts.getContext().getAuthentication() != null;
    }

    @Test
    void working_keeps_it_open() throws Exception {
        MovingClock clock = new MovingClock(now.instant());
        for (int i = 0; i < 5; i++) {
            assertThat(request(clock, "v-r=uidl&v-uiId=0")).isTrue();
            clock.pass(IDLE);
        }
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void to_ask_how_long_it_goes_on_is_no_use_but_to_say_that_one_is_there_is() throws Exception {
        MovingClock clock = new MovingClock(now.instant());
        assertThat(request(clock, "")).isTrue();
        for (int i = 0; i < 6; i++) {
            clock.pass(Duration.ofMinutes(5));
            assertThat(request(clock, asking("GET"), "")).isTrue();
        }
        assertThat(request(clock, asking("POST"), "")).isTrue();
        clock.pass(IDLE);
        assertThat(request(clock, asking("GET"), "")).isTrue();
        clock.pass(Duration.ofSeconds(1));
        assertThat(request(clock, asking("POST"), "")).isFalse();
        assertThat(session.isInvalid()).isTrue();
    }

    private static MockHttpServletRequest asking(String method) {
        return new MockHttpServletRequest(method, SessionController.ADDRESS);
    }

    @Test
    void a_page_that_only_stands_open_does_not() throws Exception {
        MovingClock clock = new MovingClock(now.instant());
        assertThat(request(clock, "")).isTrue();
        for (int i = 0; i < 6; i++) {
            clock.pass(Duration.ofMinutes(5));
            assertThat(request(clock, "v-r=heartbeat&v-uiId=0")).isTrue();
        }
        clock.pass(Duration.ofSeconds(1));
        assertThat(request(clock, "v-r=heartbeat&v-uiId=0")).isFalse();
        assertThat(session.isInvalid()).isTrue();
    }
}
