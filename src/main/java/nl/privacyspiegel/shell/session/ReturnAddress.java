package nl.privacyspiegel.shell.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import nl.privacyspiegel.organisation.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * Where a login leads to: the page that was asked for, when it is one of ours and the last session in this browser was not
 * somebody else's. Kept in a cookie, not in a session: whoever asks for pages without end would fill the memory with them.
 */
public final class ReturnAddress implements RequestCache {

    private final RequestCache kept = new CookieRequestCache();
    private final CurrentUser user;

    public ReturnAddress(CurrentUser user) {
        this.user = user;
    }

    /**
     * The part of an address that stays on this server, from the root of the application.
     *
     * @param address what came back from the browser, not to be trusted
     * @param root the path of the application, empty when it is at the root of the server
     * @return empty when a browser could read it as the address of another server
     */
    static Optional<String> within(String address, String root) {
        try {
            URI there = new URI(address);
            String path = there.getRawPath();
            if (path == null || !path.startsWith(root + "/")) {
                return Optional.empty();
            }
            String ours = path.substring(root.length());
            boolean elsewhere = ours.startsWith("//")
                    || ours.matches("(?i).*(\\\\|%5c|%0a|%0d|%09).*")
                    || ours.matches("(?i)/(%2f|%2e|\\.).*");
            if (elsewhere) {
                return Optional.empty();
            }
            return Optional.of(there.getRawQuery() == null ? ours : ours + "?" + there.getRawQuery());
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (isForAPage(request)) {
            kept.saveRequest(request, response);
        }
    }

    /** What a person asked for, as against what a page or a program in the browser asks for by itself. */
    private static boolean isForAPage(HttpServletRequest request) {
        String goal = request.getHeader("Sec-Fetch-Dest");
        if (goal != null) {
            return goal.equals("document");
        }
        String wanted = request.getHeader(HttpHeaders.ACCEPT);
        return wanted == null || wanted.contains(MediaType.TEXT_HTML_VALUE);
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest asked = kept.getRequest(request, response);
        if (asked == null || isOfSomebodyElse(request)) {
            return null;
        }
        return within(asked.getRedirectUrl(), request.getContextPath())
                .map(SimpleSavedRequest::new)
                .orElse(null);
    }

    private boolean isOfSomebodyElse(HttpServletRequest request) {
        Optional<String> now = user.member().map(LastSession::keyOf);
        return LastSession.of(request)
                .filter(last -> now.isPresent() && !last.member().equals(now.get()))
                .isPresent();
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return kept.getMatchingRequest(request, response);
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        kept.removeRequest(request, response);
    }
}
