package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Lets a press on a button count once. The button carries the number of presses that were dealt with, and each press brings
 * along the number that the reader's browser knew. A press that was made before the answer to the one before it was there
 * brings an old number, and is dropped. So is the second press of a double click, however fast the server was: it was meant
 * for what stood there before. The button stays enabled, so that the keyboard stays where it is.
 */
final class OnePress implements Serializable {

    /** The property that carries how many presses were dealt with. */
    static final String DEALT_WITH = "psPresses";

    /** What the browser knew, as it comes along with a press. */
    static final String KNOWN = "element." + DEALT_WITH;

    private static final long serialVersionUID = 1L;

    private final Button button;
    private final transient Runnable action;
    private final boolean quick;
    private int presses;
    private @Nullable Integer known;

    private OnePress(Button button, Runnable action, boolean quick) {
        this.button = button;
        this.action = action;
        this.quick = quick;
    }

    /** @param quick whether the presses of a double click count each, as with a button that moves something one place */
    static void on(Button button, Runnable action, boolean quick) {
        OnePress press = new OnePress(button, action, quick);
        Element element = button.getElement();
        element.setProperty(DEALT_WITH, 0);
        element.addEventListener("click", press::said).addEventData(KNOWN);
        button.addClickListener(press::press);
    }

    private void said(DomEvent event) {
        JsonNode said = event.getEventData().get(KNOWN);
        known = said != null && said.isNumber() ? said.intValue() : null;
    }

    private void press(ClickEvent<Button> click) {
        Integer said = known;
        known = null;
        boolean late = said != null && said != presses;
        if (late || (!quick && click.getClickCount() > 1)) {
            return;
        }
        presses++;
        button.getElement().setProperty(DEALT_WITH, presses);
        Dialogs.actingFrom(button, action);
    }
}
