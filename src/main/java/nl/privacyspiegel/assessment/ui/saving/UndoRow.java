package nl.privacyspiegel.assessment.ui.saving;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.privacyspiegel.shared.ui.PageParts;

/** One way back after something was taken over, until something else is changed. */
public class UndoRow extends Div {

    private static final long serialVersionUID = 1L;

    UndoRow() {
        addClassName("ps-row");
    }

    /** Offers a way back, which is saved like any change: never over what somebody else did since. */
    public void offer(Runnable back, Runnable save) {
        offer(t("assessment.undo.done"), back, save);
    }

    /** The same, with words of what was taken over. */
    public void offer(String words, Runnable back, Runnable save) {
        removeAll();
        add(new Span(words), PageParts.button(t("assessment.undo"), () -> {
            removeAll();
            back.run();
            save.run();
        }));
    }
}
