package nl.privacyspiegel.shell.session;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Tells who clicked on a page that only members see from who comes from anywhere else. */
final class FromInside {

    private FromInside() {}

    /** Whether a page of this application led here that nobody sees without logging in; the browser says so. */
    static boolean comes(HttpServletRequest request) {
        String root =
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString() + "/";
        String from = request.getHeader(HttpHeaders.REFERER);
        if (from == null || !from.startsWith(root)) {
            return false;
        }
        RouteConfiguration routes = RouteConfiguration.forRegistry(
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext())));
        return routes.getRoute(from.substring(root.length()).replaceFirst("[?#].*", ""))
                .filter(page -> !page.isAnnotationPresent(AnonymousAllowed.class))
                .isPresent();
    }
}
