package nl.privacyspiegel.shell;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Bounds the memory that people who are not logged in can take: only the newest {@value #MOST} of their sessions stay, so
 * nobody fills the server by asking for login pages without end. Who loses one gets a fresh login page; who is logged in
 * never loses one.
 */
@Component
final class StrangerSessions implements HttpSessionListener {

    static final int MOST = 500;

    private final LinkedHashSet<HttpSession> oldestFirst = new LinkedHashSet<>();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        tooMany(event.getSession()).forEach(StrangerSessions::end);
    }

    @Override
    public synchronized void sessionDestroyed(HttpSessionEvent event) {
        oldestFirst.remove(event.getSession());
    }

    private synchronized List<HttpSession> tooMany(HttpSession newest) {
        oldestFirst.add(newest);
        List<HttpSession> gone = new ArrayList<>();
        while (oldestFirst.size() > MOST) {
            gone.add(oldestFirst.removeFirst());
        }
        return gone;
    }

    private static void end(HttpSession session) {
        try {
            if (session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) == null) {
                session.invalidate();
            }
        } catch (IllegalStateException over) {
            // It ended by itself in the meantime.
        }
    }
}
