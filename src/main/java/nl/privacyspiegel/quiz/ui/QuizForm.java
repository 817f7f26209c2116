package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizEdits;
import nl.privacyspiegel.quiz.Shuffling;
import nl.privacyspiegel.shared.document.ContentRules;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.FormFields;

/** The name, language, order, introduction and origin of a draft. */
final class QuizForm {

    private QuizForm() {}

    static FormDialog of(QuizEditView page) {
        QuizData data = page.document().data();
        TextField name = QuizWords.FIELDS.line("naam", data.name(), ContentRules.LONGEST_NAME);
        Select<String> language = QuizWords.languages(data.language());
        Select<Shuffling> shuffling = FormFields.named("husselen", new Select<>());
        shuffling.setLabel(QuizWords.FIELDS.label("husselen"));
        shuffling.setItems(Shuffling.values());
        shuffling.setItemLabelGenerator(each -> t(each.translationKey()));
        shuffling.setHelperText(t("quiz.shuffling.help"));
        shuffling.setValue(data.shuffling());
        TextArea introduction = QuizWords.FIELDS.text("toelichting", data.introduction(), ContentRules.LONGEST_PROSE);
        introduction.setHelperText(t("quiz.introduction.help"));
        TextArea origin = QuizWords.FIELDS.text("herkomst", data.origin(), ContentRules.LONGEST_ITEM);
        return new FormDialog(
                t("quiz.general.edit"),
                t("shared.save"),
                () -> page.save(
                        before -> QuizEdits.describe(
                                before,
                                name.getValue(),
                                language.getValue(),
                                shuffling.getValue(),
                                origin.getValue(),
                                introduction.getValue()),
                        t("quiz.general"),
                        QuizEditView.TEXTS),
                name,
                language,
                introduction,
                origin,
                shuffling);
    }
}
