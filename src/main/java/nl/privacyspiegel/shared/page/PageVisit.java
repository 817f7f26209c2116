package nl.privacyspiegel.shared.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.privacyspiegel.shared.CookieNames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;

/** One request: what its cookies say, and what the answer puts into them. There is no session. */
public class PageVisit {

    private static final String ASKED_LANGUAGE = "taal";
    private static final String ASKED_AID = "beeld";
    private static final Locale DUTCH = Locale.of("nl");
    private static final Duration LANGUAGE_IS_KEPT = Duration.ofDays(90);

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final String folder;
    private final Locale language;
    private final ReadingAid aid;

    /**
     * A visit of a site.
     *
     * @param folder the part of the application that gets its cookies back
     */
    protected PageVisit(HttpServletRequest request, HttpServletResponse response, FormSite site, String folder) {
        this.request = request;
        this.response = response;
        this.folder = request.getContextPath() + folder;
        String kept = site.cookies() + "-taal";
        String asked = request.getParameter(ASKED_LANGUAGE);
        if (asked != null) {
            this.language = language(asked);
            send(kept, language.getLanguage(), LANGUAGE_IS_KEPT);
        } else {
            this.language = cookie(kept).map(PageVisit::language).orElse(DUTCH);
        }
        this.aid = aid(site.cookies() + "-beeld", request.getParameter(ASKED_AID));
    }

    /** A visit of a site that keeps nothing but the language. */
    public static PageVisit of(HttpServletRequest request, HttpServletResponse response, FormSite site) {
        return new PageVisit(request, response, site, site.address());
    }

    private ReadingAid aid(String kept, @Nullable String asked) {
        if (asked == null) {
            return cookie(kept).map(ReadingAid::of).orElse(ReadingAid.NONE);
        }
        ReadingAid chosen = ReadingAid.of(asked);
        send(kept, chosen.word(), chosen == ReadingAid.NONE ? Duration.ZERO : LANGUAGE_IS_KEPT);
        return chosen;
    }

    private static Locale language(String text) {
        return text.equals("en") ? Locale.ENGLISH : DUTCH;
    }

    public final Locale language() {
        return language;
    }

    final ReadingAid aid() {
        return aid;
    }

    final Locale otherLanguage() {
        return language.equals(DUTCH) ? Locale.ENGLISH : DUTCH;
    }

    /** What all addresses of the application begin with. */
    public final String base() {
        return request.getContextPath();
    }

    /** How the browser names this server, such as "https://privacy.gemeente.example". */
    public final String origin() {
        String asked = request.getRequestURL().toString();
        int end = asked.indexOf('/', asked.indexOf("//") + 2);
        return end < 0 ? asked : asked.substring(0, end);
    }

    public final String path() {
        return request.getRequestURI();
    }

    /** Whether the page was asked for, or its form sent, to read it in another language or with other letters. */
    public final boolean onlyChangesReading() {
        return request.getParameter(ASKED_LANGUAGE) != null || request.getParameter(ASKED_AID) != null;
    }

    /** All that the form sent under this name, each as it was typed: Spring would split a single one at its commas. */
    public final List<String> sent(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** Sends the browser to another page, so that going back or loading again sends nothing twice. */
    public final ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(base() + address))
                .build();
    }

    /** The same after another language was chosen, with the keyboard at the content of the page. */
    public final ResponseEntity<byte[]> toInOwnLanguage(String address) {
        return to(inLanguage(address, language));
    }

    /** The address at which a page is read in this language, such as that of the mail in which it stands. */
    public static String inLanguage(String address, Locale language) {
        return address + "?" + ASKED_LANGUAGE + "=" + language.getLanguage();
    }

    /** What a filter of the site noted of this request; empty when it noted nothing. */
    protected final Optional<String> noted(String name) {
        return request.getAttribute(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Lets the browser keep this for so long; until it is closed when that is negative. */
    protected final void send(String name, String value, Duration howLong) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(CookieNames.prefix(request.isSecure(), folder) + name, value)
                        .path(folder)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(howLong)
                        .build()
                        .toString());
    }

    /** What the browser kept under this name. */
    protected final Optional<String> cookie(String name) {
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
