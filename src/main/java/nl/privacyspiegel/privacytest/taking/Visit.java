package nl.privacyspiegel.privacytest.taking;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.privacyspiegel.privacytest.answering.DeviceToken;
import nl.privacyspiegel.shared.CookieNames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;

/** One request: what its two cookies say, and what the answer puts into them. There is no session. */
final class Visit {

    static final String DEVICE = "privacytest";
    static final String LANGUAGE = "privacytest-taal";
    static final String ASKED_LANGUAGE = "taal";

    private static final Locale DUTCH = Locale.of("nl");
    private static final Duration LANGUAGE_IS_KEPT = Duration.ofDays(90);

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Locale language;

    private Visit(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
        String asked = request.getParameter(ASKED_LANGUAGE);
        if (asked != null) {
            this.language = language(asked);
            send(LANGUAGE, language.getLanguage(), LANGUAGE_IS_KEPT);
        } else {
            this.language = cookie(LANGUAGE).map(Visit::language).orElse(DUTCH);
        }
    }

    static Visit of(HttpServletRequest request, HttpServletResponse response) {
        return new Visit(request, response);
    }

    private static Locale language(String text) {
        return text.equals("en") ? Locale.ENGLISH : DUTCH;
    }

    Locale language() {
        return language;
    }

    Locale otherLanguage() {
        return language.equals(DUTCH) ? Locale.ENGLISH : DUTCH;
    }

    String base() {
        return request.getContextPath();
    }

    String path() {
        return request.getRequestURI();
    }

    /** What stood in the address in place of a whole code; empty when nothing did. */
    String typedInAddress() {
        return request.getAttribute(TestLinks.TYPED) instanceof String typed ? typed : "";
    }

    private boolean preview() {
        return path().startsWith(base() + PreviewController.FOLDER + "/");
    }

    /** Whether the page was asked for, or its form sent, to read it in another language. */
    boolean onlyChangesLanguage() {
        return request.getParameter(ASKED_LANGUAGE) != null;
    }

    /** All that the form sent under this name, each as it was typed: Spring would split a single one at its commas. */
    List<String> sent(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** The token that this device has; empty when it has none, or keeps no cookies. */
    Optional<DeviceToken> device() {
        return cookie(DEVICE).flatMap(DeviceToken::sent);
    }

    /** Lets the device keep this token. */
    void keep(DeviceToken token, Duration howLong) {
        send(DEVICE, token.value(), howLong.isNegative() ? Duration.ZERO : howLong);
    }

    /** Lets the device keep this token until its browser is closed. */
    void keepUntilClosed(DeviceToken token) {
        send(DEVICE, token.value(), Duration.ofSeconds(-1));
    }

    void forgetDevice() {
        send(DEVICE, "", Duration.ZERO);
    }

    /** Sends the browser to another page, so that going back or loading again sends nothing twice. */
    ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(base() + address))
                .build();
    }

    /** The same after another language was chosen, with the keyboard at the content of the page. */
    ResponseEntity<byte[]> toInOwnLanguage(String address) {
        return to(address + "?" + ASKED_LANGUAGE + "=" + language.getLanguage());
    }

    private void send(String name, String value, Duration howLong) {
        String path = base() + (preview() ? PreviewController.FOLDER : TestSecurity.ADDRESS);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(CookieNames.prefix(request.isSecure(), path) + name, value)
                        .path(path)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(howLong)
                        .build()
                        .toString());
    }

    private Optional<String> cookie(String name) {
        @Nullable Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie != null && cookie.getName().equals(name)) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }
}
