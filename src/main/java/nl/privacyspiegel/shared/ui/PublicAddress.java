package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import nl.privacyspiegel.shared.SiteAddress;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Full addresses on pages, for people who read them elsewhere. */
@Component
public class PublicAddress {

    private final SiteAddress site;

    PublicAddress(SiteAddress site) {
        this.site = site;
    }

    /** The full address of {@code path}, given from the root of the application without a leading slash. */
    public String of(String path) {
        return site.or(PublicAddress::asked) + "/" + path;
    }

    private static String asked() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : "";
    }
}
