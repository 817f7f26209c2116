package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.document.ContentRules;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a document, each named as in its file: how they are called on the screen and how they are typed.
 *
 * @param keys what the translation keys of the names start with
 * @param names what a file calls these fields, and so a problem too
 */
public record DocumentFields(String keys, Set<String> names) {

    public DocumentFields {
        names = Set.copyOf(names);
    }

    public String label(String name) {
        return t(keys + name);
    }

    public TextField line(String name, @Nullable String value, int longest) {
        TextField field = FormFields.named(name, new TextField(label(name)));
        field.setMaxLength(longest);
        field.setValue(Objects.requireNonNullElse(value, ""));
        return field;
    }

    public TextArea text(String name, @Nullable String value, int longest) {
        TextArea field = FormFields.named(name, new TextArea(label(name)));
        field.setMaxLength(longest);
        field.setMinRows(2);
        field.setMaxRows(10);
        field.setValue(Objects.requireNonNullElse(value, ""));
        return field;
    }

    /** One item on each line. */
    public TextArea items(String name, List<String> items) {
        TextArea field = text(name, String.join("\n", items), 10 * ContentRules.LONGEST_PROSE);
        field.setHelperText(t("shared.edit.oneEachLine"));
        return field;
    }

    /** What a problem says, with the name of the field as it is called on the screen. */
    public String words(ContentProblem problem) {
        Object[] arguments = problem.args().stream()
                .map(each -> each instanceof String field && names.contains(field) ? label(field) : each)
                .toArray();
        String sentence = t(problem.key(), arguments);
        return problem.subject().isBlank() ? sentence : t("shared.edit.problem", problem.subject(), sentence);
    }
}
