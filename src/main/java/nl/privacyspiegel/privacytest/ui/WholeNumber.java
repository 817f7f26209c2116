package nl.privacyspiegel.privacytest.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.NumberFields;
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
        IntegerField field = NumberFields.whole(label, least, most, Texts.of(otherwise));
        field.setStepButtonsVisible(true);
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
