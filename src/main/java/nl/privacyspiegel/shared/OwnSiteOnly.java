package nl.privacyspiegel.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what a page of another site lets a browser send here. Browsers say where a request comes from in
 * Sec-Fetch-Site; those that do not, name the site in Origin. What says nothing of it comes from no page of another site, or
 * from a browser so old that only a token in the form tells.
 */
public final class OwnSiteOnly extends OncePerRequestFilter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final boolean namelessIsOwn;
    private final Refusing refusing;

    private OwnSiteOnly(boolean namelessIsOwn, Refusing refusing) {
        this.namelessIsOwn = namelessIsOwn;
        this.refusing = refusing;
    }

    /** Answers what is turned away. */
    @FunctionalInterface
    public interface Refusing {

        void answer(HttpServletResponse response) throws IOException;
    }

    /** For pages that tell this server where they are. */
    public static OwnSiteOnly strict(Refusing refusing) {
        return new OwnSiteOnly(false, refusing);
    }

    /** For pages that never tell where they are, so that the Origin of their own forms is “null”. */
    public static OwnSiteOnly forNamelessPages() {
        return new OwnSiteOnly(true, response -> response.sendError(HttpServletResponse.SC_FORBIDDEN));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HARMLESS.contains(request.getMethod()) || isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            refusing.answer(response);
        }
    }

    private boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return true;
        }
        return origin.equals("null") ? namelessIsOwn : isHost(origin, request);
    }

    /** As the browser named it, or as a trusted proxy says that the browser named it. */
    private static boolean isHost(String origin, HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? HTTPS : HTTP);
        try {
            String site = URI.create(origin).getAuthority();
            return isSame(site, request.getHeader(HttpHeaders.HOST))
                    || isSame(site, request.getServerName() + (usual ? "" : ":" + port));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static boolean isSame(@Nullable String site, @Nullable String host) {
        return site != null && site.equalsIgnoreCase(host);
    }
}
