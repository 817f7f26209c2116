package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The marks by which {@code frontend/scripts/drafts.js} keeps what is typed in the browser until the server has it, and
 * {@code leaving.js} asks before somebody leaves with something that is not saved.
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

    /** Stands on the page itself: the names of fields whose text the server took over, some with its hash. */
    static final String DONE = "data-draft-done";

    /** Stands on a {@link KeptForm}: its name. */
    static final String FORM = "data-kept-form";

    /** Stands on a page: the name of what it is a part of. */
    static final String WITHIN = "data-within";

    /** Stands on what waits for a decision or could not be saved: leaving the page asks. */
    static final String UNSAVED = "data-unsaved";

    /** Stands on a part of a page that saves itself; the browser marks it while the server does not have all its texts. */
    static final String SAVES_ITSELF = "data-saves-itself";

    private Drafts() {}

    /**
     * Keeps what is typed in a text field, chosen of a scale of buttons (its text is that of the button) or given as a day.
     *
     * @param name what the text belongs to, such as {@code finding/<measurement>/<question>/narrative}; no personal data and
     *     no spaces
     * @param stored the text that the server has
     */
    public static void keep(HasElement field, String name, String stored) {
        field.getElement().setAttribute(KEPT, name);
        field.getElement().setAttribute(STORED, hash(stored));
    }

    /** What was chosen of a scale of buttons, as its button says it; nothing when nothing was. */
    public static <T> String words(RadioButtonGroup<T> scale, @Nullable T chosen) {
        return chosen == null ? "" : scale.getItemLabelGenerator().apply(chosen);
    }

    /** The server has this text now; the browser hears it also when the field leaves the page in the same moment. */
    public static void stored(HasElement field, String text) {
        field.getElement().setAttribute(STORED, hash(text));
        String name = field.getElement().getAttribute(KEPT);
        if (name != null) {
            tell(List.of(name + "=" + hash(text)));
        }
    }

    /** What this page is a part of, for who is led back to a text on it from elsewhere. */
    public static void within(HasElement page, String name) {
        page.getElement().setAttribute(WITHIN, name);
    }

    private static String hash(String text) {
        // A browser knows one kind of line end.
        return Integer.toString(text.replace("\r\n", "\n").replace('\r', '\n').hashCode());
    }

    /** The server took over what was typed in these fields, whatever it made of it. */
    static void done(Collection<String> names) {
        tell(names);
    }

    private static void tell(Collection<String> news) {
        UI ui = UI.getCurrent();
        if (ui != null && !news.isEmpty()) {
            News told = ComponentUtil.getData(ui, News.class);
            if (told == null) {
                told = new News();
                ComponentUtil.setData(ui, News.class, told);
            }
            told.add(ui, news);
        }
    }

    /** What the browser has to hear with the next answer. */
    private static final class News implements Serializable {

        private static final long serialVersionUID = 1L;

        private final ArrayList<String> names = new ArrayList<>();
        private int number;

        void add(UI ui, Collection<String> more) {
            if (names.isEmpty()) {
                // Another number makes another message, else the browser would not hear the second of two equal ones.
                number++;
                ui.beforeClientResponse(ui, sent -> names.clear());
            }
            names.addAll(more);
            ui.getElement().setAttribute(DONE, String.join(" ", names) + " " + number);
        }
    }

    /** Of a part that saves itself the browser shows at once, from the first key, that something is not saved yet. */
    public static void savesItself(HasElement part) {
        part.getElement().setAttribute(SAVES_ITSELF, "");
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
