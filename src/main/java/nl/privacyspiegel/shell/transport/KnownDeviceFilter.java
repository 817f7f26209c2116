package nl.privacyspiegel.shell.transport;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import nl.privacyspiegel.organisation.CurrentMember;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.device.KnownDevices;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/** Lets the browser of who is logged in carry the mark by which the throttle knows it, once in a session. */
public final class KnownDeviceFilter extends OncePerRequestFilter {

    private static final String MARKED = KnownDeviceFilter.class.getName();

    private final CurrentUser user;
    private final KnownDevices devices;

    public KnownDeviceFilter(CurrentUser user, KnownDevices devices) {
        this.user = user;
        this.devices = devices;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Optional<Instant> since = session == null ? Optional.empty() : user.loggedInSince();
        if (session != null && since.isPresent()) {
            // Another one after each login and each change of password.
            String login = session.getId() + " " + since.get();
            Optional<CurrentMember> member =
                    login.equals(session.getAttribute(MARKED)) ? Optional.empty() : user.member();
            if (member.isPresent()) {
                session.setAttribute(MARKED, login);
                mark(request, response, member.get(), since.get());
            }
        }
        chain.doFilter(request, response);
    }

    private void mark(HttpServletRequest request, HttpServletResponse response, CurrentMember member, Instant since) {
        String carried = Optional.ofNullable(WebUtils.getCookie(request, KnownDevices.COOKIE))
                .map(Cookie::getValue)
                .orElse("");
        Cookie cookie = new Cookie(
                KnownDevices.COOKIE, devices.remember(carried, member.id().value(), since));
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) KnownDevices.LASTS.toSeconds());
        response.addCookie(cookie);
    }
}
