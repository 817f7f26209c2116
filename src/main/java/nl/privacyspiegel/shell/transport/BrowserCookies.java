package nl.privacyspiegel.shell.transport;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.shared.CookieNames;
import nl.privacyspiegel.shared.page.FormSite;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The one place that knows what cookies are called on the wire. Inside, each has its plain name; over TLS it goes out with a
 * prefix, see {@link CookieNames}, and one without is not taken in. Whoever makes a cookie, it goes with no request that a
 * page of another site sends, and no script reads it; one that a script must read is written as a header.
 */
@Component
class BrowserCookies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** That of a test, from before the prefixes came. */
    private static final String OF_A_TEST = "privacytest";

    private final String session;
    private final List<FormSite> sites;

    /** @param sites each has a part of the server to itself, and its cookies in it */
    BrowserCookies(@Value("${server.servlet.session.cookie.name}") String session, List<FormSite> sites) {
        this.session = session;
        this.sites = sites;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(context -> context.setCookieProcessor(new Outgoing()));
        server.addContextValves(new Incoming(session, sites));
    }

    /** What the application calls this cookie of a request over TLS; empty when it is not taken in. */
    static Optional<String> plainName(String sent, String root, Set<String> all, List<FormSite> sites) {
        if (sent.startsWith(CookieNames.HOST)) {
            return Optional.of(sent.substring(CookieNames.HOST.length()));
        }
        if (sent.startsWith(CookieNames.SECURE)) {
            String plain = sent.substring(CookieNames.SECURE.length());
            return Optional.of(plain)
                    .filter(name ->
                            !root.isEmpty() || sites.stream().anyMatch(site -> name.startsWith(site.cookies())));
        }
        // Who began a test before the prefixes came goes on with it: the answers would be out of reach.
        boolean begunBefore = sent.equals(OF_A_TEST) && !all.contains(CookieNames.SECURE + sent);
        return begunBefore ? Optional.of(sent) : Optional.empty();
    }

    private static final class Outgoing extends Rfc6265CookieProcessor {

        Outgoing() {
            setSameSiteCookies("lax");
        }

        @Override
        public String generateHeader(Cookie cookie, HttpServletRequest request) {
            boolean secure = request.isSecure();
            Cookie sent = (Cookie) cookie.clone();
            sent.setHttpOnly(true);
            sent.setSecure(secure);
            String path = sent.getPath() == null ? "" : sent.getPath();
            return CookieNames.prefix(secure, path) + super.generateHeader(sent, request);
        }
    }

    private static final class Incoming extends ValveBase {

        private final String session;
        private final List<FormSite> sites;

        Incoming(String session, List<FormSite> sites) {
            super(true);
            this.session = session;
            this.sites = sites;
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (request.isSecure()) {
                takeIn(request);
            }
            getNext().invoke(request, response);
        }

        private void takeIn(Request request) {
            Cookie[] sent = request.getCookies();
            List<Cookie> all = sent == null ? List.of() : Arrays.asList(sent);
            Set<String> names = all.stream().map(Cookie::getName).collect(Collectors.toSet());
            request.clearCookies();
            request.setRequestedSessionId(null);
            request.setRequestedSessionCookie(false);
            for (Cookie cookie : all) {
                plainName(cookie.getName(), request.getContextPath(), names, sites)
                        .ifPresent(name -> add(request, new Cookie(name, cookie.getValue())));
            }
        }

        private void add(Request request, Cookie cookie) {
            request.addCookie(cookie);
            if (cookie.getName().equals(session)) {
                request.setRequestedSessionId(cookie.getValue());
                request.setRequestedSessionCookie(true);
            }
        }
    }
}
