package nl.privacyspiegel.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.privacyspiegel.testing.TypedTexts;

/** Types in every field of a form, sends it, and looks what came of it. */
abstract class Typist extends SpringBrowserlessTest {

    /** After so many rounds a new browser goes on: one window does not see thousands of pages. */
    private static final int ROUNDS_PER_WINDOW = 100;

    /** A text without a translation shows its key. */
    private static final Pattern KEY = Pattern.compile("!\\{|^[a-z]+(\\.[a-zA-Z]+)+$");

    /** The pages that were opened. */
    final Set<String> opened = new HashSet<>();

    /** How many texts were typed. */
    int typed;

    /** What went wrong, for all forms. */
    final List<String> failures = new ArrayList<>();

    /** What was said about the last text that was refused. */
    private List<String> refusals = List.of();

    /** Whether the form stands there, just read from the database. */
    private boolean ready;

    /** Goes to a page, made anew, and makes sure that it is that page. */
    final void open(String path) {
        settle();
        shortenWhatCannotBeSaved();
        String[] parts = path.split("\\?", 2);
        if (UI.getCurrent().getInternals().getActiveViewLocation().getPath().equals(parts[0])) {
            UI.getCurrent().refreshCurrentRoute(false);
        } else {
            UI.getCurrent()
                    .navigate(
                            parts[0],
                            parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
        }
        leaveWhatIsNotSaved();
        assertThat(getCurrentView()).as(path).isNotInstanceOf(HasErrorParameter.class);
        opened.add(getCurrentView().getClass().getSimpleName());
    }

    /** Whoever leaves a form with something typed is asked. */
    private void leaveWhatIsNotSaved() {
        roundTrip();
        Screen.inFront(UI.getCurrent(), ConfirmDialog.class)
                .forEach(question -> test(question).reject());
        roundTrip();
    }

    /** Opens pages without a field for text, and makes sure that they have none. */
    final void read(String... paths) {
        for (String path : paths) {
            try {
                open(path);
                assertThat(Screen.textFields((Component) getCurrentView()))
                        .as(path)
                        .isEmpty();
                Screen.requireHarmless(UI.getCurrent());
            } catch (AssertionError | RuntimeException broken) {
                failures.add(path + ": " + broken);
            }
        }
    }

    /**
     * Fills in all fields of the form, round after round. One field in turn gets a text that may be refused, the others get
     * hostile texts that fit.
     */
    final void fill(Form form) {
        Random random = new Random(2017L * form.page().length() + form.submit().hashCode());
        List<String> texts = HostileInputs.wild(form.rounds(), random.nextLong());
        int accepted = 0;
        int failed = failures.size();
        boolean picky = false;
        for (int round = 0; round < texts.size() && failures.size() < failed + 3; round++) {
            if (round % ROUNDS_PER_WINDOW == 0) {
                cleanVaadinEnvironment();
                initVaadinEnvironment();
                ready = false;
            }
            try {
                if (!ready) {
                    open(form);
                }
                ready = false;
                List<AbstractField<?, String>> fields = fields(form);
                assertThat(fields).as("fields of " + form).isNotEmpty();
                requireKept(form, fields);
                picky = fields.stream().allMatch(field -> keeps(form, field));
                List<Typed> entries = new ArrayList<>();
                for (int place = 0; place < fields.size(); place++) {
                    boolean wild = place == round % fields.size();
                    entries.add(
                            entry(form, fields.get(place), wild ? texts.get(round) : HostileInputs.tame(random), wild));
                }
                accepted += send(form, entries) ? 1 : 0;
            } catch (RuntimeException | AssertionError broken) {
                ready = false;
                failures.add(form.page() + form.presses() + " " + Screen.printable(texts.get(round)) + ": " + broken
                        + (broken.getCause() == null ? "" : " by " + broken.getCause()));
            }
        }
        if (!picky && accepted < form.rounds() / 4) {
            failures.add(form.page() + form.presses() + " accepted only " + accepted + ", said " + refusals);
        }
    }

    /** The browser keeps what is typed in every field, but for secrets, codes and what one searches for. */
    private static void requireKept(Form form, List<AbstractField<?, String>> fields) {
        if (form.submit().isEmpty() || form.searches()) {
            return;
        }
        fields.stream()
                .filter(field -> !(field instanceof PasswordField)
                        && !field.isReadOnly()
                        && !"one-time-code".equals(field.getElement().getAttribute("autocomplete")))
                .forEach(field -> assertThat(field.getElement().hasAttribute("data-draft"))
                        .as("the browser keeps what is typed in “" + Screen.label(field) + "” of " + form.page()
                                + form.presses())
                        .isTrue());
    }

    private record Typed(AbstractField<?, String> field, String text, boolean secret) {}

    private static boolean keeps(Form form, AbstractField<?, String> field) {
        return field instanceof PasswordField
                || field instanceof EmailField
                || form.usual().containsKey(Screen.label(field));
    }

    private static Typed entry(Form form, AbstractField<?, String> field, String text, boolean wild) {
        if (wild || !keeps(form, field)) {
            return new Typed(field, text, field instanceof PasswordField);
        }
        String usual =
                form.usual().getOrDefault(Screen.label(field), field::getValue).get();
        return new Typed(field, usual, true);
    }

    /** Tells whether it was accepted; what was refused is still there, with a reason. */
    private boolean send(Form form, List<Typed> entries) {
        entries.forEach(entry -> set(entry.field(), entry.text()));
        typed += entries.size();
        submit(form);
        Screen.requireHarmless(UI.getCurrent());
        refusals = Screen.refusals(UI.getCurrent());
        if (!refusals.isEmpty()) {
            assertThat(refusals).as("reasons").anyMatch(said -> !said.isBlank());
            assertThat(refusals)
                    .as("reasons")
                    .noneMatch(said -> KEY.matcher(said).find());
            entries.stream()
                    .filter(entry -> entry.field().isAttached()
                            && !entry.secret()
                            && !form.submit().isEmpty())
                    .forEach(entry -> assertThat(Screen.comparable(entry.field().getValue()))
                            .as("kept after a refusal")
                            .isEqualTo(Screen.comparable(entry.text())));
            return false;
        }
        if (form.shownAt().equals(form.page())) {
            open(form);
            ready = true;
        } else if (!form.shownAt().isEmpty()) {
            open(form.shownAt());
        }
        Screen.requireHarmless(UI.getCurrent());
        String shown = Screen.text(UI.getCurrent());
        entries.stream()
                .filter(entry -> !entry.secret())
                .forEach(entry -> assertThat(Screen.lines(entry.text()).allMatch(shown::contains))
                        .as("“" + Screen.printable(entry.text()) + "” in " + Screen.label(entry.field())
                                + " comes back")
                        .isTrue());
        form.afterwards().ifPresent(makeRoom -> {
            makeRoom.run();
            ready = false;
        });
        return true;
    }

    private void open(Form form) {
        open(form.page());
        form.presses().forEach(this::press);
        Choosing.of(form, front());
    }

    private List<AbstractField<?, String>> fields(Form form) {
        return Screen.textFields(scope(form));
    }

    /** The smallest part of the page that holds the button and a field. */
    private Component scope(Form form) {
        if (form.submit().isEmpty()
                || !Screen.inFront(UI.getCurrent(), ConfirmDialog.class).isEmpty()) {
            return front();
        }
        Component part = button(Pattern.compile(Pattern.quote(form.submit())));
        while (Screen.textFields(part).isEmpty()) {
            part = part.getParent().orElseThrow();
        }
        return part;
    }

    /** What stands in front: a dialog, or else the page. */
    private Component front() {
        UI ui = UI.getCurrent();
        return Stream.concat(
                        Screen.inFront(ui, Dialog.class).stream(), Screen.inFront(ui, ConfirmDialog.class).stream())
                .map(Component.class::cast)
                .findFirst()
                .orElseGet(() -> (Component) getCurrentView());
    }

    private Button button(Pattern name) {
        return Screen.all(front(), Button.class).stream()
                .filter(button ->
                        button.isEnabled() && name.matcher(Screen.name(button)).matches())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + name + " on " + getCurrentView()));
    }

    final void press(String name) {
        test(button(Pattern.compile(name, Pattern.DOTALL))).click();
        roundTrip();
    }

    private void submit(Form form) {
        List<ConfirmDialog> questions = Screen.inFront(UI.getCurrent(), ConfirmDialog.class);
        if (!questions.isEmpty()) {
            test(questions.getFirst()).confirm();
        } else if (!form.submit().isEmpty()) {
            press(Pattern.quote(form.submit()));
        }
        roundTrip();
    }

    final void set(AbstractField<?, String> field, String text) {
        TypedTexts.typed(text);
        switch (field) {
            case TextField line -> test(line).setValue(text);
            case TextArea area -> test(area).setValue(text);
            case EmailField email -> test(email).setValue(text);
            case PasswordField password -> test(password).setValue(text);
            default -> throw new AssertionError("Nobody knows how to type in a " + field.getClass());
        }
    }

    /** A page that saves by itself does not let go of a text that is too long. */
    private void shortenWhatCannotBeSaved() {
        UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .limit(1)
                .flatMap(view -> Screen.textFields((Component) view).stream())
                .filter(field -> field instanceof TextArea area && area.isInvalid())
                .forEach(field -> set(field, "kort"));
    }

    /** Closes what was said and asked before. */
    private void settle() {
        UI ui = UI.getCurrent();
        Screen.inFront(ui, Notification.class).forEach(message -> message.setOpened(false));
        Screen.inFront(ui, Dialog.class).forEach(dialog -> dialog.setOpened(false));
        Screen.inFront(ui, ConfirmDialog.class).forEach(dialog -> dialog.setOpened(false));
        roundTrip();
    }
}
