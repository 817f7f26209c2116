package nl.privacyspiegel.privacytest.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.IntegerField.IntegerFieldI18n;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.Texts;

/** Fields for whole numbers within limits. They say what will do as soon as something else is typed. */
final class WholeNumber {

    private final int least;
    private final int most;
    private final RuleViolation otherwise;

    /** @param otherwise what to say of anything else */
    WholeNumber(int least, int most, RuleViolation otherwise) {
        this.least = least;
        this.most = most;
        this.otherwise = otherwise;
    }

    IntegerField field(String label) {
        IntegerField field = new IntegerField(label);
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        String message = Texts.of(otherwise);
        field.setI18n(new IntegerFieldI18n()
                .setBadInputErrorMessage(message)
                .setMinErrorMessage(message)
                .setMaxErrorMessage(message));
        return field;
    }

    void require(IntegerField field, FieldRules rules) {
        rules.rule(field, value -> {
            if (value == null || value < least || value > most) {
                throw otherwise;
            }
        });
    }
}
