package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import nl.privacyspiegel.shared.ui.Addresses;

/** The mark and the name of the product, leading home. */
class Brand extends Anchor {

    private static final long serialVersionUID = 1L;

    Brand() {
        super(Addresses.of(""));
        Image mark = new Image(Addresses.of("images/logo.svg"), "");
        add(mark, new Span(t("shell.product")));
        addClassName("ps-brand");
    }
}
