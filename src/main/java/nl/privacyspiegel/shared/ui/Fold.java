package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

/**
 * A part that is folded on the screen until somebody opens it. It is the element of the browser itself, because only that
 * can be laid open on paper without anybody opening it (see {@code print.css}).
 */
public final class Fold extends NativeDetails {

    private static final long serialVersionUID = 1L;

    /** @param summary what lies behind it; stays in view */
    public Fold(String summary, Component... content) {
        super(summary, new Div(content));
        addClassName("ps-fold");
    }
}
