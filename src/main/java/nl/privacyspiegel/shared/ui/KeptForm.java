package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.privacyspiegel.shared.Fingerprint;

/**
 * A form that is saved as a whole: the browser keeps what is typed in all its text fields until it is {@link #saved}, and what
 * is {@linkplain #choice chosen} where that was asked. Not passwords, and not what can only be read.
 */
public final class KeptForm {

    private static final int DIGITS = 16;

    private final String name;
    private final Map<String, Field<?>> fields = new LinkedHashMap<>();
    private final Map<Field<?>, String> before = new HashMap<>();

    /** A field, and what it holds in words. */
    private record Field<V>(HasValueAndElement<?, V> field, Function<V, String> words) {

        String text() {
            return words.apply(field.getValue());
        }
    }

    private KeptForm(String name) {
        this.name = name;
    }

    /**
     * Keeps the fields that the form has now; those that {@linkplain #join join} later too.
     *
     * @param name what is filled in, such as {@code campaign/<id>}: the same at every visit, and no personal data
     */
    public static KeptForm of(String name, Component form) {
        KeptForm kept = new KeptForm(name);
        ComponentUtil.setData(form, KeptForm.class, kept);
        form.getElement().setAttribute(Drafts.FORM, name);
        kept.mark(form);
        return kept;
    }

    /** Keeps what is chosen in this part of the form too, by its words, which differ. */
    public <T> KeptForm choice(RadioButtonGroup<T> choice) {
        keep(new Field<>(choice, chosen -> Drafts.words(choice, chosen)));
        return this;
    }

    /** Lets a field that comes into a form later be kept with the others. */
    public static <F extends Component> F join(F field) {
        field.addAttachListener(attached -> {
            Optional<Component> parent = field.getParent();
            while (parent.isPresent()) {
                KeptForm kept = ComponentUtil.getData(parent.get(), KeptForm.class);
                if (kept != null) {
                    kept.mark(field);
                    return;
                }
                parent = parent.get().getParent();
            }
        });
        return field;
    }

    /** Whether somebody typed in one of the forms of this page, or changed something, that was not saved since. */
    static boolean isTypedIn(Component part) {
        KeptForm kept = ComponentUtil.getData(part, KeptForm.class);
        return (kept != null && kept.isTyped()) || part.getChildren().anyMatch(KeptForm::isTypedIn);
    }

    private boolean isTyped() {
        return before.entrySet().stream()
                .anyMatch(field -> ((Component) field.getKey().field()).isAttached()
                        && !field.getValue().equals(field.getKey().text()));
    }

    /** The server has what is typed now: the browser forgets it. */
    public void saved() {
        before.clear();
        List<String> names = new ArrayList<>(fields.keySet());
        names.add(name);
        Drafts.done(names);
        fields.values().forEach(field -> Drafts.stored(field.field(), field.text()));
    }

    private void mark(Component part) {
        if (part instanceof TextArea || part instanceof TextField || part instanceof EmailField) {
            keep(new Field<>((HasValueAndElement<?, ?>) part, String::valueOf));
        }
        part.getChildren().forEach(this::mark);
    }

    private <V> void keep(Field<V> kept) {
        HasValueAndElement<?, V> field = kept.field();
        boolean code = "one-time-code".equals(field.getElement().getAttribute("autocomplete"));
        if (code || field.isReadOnly() || field.getElement().hasAttribute(Drafts.KEPT)) {
            return;
        }
        String own = label(field);
        String key = keyOf(own);
        for (int again = 2; fields.containsKey(key); again++) {
            key = keyOf(own + " " + again);
        }
        fields.put(key, kept);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                before.putIfAbsent(kept, kept.words().apply(change.getOldValue()));
            }
        });
        Drafts.keep(field, key, kept.text());
    }

    /** Labels may hold what people typed, so what lies in the browser does not show them. */
    private String keyOf(String label) {
        return name + "/" + Fingerprint.of(label).substring(0, DIGITS);
    }

    private static String label(HasValueAndElement<?, ?> field) {
        List<String> said = new ArrayList<>();
        for (String property : List.of("label", "accessibleName")) {
            said.add(field.getElement().getProperty(property, ""));
        }
        return String.join("", said);
    }
}
