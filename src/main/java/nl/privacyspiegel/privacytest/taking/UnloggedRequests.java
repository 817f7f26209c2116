package nl.privacyspiegel.privacytest.taking;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.privacyspiegel.shared.page.PageSecurity;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Marks the requests of employees, so that the log of requests leaves them out when somebody switches it on: an address
 * has a code in it, and a time beside a code would tell who took the test when.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnloggedRequests extends OncePerRequestFilter {

    static final String MARK = PageSecurity.UNLOGGED;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (TestSecurity.isTest(request)) {
            request.setAttribute(MARK, true);
        }
        chain.doFilter(request, response);
    }
}
