package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.IntegerField.IntegerFieldI18n;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Fields for numbers, all made here: what is typed or pasted loses the signs that nobody sees. */
public final class NumberFields {

    private NumberFields() {}

    /**
     * A field for a whole number from {@code least} to {@code most}.
     *
     * @param otherwise what to say of anything else
     */
    public static IntegerField whole(String label, int least, int most, String otherwise) {
        IntegerField field = new IntegerField(label);
        field.setMin(least);
        field.setMax(most);
        field.setI18n(new IntegerFieldI18n()
                .setBadInputErrorMessage(otherwise)
                .setMinErrorMessage(otherwise)
                .setMaxErrorMessage(otherwise));
        return field;
    }

    /**
     * A field for a number with decimals, written as the reader writes it.
     *
     * @param value null for an empty field
     */
    public static BigDecimalField decimal(String label, @Nullable BigDecimal value) {
        BigDecimalField field = new BigDecimalField(label);
        field.setLocale(Texts.locale());
        field.setValue(value);
        return field;
    }
}
