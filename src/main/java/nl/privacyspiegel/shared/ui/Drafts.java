package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import java.util.Collection;

/**
 * The marks by which {@code frontend/scripts/drafts.js} keeps what is typed in the browser until the server has it, and asks
 * before somebody leaves with something that is not saved.
 *
 * <p>A field that is {@linkplain #keep kept} has its text remembered per member while somebody types; as soon as the server
 * says with {@link #stored} that it has that very text, the browser forgets it. What is found when the field is shown again
 * with another text is offered, never put back unasked. A form that is saved as a whole is a {@link KeptForm}.
 */
public final class Drafts {

    /** Carries the name of a kept field: the same thing has the same name on every visit, other things have others. */
    static final String KEPT = "data-draft";

    /** Carries {@link String#hashCode} of the text that the server has. */
    static final String STORED = "data-draft-stored";

    /** Stands on the page itself, with the names of fields whose form was saved. */
    static final String DONE = "data-draft-done";

    /** Stands on what waits for a decision or could not be saved: leaving the page asks. */
    static final String UNSAVED = "data-unsaved";

    private Drafts() {}

    /**
     * Keeps what is typed in a text field.
     *
     * @param name what the text belongs to, such as {@code finding/<measurement>/<question>/narrative}; no personal data and
     *     no spaces
     * @param stored the text that the server has
     */
    public static void keep(HasElement field, String name, String stored) {
        field.getElement().setAttribute(KEPT, name);
        stored(field, stored);
    }

    /** The server has this text now. */
    public static void stored(HasElement field, String text) {
        // A browser knows one kind of line end.
        String asInTheBrowser = text.replace("\r\n", "\n").replace('\r', '\n');
        field.getElement().setAttribute(STORED, Integer.toString(asInTheBrowser.hashCode()));
    }

    /** The server took over what was typed in these fields, also when they left the page in the same moment. */
    static void done(Collection<String> names) {
        UI ui = UI.getCurrent();
        if (ui == null || names.isEmpty()) {
            return;
        }
        String before = ui.getElement().getAttribute(DONE);
        // The number makes every message another one, else the browser would not hear the second of two equal ones.
        int number = before == null ? 1 : Integer.parseInt(before.substring(before.lastIndexOf(' ') + 1)) + 1;
        ui.getElement().setAttribute(DONE, String.join(" ", names) + " " + number);
    }

    /** Marks or unmarks a part of a page that waits for a decision or could not be saved. */
    public static void unsaved(HasElement part, boolean unsaved) {
        if (unsaved) {
            part.getElement().setAttribute(UNSAVED, "");
        } else {
            part.getElement().removeAttribute(UNSAVED);
        }
    }
}
