package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;

/**
 * Links to an address; who knows the class of a page uses a {@code RouterLink}. All paths are given from the root of the
 * application, without a leading slash.
 */
public final class Links {

    private Links() {}

    /** To a page of the application. */
    public static Anchor page(String path, String words) {
        return page(path, new Text(words));
    }

    /** The same in words of which parts are content. */
    public static Anchor page(String path, Component... words) {
        Anchor link = new Anchor(Addresses.of(path), words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** To what the browser fetches without leaving the page: a file. */
    public static Anchor file(String path, String words) {
        Anchor link = beside(path, words);
        link.addClassName("ps-download");
        return link;
    }

    /**
     * To what the server has beside its pages, or to a place on the page itself. Without the mark that is set here, the router
     * in the browser looks for such a page and says that it does not exist.
     */
    public static Anchor beside(String path, String words) {
        Anchor link = new Anchor(Addresses.of(path), words);
        link.setRouterIgnore(true);
        return link;
    }

    /** To a page of somebody else, which does not get to know from where the reader comes. */
    public static Anchor elsewhere(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.getElement().setAttribute("referrerpolicy", "no-referrer");
        return link;
    }
}
