package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLink;

/** One page: a heading, perhaps a lead and buttons beside it, and content below. */
public abstract class Page extends Main implements HasDynamicTitle {

    /** Where the skip link jumps to. */
    public static final String CONTENT_ID = "inhoud";

    private final H1 heading = new H1();
    private final Div above = new Div();
    private final Div actions = new Div();
    private final Div head = new Div(heading, actions);
    private String title = "";

    protected Page() {
        setId(CONTENT_ID);
        getElement().setAttribute("tabindex", "-1");
        addClassName("ps-page");
        above.addClassName("ps-above");
        head.addClassName("ps-head");
        actions.addClassName("ps-actions");
        clear();
    }

    /** Empties the page but for its heading, so that it can be built anew. */
    protected final void clear() {
        removeAll();
        actions.removeAll();
        above.removeAll();
        add(above, head);
    }

    /** The heading, which is also the title of the window. */
    protected final void title(String text) {
        title = text;
        heading.setText(text);
    }

    /** One or two sentences below the heading that say what this page is for. */
    protected final void lead(String text) {
        Paragraph lead = new Paragraph(text);
        lead.addClassName("ps-lead");
        add(lead);
    }

    /** A link to the page above this one. */
    protected final void backTo(RouterLink link) {
        link.addClassName("ps-back");
        above.add(link);
    }

    /** The same, to a page of another module or one that is not a view. */
    protected final void backTo(Anchor link) {
        link.addClassName("ps-back");
        above.add(link);
    }

    /** Buttons or links beside the heading. */
    protected final void actions(Component... components) {
        actions.add(components);
    }

    @Override
    public String getPageTitle() {
        return title + " · " + t("shell.product");
    }
}
