package nl.privacyspiegel.shell.session;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells an open page how long its session goes on. Asking is no use of the session; saying that one is there is. */
@RestController
public class SessionController {

    public static final String ADDRESS = "/sessie";

    /** A page of another site cannot send it, so that nobody keeps a session open from outside. */
    public static final String OWN_PAGE = "X-Privacyspiegel";

    private final SessionState state;
    private final Clock clock;

    SessionController(SessionState state, Clock clock) {
        this.state = state;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    SessionState.Told tell(HttpServletRequest request) {
        return state.of(request);
    }

    @PostMapping(ADDRESS)
    ResponseEntity<SessionState.Told> use(HttpServletRequest request) {
        if (request.getHeader(OWN_PAGE) == null) {
            return ResponseEntity.badRequest().build();
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            VaadinSession.getAllSessions(session).forEach(this::touch);
        }
        return ResponseEntity.ok(state.of(request));
    }

    /** Vaadin keeps a time of its own. */
    private void touch(VaadinSession session) {
        session.lock();
        try {
            session.setLastRequestTimestamp(clock.millis());
        } finally {
            session.unlock();
        }
    }
}
