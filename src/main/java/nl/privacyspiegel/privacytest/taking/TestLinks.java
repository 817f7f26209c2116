package nl.privacyspiegel.privacytest.taking;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets an address that was meant as one of the test lead there, whatever a mail program added to it. This comes before the
 * security chains: they refuse odd addresses, and send what they do not know to the login of members, which is no page
 * for employees.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class TestLinks extends OncePerRequestFilter {

    /** What stood in the address in place of a whole code. */
    static final String TYPED = "privacytest-typed";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String raw = request.getRequestURI().substring(request.getContextPath().length());
        Optional<TestAddress> meant = TestAddress.of(raw, request.getQueryString())
                .filter(address ->
                        !address.path().equals(raw) || !address.typed().isEmpty());
        if (meant.isPresent()) {
            request.setAttribute(TYPED, meant.get().typed());
            chain.doFilter(new Meant(request, meant.get().path()), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The same request for the address that was meant. */
    private static final class Meant extends HttpServletRequestWrapper {

        private final String path;

        Meant(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return getContextPath() + path;
        }

        @Override
        public StringBuffer getRequestURL() {
            StringBuffer asked = super.getRequestURL();
            int host = asked.indexOf("/", asked.indexOf("//") + 2);
            return new StringBuffer(host < 0 ? asked : asked.substring(0, host)).append(getRequestURI());
        }

        @Override
        public String getServletPath() {
            return path;
        }

        @Override
        public @Nullable String getPathInfo() {
            return null;
        }

        @Override
        public @Nullable String getPathTranslated() {
            return null;
        }
    }
}
