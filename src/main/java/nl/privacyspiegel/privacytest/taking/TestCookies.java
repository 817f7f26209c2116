package nl.privacyspiegel.privacytest.taking;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.privacyspiegel.privacytest.DeviceToken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The two cookies of the test: which test this device is taking, and in which language. */
final class TestCookies {

    private static final String DEVICE = "privacytest";
    private static final String LANGUAGE = "privacytest-taal";
    private static final String LANGUAGE_PARAMETER = "taal";

    private TestCookies() {}

    static Optional<DeviceToken> device(HttpServletRequest request) {
        return value(request, DEVICE).map(DeviceToken::new);
    }

    /** The device remembers its test until the last day of the campaign. */
    static void remember(HttpServletRequest request, HttpServletResponse response, DeviceToken device, Duration until) {
        write(request, response, DEVICE, device.value(), until);
    }

    static void forget(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, DEVICE, "", Duration.ZERO);
    }

    /** The language that was chosen now or before, else Dutch. */
    static Locale language(HttpServletRequest request, HttpServletResponse response) {
        String asked = request.getParameter(LANGUAGE_PARAMETER);
        if (asked != null) {
            String chosen = asked.equals("en") ? "en" : "nl";
            write(request, response, LANGUAGE, chosen, Duration.ofDays(30));
            return Locale.of(chosen);
        }
        return Locale.of(value(request, LANGUAGE).filter("en"::equals).orElse("nl"));
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration age) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path("/test")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(age)
                        .build()
                        .toString());
    }
}
