package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.privacyspiegel.shared.RuleViolation;

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

    /**
     * Adds a rule for a field.
     *
     * @param rule throws {@link RuleViolation} when the value will not do
     */
    public <F extends Component & HasValue<?, V> & HasValidationProperties, V> void rule(F field, Consumer<V> rule) {
        fields.add(field);
        checks.add(() -> {
            field.setInvalid(false);
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
