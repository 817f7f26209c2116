package nl.privacyspiegel.shell.signon;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what the form with a password would send, when there is no such form. Nothing behind it would read it either. */
final class NoPasswords extends OncePerRequestFilter {

    private static final String LOGIN = "/login";
    private static final String FROM_THE_PAGE_ITSELF = ApplicationConstants.REQUEST_TYPE_PARAMETER;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HttpMethod.POST.matches(request.getMethod())
                && LOGIN.equals(request.getRequestURI()
                        .substring(request.getContextPath().length()))
                && request.getParameter(FROM_THE_PAGE_ITSELF) == null) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }
}
