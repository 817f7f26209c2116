package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.component.HasElement;

/**
 * The marks by which {@code frontend/scripts/drafts.js} keeps what is typed in the browser until the server has it, and asks
 * before somebody leaves with something that is not saved.
 *
 * <p>A field that is {@linkplain #keep kept} has its text remembered per member while somebody types; as soon as the server
 * says with {@link #stored} that it has that very text, the browser forgets it. What is found when the field is shown again
 * with another text is offered, never put back unasked.
 */
public final class Drafts {

    /** Carries the name of a kept field: the same thing has the same name on every visit, other things have others. */
    static final String KEPT = "data-draft";

    /** Carries {@link String#hashCode} of the text that the server has. */
    static final String STORED = "data-draft-stored";

    /** Stands on what waits for a decision or could not be saved: leaving the page asks. */
    static final String UNSAVED = "data-unsaved";

    private Drafts() {}

    /**
     * Keeps what is typed in a text field.
     *
     * @param name what the text belongs to, such as {@code finding/<measurement>/<question>/narrative}; no personal data
     * @param stored the text that the server has
     */
    public static void keep(HasElement field, String name, String stored) {
        field.getElement().setAttribute(KEPT, name);
        stored(field, stored);
    }

    /** The server has this text now. */
    public static void stored(HasElement field, String text) {
        field.getElement().setAttribute(STORED, Integer.toString(text.hashCode()));
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
