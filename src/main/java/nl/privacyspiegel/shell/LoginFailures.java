package nl.privacyspiegel.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import nl.privacyspiegel.organisation.entry.LoginRefused;
import nl.privacyspiegel.organisation.entry.PasswordProof;
import nl.privacyspiegel.organisation.entry.SecondStepNeeded;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Where somebody goes who is not logged in yet: on to the second step, or back to try again, with how long to wait or why. */
class LoginFailures implements AuthenticationFailureHandler {

    static final String SECOND_STEP = "/tweede-stap";
    /** In the address when nothing was wrong with what was typed: the server could not look. */
    static final String LATER = "storing";

    static final String SET_UP = "/tweede-stap/instellen";

    private final DefaultRedirectStrategy redirects = new DefaultRedirectStrategy();
    private final String page;

    LoginFailures(String page) {
        this.page = page;
    }

    static String nextPage(PasswordProof proof) {
        return proof.asksForSetUp() || proof.isComplete() ? SET_UP : SECOND_STEP;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof SecondStepNeeded half) {
            HttpSession session = request.getSession();
            request.changeSessionId();
            HalfLogin.keep(session, half.proof());
            redirects.sendRedirect(request, response, nextPage(half.proof()));
            return;
        }
        long seconds = failure instanceof LoginRefused refused
                ? refused.remaining().plusMillis(999).toSeconds()
                : 0;
        String why = failure instanceof AuthenticationServiceException
                ? "&" + LATER
                : seconds > 0 ? "&wacht=" + seconds : "";
        redirects.sendRedirect(request, response, page + "?error" + why);
    }
}
