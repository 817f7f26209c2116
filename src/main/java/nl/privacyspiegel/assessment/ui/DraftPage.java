package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.privacyspiegel.assessment.Direction;
import nl.privacyspiegel.assessment.FrameworkData;
import nl.privacyspiegel.assessment.FrameworkDocument;
import nl.privacyspiegel.assessment.Frameworks;
import nl.privacyspiegel.shared.ui.Kit;
import nl.privacyspiegel.shared.ui.Kit.Tone;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.Texts;
import nl.privacyspiegel.shared.yaml.ContentProblem;
import org.jspecify.annotations.Nullable;

/** A page that changes a draft: every change is saved at once, and the keyboard stays at the thing that was changed. */
abstract class DraftPage extends Page implements BeforeEnterObserver {

    /** The query parameter that says where the keyboard must be. */
    static final String TARGET = "naar";

    /** The target of the texts of the framework or the domain itself. */
    static final String TEXTS = "gegevens";

    private static final long serialVersionUID = 1L;

    private final transient Frameworks frameworks;
    private final Map<String, Button> targets = new HashMap<>();
    private transient @Nullable FrameworkDocument document;

    DraftPage(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    static String question(String id) {
        return "vraag-" + id;
    }

    static String section(int place) {
        return "onderdeel-" + place;
    }

    /** Builds the page anew. */
    protected abstract void show(FrameworkDocument document);

    /** Reads from the address what this page needs to know besides the draft. */
    protected abstract void read(BeforeEnterEvent event);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FrameworkDocument found = frameworks.get(FrameworkView.id(event));
        if (!found.editable()) {
            event.forwardTo(
                    FrameworkView.class,
                    FrameworkView.parameters(found.summary().id()));
            return;
        }
        document = found;
        read(event);
        rebuild(found);
        event.getLocation().getQueryParameters().getSingleParameter(TARGET).ifPresent(this::focus);
    }

    final FrameworkDocument document() {
        return Objects.requireNonNull(document);
    }

    final Frameworks frameworks() {
        return frameworks;
    }

    /** Saves a change and says so. Throws what the rules say about it, with the page as it was. */
    final void save(UnaryOperator<FrameworkData> change, String said, String target) {
        FrameworkDocument before = document();
        FrameworkDocument after =
                frameworks.saveDraft(before.summary().id(), change.apply(before.data()), before.version());
        document = after;
        rebuild(after);
        Kit.say(t("assessment.frameworks.saved", said));
        focus(target);
    }

    /** The same for a button outside a dialog: a broken rule is said in passing. */
    final void attempt(UnaryOperator<FrameworkData> change, String said, String target) {
        Kit.attempt(() -> save(change, said, target));
    }

    private void rebuild(FrameworkDocument fresh) {
        targets.clear();
        clear();
        show(fresh);
    }

    /** Makes this button a place where the keyboard can be put. */
    protected final Button target(String name, Button button) {
        targets.put(name, button);
        return button;
    }

    /** A button that moves a thing; it is off where there is no place to go. */
    protected final Button mover(String target, Direction direction, String label, boolean possible, Runnable move) {
        boolean up = direction == Direction.EARLIER;
        Button button = Kit.quiet(t(up ? "assessment.frameworks.up" : "assessment.frameworks.down"), move);
        button.setAriaLabel(t(up ? "assessment.frameworks.up.of" : "assessment.frameworks.down.of", label));
        button.setEnabled(possible);
        return target(target + direction, button);
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
                Direction back = direction == Direction.EARLIER ? Direction.LATER : Direction.EARLIER;
                Button other = targets.get(thing + back);
                if (other != null && other.isEnabled()) {
                    other.focus();
                }
            }
        }
    }

    /** When the draft was last saved, and that nothing more has to be done for it. */
    protected final Paragraph savedLine(FrameworkDocument fresh) {
        Paragraph line = new Paragraph(t(
                "assessment.frameworks.saved.line", Texts.moment(fresh.summary().changedAt())));
        line.addClassName("ps-muted");
        return line;
    }

    /** What still has to be solved here; nothing when nothing has. */
    protected final Div problems(FrameworkDocument fresh, List<ContentProblem> problems) {
        if (problems.isEmpty()) {
            return new Div();
        }
        Div callout = Kit.callout(Tone.WARNING, t("assessment.frameworks.problems", problems.size()));
        callout.add(ProblemList.of(fresh, problems));
        return callout;
    }
}
