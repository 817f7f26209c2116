package nl.privacyspiegel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.shell.transport.BetweenSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

@DisplayName("Of the sessions of people who are not logged in")
class StrangerSessionsTest {

    private final StrangerSessions sessions = new StrangerSessions();
    private final List<MockHttpSession> strangers = new ArrayList<>();

    @BeforeEach
    void as_many_as_there_may_be() {
        for (int i = 0; i < StrangerSessions.MOST; i++) {
            strangers.add(begin());
        }
    }

    private MockHttpSession begin() {
        MockHttpSession session = new MockHttpSession();
        sessions.sessionCreated(new HttpSessionEvent(session));
        return session;
    }

    private static void login(HttpSession session) {
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl());
    }

    @Test
    void the_oldest_ends_when_one_more_comes() {
        assertThat(strangers).noneMatch(MockHttpSession::isInvalid);
        MockHttpSession newest = begin();
        assertThat(strangers.getFirst().isInvalid()).isTrue();
        assertThat(strangers.subList(1, strangers.size())).noneMatch(MockHttpSession::isInvalid);
        assertThat(newest.isInvalid()).isFalse();
    }

    @Test
    void none_that_was_logged_in_with_ends_whatever_comes_after() {
        login(strangers.get(3));
        for (int i = 0; i < 2 * StrangerSessions.MOST; i++) {
            begin();
        }
        assertThat(strangers.stream().filter(session -> !session.isInvalid())).containsExactly(strangers.get(3));
    }

    @Test
    void one_that_ended_makes_room() {
        MockHttpSession left = strangers.get(7);
        left.invalidate();
        sessions.sessionDestroyed(new HttpSessionEvent(left));
        begin();
        assertThat(strangers.getFirst().isInvalid()).isFalse();
        begin();
        assertThat(strangers.getFirst().isInvalid()).isTrue();
    }

    @Test
    void one_that_ended_by_itself_hinders_nobody() {
        strangers.getFirst().invalidate();
        begin();
        begin();
        assertThat(strangers.get(1).isInvalid()).isTrue();
    }

    @Test
    void none_between_two_steps_ends_by_a_flood_of_login_pages() {
        List<BetweenSteps> steps = List.of(BetweenSteps.values());
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).begin(strangers.get(i)::setAttribute);
        }
        for (int i = 0; i < 3 * StrangerSessions.MOST; i++) {
            begin();
        }
        assertThat(strangers.subList(0, steps.size())).noneMatch(MockHttpSession::isInvalid);
        assertThat(strangers.get(steps.size()).isInvalid()).isTrue();
    }

    @Test
    void those_between_two_steps_have_an_end_too() {
        strangers.forEach(session -> BetweenSteps.SECOND_STEP.begin(session::setAttribute));
        List<MockHttpSession> links = new ArrayList<>();
        for (int i = 0; i < StrangerSessions.MOST; i++) {
            MockHttpSession session = begin();
            BetweenSteps.SECOND_STEP.begin(session::setAttribute);
            if (i < BetweenSteps.LINK.most()) {
                MockHttpSession link = begin();
                BetweenSteps.LINK.begin(link::setAttribute);
                links.add(link);
            }
        }
        assertThat(strangers).allMatch(MockHttpSession::isInvalid);
        assertThat(links).noneMatch(MockHttpSession::isInvalid);
    }
}
