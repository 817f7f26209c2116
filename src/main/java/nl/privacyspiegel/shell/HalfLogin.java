package nl.privacyspiegel.shell;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import nl.privacyspiegel.organisation.entry.PasswordProof;
import nl.privacyspiegel.shell.transport.BetweenSteps;
import org.jspecify.annotations.Nullable;

/**
 * What a session remembers between the two steps of a login. Until the second one the visitor is as anonymous as everybody
 * else, so that no page and no download needs to know of it.
 */
final class HalfLogin {

    private static final String ATTRIBUTE = HalfLogin.class.getName();

    private HalfLogin() {}

    static void keep(HttpSession session, PasswordProof proof) {
        BetweenSteps.SECOND_STEP.begin(session::setAttribute);
        session.setAttribute(ATTRIBUTE, proof);
    }

    static void forget(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    static Optional<PasswordProof> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : proof(session.getAttribute(ATTRIBUTE));
    }

    /** Of the session of the page that is being shown. */
    static Optional<PasswordProof> current() {
        return proof(session().getAttribute(ATTRIBUTE));
    }

    static void keep(PasswordProof proof) {
        session().setAttribute(ATTRIBUTE, proof);
    }

    static void forget() {
        session().removeAttribute(ATTRIBUTE);
    }

    private static WrappedSession session() {
        return VaadinSession.getCurrent().getSession();
    }

    private static Optional<PasswordProof> proof(@Nullable Object attribute) {
        return attribute instanceof PasswordProof proof ? Optional.of(proof) : Optional.empty();
    }
}
