package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Full addresses for people who read them elsewhere: in a mail, on paper, in a QR code. They begin with what
 * {@code privacyspiegel.address} says, or else as the address in the reader's own browser does.
 */
@Component
public class PublicAddress {

    private final String configured;

    PublicAddress(@Value("${privacyspiegel.address:}") String configured) {
        this.configured = configured.strip().replaceAll("/+$", "");
    }

    /** The full address of {@code path}, given from the root of the application without a leading slash. */
    public String of(String path) {
        return base() + "/" + path;
    }

    private String base() {
        if (configured.isEmpty() && VaadinRequest.getCurrent() instanceof VaadinServletRequest request) {
            return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        }
        return configured;
    }
}
