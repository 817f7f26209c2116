package nl.privacyspiegel.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasErrorParameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.AccessDeniedException;

/** Types in every field of a form, sends it, and looks what came of it. */
abstract class Typist extends SpringBrowserlessTest {

    /** The pages that were opened, and what was typed in on them. */
    final Set<Class<?>> opened = new HashSet<>();

    final Set<String> typedIn = new HashSet<>();

    final List<AssertionError> failures = new ArrayList<>();

    int typed;

    private boolean ready;

    /** Goes to a page and makes sure that it is that page. */
    final void open(String path) {
        ready = false;
        settle();
        HasElement before = getCurrentView();
        UI.getCurrent().navigate(path);
        if (getCurrentView() == before) {
            UI.getCurrent().refreshCurrentRoute(false);
        }
        roundTrip();
        HasElement view = getCurrentView();
        assertThat(view).as(path).isNotInstanceOf(HasErrorParameter.class);
        opened.add(view.getClass());
    }

    /** Types hostile texts in every field of the form, one at a time. */
    final void fill(Form form) {
        long start = System.nanoTime();
        int already = typed;
        open(form);
        int fields = fields(form).size();
        assertThat(fields).as("fields of " + form.path() + form.presses()).isPositive();
        for (int field = 0; field < fields; field++) {
            ready = false;
            long seed = 2017L * form.path().length() + 31L * form.presses().hashCode() + field;
            int before = failures.size();
            for (String text : HostileInputs.some(form.times(), seed)) {
                try {
                    type(form, field, text);
                } catch (AssertionError failed) {
                    failures.add(failed);
                    ready = false;
                }
                if (failures.size() > before + 2) {
                    break;
                }
            }
        }
        ready = false;
        System.out.printf(
                "FORM %s %s: %d in %d ms%n",
                form.path(), form.presses(), typed - already, (System.nanoTime() - start) / 1_000_000);
    }

    private void type(Form form, int number, String text) {
        if (!ready) {
            open(form);
        }
        List<AbstractField<?, String>> fields = fields(form);
        form.valid()
                .forEach((label, value) -> fields.stream()
                        .filter(each -> Screen.label(each).equals(label))
                        .forEach(each -> set(each, value.get())));
        AbstractField<?, String> field = fields.get(number);
        typedIn.add(getCurrentView().getClass().getSimpleName() + " "
                + field.getClass().getSimpleName());
        String before = field.getValue();
        typed++;
        boolean refused;
        try {
            set(field, text);
            submit(form);
            Screen.requireHarmless(UI.getCurrent());
            refused = Screen.refusals(UI.getCurrent()).stream().anyMatch(said -> !said.isBlank());
        } catch (RuntimeException | AssertionError failed) {
            if (!isSaidPolitely(failed)) {
                throw new AssertionError(where(form, field, text), failed);
            }
            ready = false;
            return;
        }
        if (refused) {
            settle();
            ready = field.isAttached();
            if (ready) {
                set(field, before);
                settle();
            }
            return;
        }
        ready = form.submit().isEmpty();
        if (!(field instanceof PasswordField) && !isShown(form, text)) {
            fail(where(form, field, text) + " is lost");
        }
        form.after().run();
    }

    private boolean isShown(Form form, String text) {
        String comparable = Screen.comparable(text);
        if (Screen.text(UI.getCurrent()).contains(comparable)) {
            return true;
        }
        open(form);
        ready = true;
        if (Screen.text(UI.getCurrent()).contains(comparable)) {
            return true;
        }
        ready = false;
        return form.shownAt().stream().anyMatch(path -> {
            open(path);
            return Screen.text(UI.getCurrent()).contains(comparable);
        });
    }

    private void open(Form form) {
        open(form.path());
        form.presses().forEach(this::press);
        choose(form);
        ready = true;
    }

    private List<AbstractField<?, String>> fields(Form form) {
        return Screen.textFields(scope(form));
    }

    /** The smallest part of the page that holds the button and a field. */
    private Component scope(Form form) {
        if (form.submit().isEmpty()
                || !Screen.all(UI.getCurrent(), ConfirmDialog.class).isEmpty()) {
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
        return Stream.concat(Screen.all(ui, Dialog.class).stream(), Screen.all(ui, ConfirmDialog.class).stream())
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

    private void press(String name) {
        test(button(Pattern.compile(name, Pattern.DOTALL))).click();
        roundTrip();
    }

    private void submit(Form form) {
        List<ConfirmDialog> questions = Screen.all(UI.getCurrent(), ConfirmDialog.class);
        if (!questions.isEmpty()) {
            test(questions.getFirst()).confirm();
        } else if (!form.submit().isEmpty()) {
            press(Pattern.quote(form.submit()));
        }
        roundTrip();
    }

    private void choose(Form form) {
        for (Select<?> choice : Screen.all(front(), Select.class)) {
            choose(form, choice);
        }
        for (RadioButtonGroup<?> choice : Screen.all(front(), RadioButtonGroup.class)) {
            choose(form, choice);
        }
        for (CheckboxGroup<?> choice : Screen.all(front(), CheckboxGroup.class)) {
            if (choice.isEmpty()) {
                chooseFirst(choice);
            }
        }
    }

    private static <T> void chooseFirst(CheckboxGroup<T> choice) {
        choice.getListDataView().getItems().findFirst().ifPresent(first -> choice.setValue(Set.of(first)));
    }

    private static <T> void choose(Form form, Select<T> choice) {
        Object wanted = form.chosen().get(Screen.label(choice));
        if (wanted != null || choice.isEmpty()) {
            choice.getListDataView()
                    .getItems()
                    .filter(item -> wanted == null || item.toString().equals(wanted.toString()))
                    .findFirst()
                    .ifPresent(choice::setValue);
        }
    }

    private static <T> void choose(Form form, RadioButtonGroup<T> choice) {
        Object wanted = form.chosen().get(Screen.label(choice));
        if (wanted != null || choice.isEmpty()) {
            choice.getListDataView()
                    .getItems()
                    .filter(item -> wanted == null || item.toString().equals(wanted.toString()))
                    .findFirst()
                    .ifPresent(choice::setValue);
        }
    }

    private void set(AbstractField<?, String> field, String text) {
        switch (field) {
            case TextField line -> test(line).setValue(text);
            case TextArea area -> test(area).setValue(text);
            case EmailField email -> test(email).setValue(text);
            case PasswordField password -> test(password).setValue(text);
            default -> throw new AssertionError("Nobody knows how to type in a " + field.getClass());
        }
    }

    /** Closes what was said and asked before. */
    private void settle() {
        Screen.all(UI.getCurrent(), Notification.class).forEach(message -> message.setOpened(false));
        if (!ready) {
            Screen.all(UI.getCurrent(), Dialog.class).forEach(dialog -> dialog.setOpened(false));
            Screen.all(UI.getCurrent(), ConfirmDialog.class).forEach(dialog -> dialog.setOpened(false));
        }
        roundTrip();
    }

    /** What the application turns into a sentence for the reader wherever it comes from. */
    private static boolean isSaidPolitely(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof RuleViolation
                        || cause instanceof NotFoundException
                        || cause instanceof AccessDeniedException);
    }

    private static String where(Form form, Component field, String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(80).forEach(point -> {
            if (point >= ' ' && point < 127) {
                shown.appendCodePoint(point);
            } else {
                shown.append("\\u{").append(Integer.toHexString(point)).append('}');
            }
        });
        return "On " + form.path() + " " + form.presses() + ", in “" + Screen.label(field) + "”: " + shown;
    }
}
