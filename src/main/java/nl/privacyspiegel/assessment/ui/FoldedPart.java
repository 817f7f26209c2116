package nl.privacyspiegel.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/**
 * What lies folded behind a heading until somebody presses it. All of it is on the page from the start, so that a text that the
 * browser kept is offered at its field.
 */
class FoldedPart extends Div {

    private static final long serialVersionUID = 1L;

    private final NativeButton button;

    /**
     * @param id how the button knows this part
     * @param words what the button says
     */
    FoldedPart(String id, Component... words) {
        button = new NativeButton();
        button.add(words);
        button.addClassName("ps-opens");
        button.getElement().setAttribute("aria-controls", id);
        addClassName("ps-folded");
        setId(id);
        open(false);
    }

    /** Opens and closes this part; stands in a heading. */
    NativeButton button() {
        return button;
    }

    boolean isOpen() {
        return !getElement().hasAttribute("hidden");
    }

    void open(boolean open) {
        getElement().setAttribute("hidden", !open);
        button.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
