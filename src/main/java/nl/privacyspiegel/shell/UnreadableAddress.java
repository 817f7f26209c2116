package nl.privacyspiegel.shell;

import com.vaadin.flow.router.InvalidLocationException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** An address that Vaadin cannot take apart is not found, like any other that leads nowhere, and fills no log. */
final class UnreadableAddress extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (InvalidLocationException unreadable) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
