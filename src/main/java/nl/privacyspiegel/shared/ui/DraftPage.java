package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.privacyspiegel.shared.Direction;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.document.DocumentData;
import nl.privacyspiegel.shared.document.VersionSummary;
import nl.privacyspiegel.shared.document.VersionedDocument;
import nl.privacyspiegel.shared.document.VersionedDocuments;
import org.jspecify.annotations.Nullable;

/**
 * A page that changes a draft: every change is saved at once, and the keyboard stays at the thing that was changed.
 *
 * @param <I> which version
 * @param <D> what a version says
 * @param <T> the version that is changed
 */
public abstract class DraftPage<I, D extends DocumentData<D>, T extends VersionedDocument<D>> extends Page
        implements BeforeEnterObserver {

    /** The query parameter that says where the keyboard must be. */
    public static final String TARGET = "naar";

    /** The query parameter that says which field of the form there is to be filled in; without it no form opens. */
    public static final String FIELD = "veld";

    /** The target of the texts of the document itself. */
    public static final String TEXTS = "gegevens";

    private static final long serialVersionUID = 1L;

    private final transient VersionedDocuments<I, D, T> documents;
    private final Map<String, Button> targets = new HashMap<>();
    private final transient Map<String, Supplier<FormDialog>> forms = new HashMap<>();
    private transient @Nullable T document;

    protected DraftPage(VersionedDocuments<I, D, T> documents) {
        this.documents = documents;
    }

    /** The version in the address. */
    protected abstract I id(BeforeEnterEvent event);

    /** Which version this is. */
    protected abstract I id(VersionSummary version);

    /** Goes to the page where a version is read, because this one cannot be changed. */
    protected abstract void leave(BeforeEnterEvent event, I version);

    /** Reads from the address what this page needs to know besides the draft. */
    protected abstract void read(BeforeEnterEvent event);

    /** Builds the page anew. */
    protected abstract void show(T found);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        T found = documents.get(id(event));
        if (!found.editable()) {
            leave(event, id(found.summary()));
            return;
        }
        document = found;
        read(event);
        rebuild(found);
        QueryParameters parameters = event.getLocation().getQueryParameters();
        parameters.getSingleParameter(TARGET).ifPresent(target -> {
            focus(target);
            parameters
                    .getSingleParameter(FIELD)
                    .ifPresent(field -> fillIn(event.getUI(), event.getLocation(), target, field));
        });
    }

    /**
     * Opens the form of this target once the page is there. The address then no longer says so: who loads the page anew, or comes
     * back to it, came to look.
     */
    private void fillIn(UI ui, Location arrived, String target, String field) {
        Location looking =
                new Location(arrived.getPath(), arrived.getQueryParameters().excluding(FIELD));
        ui.getPage().getHistory().replaceState(null, looking);
        Supplier<FormDialog> form = forms.get(target);
        if (form != null) {
            ui.beforeClientResponse(this, ready -> form.get().openAt(field));
        }
    }

    /** The target of a question. */
    public static String question(String id) {
        return "vraag-" + id;
    }

    /** Ids that no new thing may get. */
    public final Set<String> takenIds() {
        return documents.takenIds(id(document().summary()));
    }

    /** What this draft changed since the published version before it; empty when it is the first. */
    protected final Optional<ChangeNotes> notes() {
        T draft = document();
        return ChangeNotes.before(draft.summary(), documents.versions(id(draft.summary())))
                .map(before -> new ChangeNotes(
                        before,
                        draft.data().since(documents.get(id(before)).data()),
                        new ContentLanguage(draft.data().language()),
                        (question, earlier, same) -> attempt(
                                data -> data.declared(question.id(), earlier, same),
                                question.code(),
                                question(question.id()))));
    }

    /** Where in the address this problem can be solved: the target, and the field of its form. */
    public static QueryParameters solve(String target, ContentProblem problem) {
        return QueryParameters.simple(Map.of(TARGET, target, FIELD, FormFields.of(problem)));
    }

    public final T document() {
        return Objects.requireNonNull(document);
    }

    /** Saves a change and says so. Throws what the rules say about it, with the page as it was. */
    public final void save(UnaryOperator<D> change, String said, String target) {
        T before = document();
        T after = documents.saveDraft(id(before.summary()), change.apply(before.data()), before.version());
        document = after;
        rebuild(after);
        PageParts.say(t("shared.edit.saved", said));
        focus(target);
    }

    /** The same for a button outside a dialog: a broken rule is said in passing. */
    protected final void attempt(UnaryOperator<D> change, String said, String target) {
        PageParts.attempt(() -> save(change, said, target));
    }

    private void rebuild(T fresh) {
        targets.clear();
        forms.clear();
        clear();
        show(fresh);
    }

    /** Makes this button a place where the keyboard can be put. */
    protected final Button target(String name, Button button) {
        targets.put(name, button);
        return button;
    }

    /** Makes a button that opens a form a place where the keyboard can be put, and its form one that a link can open. */
    protected final Button former(String target, Button button, Supplier<FormDialog> form) {
        forms.put(target, form);
        return target(target, button);
    }

    /** A button that opens a form for a thing. */
    protected final Button changer(String target, String label, Supplier<FormDialog> form) {
        Button button =
                PageParts.quiet(t("shared.edit.change"), () -> form.get().open());
        button.setAriaLabel(t("shared.edit.change.of", label));
        return former(target, button, form);
    }

    /** A button that moves a thing; it is off where there is no place to go. */
    protected final Button mover(String target, Direction direction, String label, boolean possible, Runnable move) {
        boolean up = direction == Direction.EARLIER;
        Button button = PageParts.step(t(up ? "shared.edit.up" : "shared.edit.down"), move);
        button.setAriaLabel(t(up ? "shared.edit.up.of" : "shared.edit.down.of", label));
        button.setEnabled(possible);
        return target(target + direction, button);
    }

    /** A button that asks once and then removes a thing. */
    protected final Button remover(String label, String warning, UnaryOperator<D> change, String target) {
        Button button = PageParts.quiet(
                t("shared.edit.remove"),
                () -> Questions.confirm(
                        t("shared.edit.remove.title", label),
                        warning,
                        t("shared.edit.remove"),
                        () -> attempt(change, t("shared.edit.removed", label), target)));
        button.setAriaLabel(t("shared.edit.remove.of", label));
        return button;
    }

    /** The buttons of one thing. */
    protected static Div tools(Component... buttons) {
        Div row = PageParts.row(buttons);
        row.addClassName("ps-tools");
        return row;
    }

    /** The keyboard goes to this target; where its button is off, to the one that moves back. */
    private void focus(String target) {
        Button button = targets.get(target);
        if (button != null && button.isEnabled()) {
            button.focus();
            return;
        }
        for (Direction direction : Direction.values()) {
            if (target.endsWith(direction.name())) {
                String thing =
                        target.substring(0, target.length() - direction.name().length());
                Button other = targets.get(thing + direction.opposite());
                if (other != null && other.isEnabled()) {
                    other.focus();
                }
            }
        }
    }

    /** When the draft was last saved, and that nothing more has to be done for it. */
    protected final Paragraph savedLine(T fresh) {
        Paragraph line = new Paragraph(
                t("shared.edit.saved.line", Texts.moment(fresh.summary().changedAt())));
        line.addClassName("ps-muted");
        return line;
    }
}
