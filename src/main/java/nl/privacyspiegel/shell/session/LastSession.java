package nl.privacyspiegel.shell.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.organisation.CurrentMember;
import nl.privacyspiegel.shared.CookieNames;
import nl.privacyspiegel.shared.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * What a browser carries of the session that it had last, so that the login can say why it is over and lead back only who it
 * was of. It gives no right to anything.
 *
 * @param member the key of the member, see {@link #keyOf}
 * @param server which start of the server the session was of
 * @param reason why the server ended it; null while it goes on, or when it just got lost
 */
public record LastSession(
        String member, String server, @Nullable LoginReason reason) {

    /** Another word at every start of the server. */
    static final String THIS_SERVER = UUID.randomUUID().toString().substring(0, 8);

    /** Carries this; scripts cannot read it. */
    static final String COOKIE = "privacyspiegel-laatst";

    /** Tells the scripts of the next page whose texts have to go after a log-out. */
    static final String LOGGED_OUT = "privacyspiegel-uit";

    private static final Duration UNTIL_THE_NEXT_PAGE = Duration.ofDays(7);
    private static final int DIGITS = 24;

    /** Stands for a member in the browser, and says nothing about who it is. */
    static String keyOf(CurrentMember member) {
        return Fingerprint.of("browser " + member.id().value()).substring(0, DIGITS);
    }

    static Optional<LastSession> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .flatMap(cookie -> parse(cookie.getValue()).stream())
                        .findFirst();
    }

    private static Optional<LastSession> parse(String carried) {
        if (!carried.matches("[0-9a-f]{24}\\.[0-9a-f]{8}\\.[a-z]*")) {
            return Optional.empty();
        }
        String[] parts = carried.split("\\.", -1);
        return Optional.of(
                new LastSession(parts[0], parts[1], LoginReason.of(parts[2]).orElse(null)));
    }

    /**
     * Why it is over, seen from this start of the server.
     *
     * @param stillCarried whether the browser carries the session itself too: only then the server ended it
     */
    LoginReason whyOver(boolean stillCarried) {
        if (reason != null) {
            return reason;
        }
        if (!server.equals(THIS_SERVER)) {
            return LoginReason.RESTARTED;
        }
        return stillCarried ? LoginReason.EXPIRED : LoginReason.GONE;
    }

    /** Lets the browser carry this from now on. */
    void remember(HttpServletRequest request, HttpServletResponse response) {
        String value = String.join(".", member, server, reason == null ? "" : reason.code());
        set(request, response, named(request, COOKIE, value).httpOnly(true));
    }

    /** The member logs out: what the browser carries and keeps of the member goes. */
    public static void forget(HttpServletRequest request, HttpServletResponse response, CurrentMember member) {
        set(request, response, named(request, COOKIE, "").httpOnly(true).maxAge(Duration.ZERO));
        set(request, response, named(request, LOGGED_OUT, keyOf(member)).maxAge(UNTIL_THE_NEXT_PAGE));
    }

    private static ResponseCookie.ResponseCookieBuilder named(HttpServletRequest request, String name, String value) {
        return ResponseCookie.from(CookieNames.prefix(request.isSecure(), root(request)) + name, value);
    }

    private static String root(HttpServletRequest request) {
        return request.getContextPath() + "/";
    }

    private static void set(
            HttpServletRequest request, HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookie.path(root(request))
                        .secure(request.isSecure())
                        .sameSite(SameSite.LAX.attributeValue())
                        .build()
                        .toString());
    }
}
