package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.quiz.QuizTranslations;
import nl.privacyspiegel.quiz.QuizTranslations.Text;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.FormFields;
import nl.privacyspiegel.shared.ui.PageParts;

/** The texts of one part of a draft, each with beside it what it says in the second language. */
final class TranslationForm {

    /** What a field is called where the work goes on: the first that is empty or has to be looked at again. */
    private static final String NEXT = "vertaling";

    private final Map<String, AbstractField<?, String>> fields = new LinkedHashMap<>();
    private final List<String> options = new ArrayList<>();
    private final ContentLanguage main;
    private boolean next = true;

    private TranslationForm(ContentLanguage main) {
        this.main = main;
    }

    /**
     * The form.
     *
     * @param name what people call this part
     * @param target where the keyboard goes afterwards
     */
    static FormDialog of(QuizEditView page, String name, List<Text> texts, String target) {
        TranslationForm form =
                new TranslationForm(QuizWords.language(page.document().data()));
        Component[] rows = texts.stream().map(form::row).toArray(Component[]::new);
        return new FormDialog(
                t("quiz.translation.form", name),
                t("shared.save"),
                () -> page.save(data -> QuizTranslations.translate(data, form.typed()), name, target),
                rows);
    }

    private Div row(Text text) {
        String label = label(text);
        AbstractField<?, String> field = field(text, label);
        fields.put(text.place(), field);
        Div own = new Div(PageParts.typed(text.main(), main));
        if (text.outdated()) {
            own.add(new Paragraph(t("quiz.translation.outdated")));
        }
        Div row = new Div(own, field);
        row.addClassName("ps-translated");
        return row;
    }

    private AbstractField<?, String> field(Text text, String label) {
        String name = next && (text.missing() || text.outdated()) ? NEXT : text.field();
        next &= !name.equals(NEXT);
        if (text.isLine()) {
            TextField line = FormFields.named(name, new TextField(label));
            line.setMaxLength(text.longest());
            line.setValue(text.said());
            return line;
        }
        TextArea area = FormFields.named(name, new TextArea(label));
        area.setMaxLength(text.longest());
        area.setMinRows(2);
        area.setMaxRows(10);
        area.setValue(text.said());
        return area;
    }

    private String label(Text text) {
        if (text.option().isEmpty()) {
            return QuizWords.FIELDS.label(text.field());
        }
        if (!options.contains(text.option())) {
            options.add(text.option());
        }
        return QuizWords.option(text.field(), options.indexOf(text.option()) + 1);
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        fields.forEach((place, field) -> typed.put(place, field.getValue()));
        return typed;
    }
}
