package nl.privacyspiegel.shell;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Where a browser can go, with “x” for what stands in an address. */
final class EveryAddress {

    private EveryAddress() {}

    /** The pages that Vaadin shows. */
    static Set<String> pages(ServletContext servlets) {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)).getRegisteredRoutes().stream()
                .map(RouteData::getTemplate)
                .map(template -> "/" + template.replaceAll(":[a-zA-Z]+(\\([^)]*\\))?[?*]?", "x"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everything else: downloads, the pages of the test, health. */
    static Set<String> others(ApplicationContext application) {
        return application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream())
                .map(pattern -> pattern.replaceAll("\\{[^}]*}", "x").replace("/**", "/x"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
