package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/**
 * The rules of the fields of one form. A field that breaks its rule says so itself, below what was typed; the first of
 * them gets the focus. Nothing that was typed is lost.
 */
public final class FieldRules {

    private interface Check {
        boolean passes();
    }

    private final List<Check> checks = new ArrayList<>();
    private final List<Component> fields = new ArrayList<>();
    private final Map<String, Consumer<String>> places = new HashMap<>();
    private final List<HasValidationProperties> told = new ArrayList<>();
    private final Map<HasValidationProperties, String> refused = new HashMap<>();
    private final List<Registration> untilChanged = new ArrayList<>();
    private final Div refusal = new Div();

    /**
     * Adds a rule for a field. A date that cannot be read, or that nobody means, is said to be so,
     * whatever the rule says of an empty field.
     *
     * @param rule throws {@link RuleViolation} when the value will not do
     */
    public <F extends Component & HasValue<?, V> & HasValidationProperties, V> void rule(F field, Consumer<V> rule) {
        fields.add(field);
        checks.add(() -> {
            field.setInvalid(false);
            Optional<String> impossible =
                    field instanceof DatePicker date ? DateFields.refused(date) : Optional.empty();
            if (impossible.isPresent()) {
                field.setErrorMessage(impossible.get());
                field.setInvalid(true);
                return false;
            }
            try {
                rule.accept(field.getValue());
                return true;
            } catch (RuleViolation violation) {
                field.setErrorMessage(Texts.of(violation));
                field.setInvalid(true);
                return false;
            }
        });
    }

    /** Adds the rule that a field holds something, and what to say when it does not. */
    public <F extends Component & HasValue<?, V> & HasValidationProperties, V> void required(
            F field, String missingKey) {
        rule(field, value -> {
            if (field.isEmpty()) {
                throw new RuleViolation(missingKey);
            }
        });
    }

    /** What the front door refuses for one of these reasons is about this field, and is said there. */
    public <F extends Component & HasValidationProperties> FieldRules about(F field, String... keys) {
        told.add(field);
        for (String key : keys) {
            places.put(key, words -> {
                refused.put(field, words);
                field.setErrorMessage(words);
                field.setInvalid(true);
                if (field instanceof Focusable<?> focusable) {
                    focusable.focus();
                }
            });
        }
        return this;
    }

    /** Where the form says what is about no field of it; empty until then. */
    public Div refusal() {
        return refusal;
    }

    /**
     * Does something when every field keeps its rule. What it is refused for is said in the form, and stays there until some
     * field of the form is changed or it is asked again.
     *
     * @return whether it was done
     */
    public boolean attempt(Runnable action) {
        forget();
        told.forEach(field -> field.setInvalid(false));
        if (!pass()) {
            return false;
        }
        try {
            action.run();
            return true;
        } catch (RuleViolation violation) {
            String words = Texts.of(violation);
            places.getOrDefault(violation.key(), said -> refusal.add(PageParts.callout(Tone.ERROR, said)))
                    .accept(words);
            refusal.getParent().ifPresent(this::forgetWhenChanged);
            return false;
        }
    }

    /** A refusal is about what was filled in, and what is filled in after it may be what it asked for. */
    private void forgetWhenChanged(Component part) {
        if (part instanceof HasValue<?, ?> field) {
            untilChanged.add(field.addValueChangeListener(change -> forget()));
        } else {
            part.getChildren().forEach(this::forgetWhenChanged);
        }
    }

    private void forget() {
        refusal.removeAll();
        refused.forEach((field, words) -> {
            if (words.equals(field.getErrorMessage())) {
                field.setInvalid(false);
            }
        });
        refused.clear();
        untilChanged.forEach(Registration::remove);
        untilChanged.clear();
    }

    /** Whether every field keeps its rule; shows which do not. */
    public boolean pass() {
        int firstBroken = -1;
        for (int i = 0; i < checks.size(); i++) {
            if (!checks.get(i).passes() && firstBroken < 0) {
                firstBroken = i;
            }
        }
        if (firstBroken >= 0 && fields.get(firstBroken) instanceof Focusable<?> field) {
            field.focus();
        }
        return firstBroken < 0;
    }
}
