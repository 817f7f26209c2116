package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import nl.privacyspiegel.assessment.FrameworkTexts;
import org.jspecify.annotations.Nullable;

/** The fields in which a draft is changed; each is named as in a file. */
final class Fields {

    private Fields() {}

    static TextField line(String name, @Nullable String value, int longest) {
        TextField field = new TextField(t("assessment.frameworks.field." + name));
        field.setMaxLength(longest);
        field.setValue(Objects.requireNonNullElse(value, ""));
        return field;
    }

    static TextArea text(String name, @Nullable String value, int longest) {
        TextArea field = new TextArea(t("assessment.frameworks.field." + name));
        field.setMaxLength(longest);
        field.setMinRows(2);
        field.setMaxRows(10);
        field.setValue(Objects.requireNonNullElse(value, ""));
        return field;
    }

    /** One item on each line. */
    static TextArea items(String name, List<String> items) {
        TextArea field = text(name, String.join("\n", items), 10 * FrameworkTexts.LONGEST_PROSE);
        field.setHelperText(t("assessment.frameworks.oneEachLine"));
        return field;
    }
}
