package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;

/** Says that this is the example, so that nobody types real answers into it. */
class DemoBanner extends Div {

    private static final long serialVersionUID = 1L;

    DemoBanner() {
        setText(t("shell.demo.banner"));
        addClassName("ps-demo");
        getElement().setAttribute("role", "note");
    }
}
