package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.server.VaadinRequest;

/**
 * Addresses of what is not a view: files, pictures, downloads. They start at the root of the server, because the browser
 * resolves a relative one against the page that it is on, which changes without a reload.
 */
public final class Addresses {

    private Addresses() {}

    /** The address of {@code path}, given from the root of the application without a leading slash. */
    public static String of(String path) {
        VaadinRequest request = VaadinRequest.getCurrent();
        return (request == null ? "" : request.getContextPath()) + "/" + path;
    }
}
