package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.privacyspiegel.shared.document.ContentProblem;
import org.jspecify.annotations.Nullable;

/** The fields of a form, found by what a file calls them. */
public final class FormFields {

    private static final String NAME = FormFields.class.getName() + ".name";
    private static final Pattern THINGS =
            Pattern.compile("^(?:(?:domeinen|onderdelen|onderwerpen|vragen)\\[\\d+](?:\\.|$))+");
    private static final Pattern LAST_NUMBER = Pattern.compile("\\[\\d+]$");

    private FormFields() {}

    /** Says what a file calls this field, such as {@code advies} or {@code opties[1].tekst}. */
    public static <C extends Component> C named(String name, C field) {
        ComponentUtil.setData(field, NAME, name);
        return field;
    }

    /** The field of its thing that a problem is about: its place without the thing, or empty when it is about all of it. */
    public static String of(ContentProblem problem) {
        return THINGS.matcher(problem.place()).replaceFirst("");
    }

    /** Lets Enter in a field of one line do what this button does. In a text of more lines it begins another one. */
    public static void submitByEnter(Component form, Button submit) {
        Component[] lines = within(form)
                .filter(field -> field instanceof TextFieldBase<?, ?> && !(field instanceof TextArea))
                .toArray(Component[]::new);
        if (lines.length > 0) {
            // What was typed last reaches the server first.
            submit.addClickShortcut(Key.ENTER).listenOn(lines).resetFocusOnActiveElement();
        }
    }

    static Stream<Component> within(Component parent) {
        return parent.getChildren()
                .flatMap(child -> child instanceof HasValue<?, ?> ? Stream.of(child) : within(child));
    }

    /** Opens every fold that this field lies behind. */
    static void unfold(@Nullable Focusable<?> field) {
        Optional<Component> place = field instanceof Component component ? component.getParent() : Optional.empty();
        while (place.isPresent()) {
            if (place.get() instanceof Fold fold) {
                fold.setOpen(true);
            }
            place = place.get().getParent();
        }
    }

    /** The field where this can be solved: the one of this name, else the first of its list, else the one of its last part. */
    static Optional<Focusable<?>> find(Component form, String wanted) {
        String list = LAST_NUMBER.matcher(wanted).replaceFirst("");
        String part = wanted.contains("[") ? list : wanted.substring(wanted.lastIndexOf('.') + 1);
        List<Component> all = within(form).filter(Component::isVisible).toList();
        return Stream.<Predicate<String>>of(
                        wanted::equals, name -> name.startsWith(list + "["), list::equals, part::equals)
                .flatMap(fits -> all.stream()
                        .filter(field -> ComponentUtil.getData(field, NAME) instanceof String name && fits.test(name)))
                .filter(field -> field instanceof Focusable<?>)
                .<Focusable<?>>map(field -> (Focusable<?>) field)
                .findFirst();
    }
}
