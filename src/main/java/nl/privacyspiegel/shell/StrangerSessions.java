package nl.privacyspiegel.shell;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.shell.transport.BetweenSteps;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Bounds the memory that people who are not logged in can take: only {@value #MOST} of their sessions stay, so nobody fills the
 * server by asking for login pages without end. The oldest goes first of those that only read a page; who is between two
 * steps keeps the session, as long as there are not too many of that kind. Who loses one gets a fresh login page; who is
 * logged in never loses one.
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
        List<HttpSession> gone = new ArrayList<>();
        if (oldestFirst.size() >= MOST) {
            takeOut(gone);
        }
        oldestFirst.add(newest);
        return gone;
    }

    /** Seldom looks at more than a few: those between two steps are few, and those who logged in leave the list. */
    private void takeOut(List<HttpSession> gone) {
        Map<BetweenSteps, Integer> between = new EnumMap<>(BetweenSteps.class);
        oldestFirst.forEach(session -> stepOf(session).ifPresent(step -> between.merge(step, 1, Integer::sum)));
        for (Iterator<HttpSession> each = oldestFirst.iterator(); each.hasNext() && oldestFirst.size() >= MOST; ) {
            HttpSession session = each.next();
            boolean stays = stepOf(session)
                    .filter(step -> between.getOrDefault(step, 0) <= step.most())
                    .isPresent();
            if (!stays) {
                each.remove();
                if (!isLoggedIn(session)) {
                    gone.add(session);
                }
            }
        }
    }

    private static Optional<BetweenSteps> stepOf(HttpSession session) {
        try {
            return isLoggedIn(session) ? Optional.empty() : BetweenSteps.of(session);
        } catch (IllegalStateException over) {
            return Optional.empty();
        }
    }

    private static boolean isLoggedIn(HttpSession session) {
        try {
            return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
        } catch (IllegalStateException over) {
            return false;
        }
    }

    private static void end(HttpSession session) {
        try {
            if (!isLoggedIn(session)) {
                session.invalidate();
            }
        } catch (IllegalStateException over) {
            // It ended by itself in the meantime.
        }
    }
}
