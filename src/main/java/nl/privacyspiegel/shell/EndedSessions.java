package nl.privacyspiegel.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.privacyspiegel.organisation.CurrentUser;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Logs out at the next request who may not be here any more, so that the browser shows the login page and no error. */
class EndedSessions extends OncePerRequestFilter {

    private final CurrentUser user;
    private final SecurityContextHolderStrategy contexts;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

    EndedSessions(CurrentUser user, SecurityContextHolderStrategy contexts) {
        this.user = user;
        this.contexts = contexts;
        logout.setSecurityContextHolderStrategy(contexts);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = contexts.getContext().getAuthentication();
        if (authentication != null && user.member().isEmpty()) {
            logout.logout(request, response, authentication);
        }
        chain.doFilter(request, response);
    }
}
