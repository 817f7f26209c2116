package nl.privacyspiegel.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.shared.RefusalWords;
import nl.privacyspiegel.shared.TolerantParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the part of the application that an address belongs to say that a request was refused, wherever that happened: a
 * program gets no page for people, and an employee no login of members.
 */
@Component
class Refusals {

    private final List<RefusalWords> parts;
    private final String root;

    Refusals(List<RefusalWords> parts, @Value("${server.servlet.context-path:}") String root) {
        this.parts = parts;
        this.root = root.equals("/") ? "" : root;
    }

    /** Comes before the security chains, which send the error page of who is not known to the login. */
    @Bean
    static FilterRegistrationBean<OncePerRequestFilter> refusalsByTheirPart(Refusals refusals) {
        FilterRegistrationBean<OncePerRequestFilter> filter = new FilterRegistrationBean<>(new AtAnError(refusals));
        filter.setDispatcherTypes(DispatcherType.ERROR);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** Answers, when the address belongs to a part that has words for it. */
    boolean answer(HttpServletRequest request, HttpServletResponse response, Asked asked, int status)
            throws IOException {
        if (asked.address().isEmpty() || !asked.address().startsWith(root)) {
            return false;
        }
        HttpServletRequest readable = new Refused(request, root, asked);
        Optional<ResponseEntity<byte[]>> answer = parts.stream()
                .flatMap(part -> part.to(readable, response, status).stream())
                .findFirst();
        if (answer.isEmpty()) {
            return false;
        }
        response.setStatus(answer.get().getStatusCode().value());
        answer.get().getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        byte[] body = answer.get().getBody();
        if (body != null) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
        return true;
    }

    /** What was asked, as it was sent. */
    record Asked(String method, String address, @Nullable String query) {}

    private static final class AtAnError extends OncePerRequestFilter {

        private final Refusals refusals;

        AtAnError(Refusals refusals) {
            this.refusals = refusals;
        }

        @Override
        protected boolean shouldNotFilterErrorDispatch() {
            return false;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            Asked asked = new Asked(
                    text(request, RequestDispatcher.ERROR_METHOD, request.getMethod()),
                    text(request, RequestDispatcher.ERROR_REQUEST_URI, ""),
                    text(request, RequestDispatcher.ERROR_QUERY_STRING, ""));
            boolean answered = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                    && refusals.answer(request, response, asked, status);
            if (!answered) {
                chain.doFilter(request, response);
            }
        }

        private static String text(HttpServletRequest request, String attribute, String otherwise) {
            return request.getAttribute(attribute) instanceof String text ? text : otherwise;
        }
    }

    /** Of a request that the web server could not read, most cannot be asked. */
    private static final class Refused extends TolerantParameters {

        private final String root;
        private final Asked asked;

        Refused(HttpServletRequest request, String root, Asked asked) {
            super(request, asked.query(), "");
            this.root = root;
            this.asked = asked;
        }

        @Override
        public String getMethod() {
            return asked.method();
        }

        @Override
        public String getContextPath() {
            return root;
        }

        @Override
        public String getRequestURI() {
            return asked.address();
        }

        @Override
        public @Nullable String getQueryString() {
            return asked.query();
        }
    }
}
