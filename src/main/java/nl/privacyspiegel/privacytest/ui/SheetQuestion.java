package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.privacyspiegel.privacytest.answering.GivenAnswer;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.shared.ui.ContentLanguage;

/**
 * The field for the answer to one question of a sheet.
 *
 * @param values what is filled in, as a form of the test would send it
 */
record SheetQuestion(String id, Component field, Supplier<Collection<String>> values) {

    static SheetQuestion of(int number, QuizQuestion question, ContentLanguage language) {
        String label = number + ". " + question.text();
        return switch (question) {
            case QuizQuestion.Open open -> text(open, label, language);
            case QuizQuestion.TrueFalse statement -> one(statement, label, truths(), language);
            case QuizQuestion.SingleChoice choice -> one(choice, label, options(choice), language);
            case QuizQuestion.MultipleChoice choice -> several(choice, label, language);
            case QuizQuestion.Inventory inventory ->
                inventory.several()
                        ? several(inventory, label, language)
                        : one(inventory, label, options(inventory), language);
        };
    }

    private static SheetQuestion text(QuizQuestion question, String label, ContentLanguage language) {
        TextArea field = new TextArea(label);
        field.setMaxLength(GivenAnswer.LONGEST_TEXT);
        return new SheetQuestion(question.id(), language.mark(field), () -> List.of(field.getValue()));
    }

    /** A radio button that is pressed cannot be released, so that one of them is for no answer. */
    private static SheetQuestion one(
            QuizQuestion question, String label, Map<String, String> choices, ContentLanguage language) {
        choices.put("", t("privacytest.paper.none"));
        RadioButtonGroup<String> field = new RadioButtonGroup<>(label);
        field.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        field.setItems(choices.keySet());
        field.setItemLabelGenerator(choice -> choices.getOrDefault(choice, choice));
        field.setValue("");
        return new SheetQuestion(question.id(), language.mark(field), () -> List.of(field.getValue()));
    }

    private static SheetQuestion several(QuizQuestion question, String label, ContentLanguage language) {
        Map<String, String> choices = options(question);
        CheckboxGroup<String> field = new CheckboxGroup<>(label);
        field.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        field.setItems(choices.keySet());
        field.setItemLabelGenerator(choice -> choices.getOrDefault(choice, choice));
        return new SheetQuestion(question.id(), language.mark(field), field::getValue);
    }

    private static Map<String, String> truths() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(GivenAnswer.TRUE, t("privacytest.take.true"));
        choices.put(GivenAnswer.FALSE, t("privacytest.take.false"));
        return choices;
    }

    private static Map<String, String> options(QuizQuestion question) {
        Map<String, String> choices = new LinkedHashMap<>();
        question.options().forEach(option -> choices.put(option.id(), option.text()));
        return choices;
    }
}
