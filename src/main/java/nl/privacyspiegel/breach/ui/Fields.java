package nl.privacyspiegel.breach.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import nl.privacyspiegel.breach.BreachTexts;
import nl.privacyspiegel.shared.ShortText;
import org.jspecify.annotations.Nullable;

/** The kinds of fields on the pages of breaches. */
final class Fields {

    private Fields() {}

    static TextField line(String label, String now) {
        TextField field = new TextField(label);
        field.setMaxLength(ShortText.LONGEST);
        field.setValue(now);
        return field;
    }

    static TextArea text(String label, String help, String now) {
        TextArea field = new TextArea(label);
        field.setMaxLength(BreachTexts.LONGEST);
        field.setHelperText(help);
        field.setValue(now);
        return field;
    }

    /** @param key the translation key of a choice */
    static <E> Select<E> choice(String label, List<E> choices, Function<E, String> key, @Nullable E now) {
        Select<E> field = new Select<>();
        field.setLabel(label);
        field.setItems(choices);
        field.setItemLabelGenerator(each -> t(key.apply(each)));
        field.setValue(now);
        return field;
    }
}
