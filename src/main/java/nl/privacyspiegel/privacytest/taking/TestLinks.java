package nl.privacyspiegel.privacytest.taking;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import nl.privacyspiegel.shared.TolerantParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
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

    /** In bytes; no answer to a question comes near it. */
    private static final int LONGEST_FORM = 1_000_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String raw = request.getRequestURI().substring(request.getContextPath().length());
        Optional<TestAddress> meant = TestAddress.of(raw, request.getQueryString());
        if (meant.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (isNoForm(request)) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        byte[] form = isForm(request) ? request.getInputStream().readNBytes(LONGEST_FORM + 1) : new byte[0];
        if (form.length > LONGEST_FORM) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (!meant.get().typed().isEmpty()) {
            request.setAttribute(TYPED, meant.get().typed());
        }
        String text = new String(form, StandardCharsets.UTF_8);
        chain.doFilter(new Meant(request, meant.get().path(), text), response);
    }

    private static boolean isForm(HttpServletRequest request) {
        return isOfType(request, MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    /** No page of ours sends files, or anything else than a form: nobody behind this has to make sense of it. */
    private static boolean isNoForm(HttpServletRequest request) {
        boolean other = request.getContentType() != null && !isForm(request);
        return other && (request.getMethod().equals("POST") || isOfType(request, "multipart/"));
    }

    private static boolean isOfType(HttpServletRequest request, String beginning) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(beginning);
    }

    /** The same request for the address that was meant; a parameter that was cut off spoils no other. */
    private static final class Meant extends TolerantParameters {

        private final String path;

        Meant(HttpServletRequest request, String path, String form) {
            super(request, request.getQueryString(), form);
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
