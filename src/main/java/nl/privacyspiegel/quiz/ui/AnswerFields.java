package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.PartialCredit;
import nl.privacyspiegel.quiz.QuestionKind;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.About;
import nl.privacyspiegel.quiz.QuizQuestion.Inventory;
import nl.privacyspiegel.quiz.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.Open;
import nl.privacyspiegel.quiz.QuizQuestion.OpenExample;
import nl.privacyspiegel.quiz.QuizQuestion.OpenGraded;
import nl.privacyspiegel.quiz.QuizQuestion.SingleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.document.ContentRules;

/** What a good answer is: the fields of the chosen kind of question. What was typed for another kind is kept aside. */
final class AnswerFields extends Div {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Boolean> truth = new RadioButtonGroup<>();
    private final TextArea onTrue = explanation("uitlegJuist");
    private final TextArea onFalse = explanation("uitlegOnjuist");
    private final TextArea modelAnswer = QuizWords.FIELDS.text("modelantwoord", "", ContentRules.LONGEST_PROSE);
    private final Map<AnswerGrade, TextArea> rubric = new EnumMap<>(AnswerGrade.class);
    private final OptionRows options = new OptionRows();
    private final RadioButtonGroup<PartialCredit> credit = new RadioButtonGroup<>();
    private final Checkbox several = new Checkbox(t("quiz.several"));

    private AnswerFields() {
        addClassName("ps-form");
        truth.setLabel(t("quiz.answer.right"));
        truth.setItems(List.of(true, false));
        truth.setItemLabelGenerator(each -> t(each ? "quiz.answer.true" : "quiz.answer.false"));
        credit.setLabel(t("quiz.credit"));
        credit.setItems(PartialCredit.values());
        credit.setItemLabelGenerator(each -> t(each.translationKey()));
        credit.setValue(PartialCredit.PER_OPTION);
        modelAnswer.setHelperText(t("quiz.modelAnswer.help"));
        for (AnswerGrade grading : AnswerGrade.values()) {
            TextArea field = QuizWords.FIELDS.text(grading.code(), "", ContentRules.LONGEST_ITEM);
            field.setHelperText(t("quiz.rubric.help"));
            rubric.put(grading, field);
        }
        add(truth, onTrue, onFalse, modelAnswer);
        rubric.values().forEach(this::add);
        add(options, credit, several);
    }

    static AnswerFields empty() {
        AnswerFields fields = new AnswerFields();
        fields.options.start(List.of());
        return fields;
    }

    static AnswerFields of(QuizQuestion question) {
        AnswerFields fields = new AnswerFields();
        switch (question) {
            case Open open -> {
                fields.modelAnswer.setValue(open.modelAnswer());
                open.rubric().forEach((grading, text) -> fields.rubric(grading).setValue(text));
            }
            case TrueFalse statement -> {
                fields.truth.setValue(statement.right());
                fields.onTrue.setValue(statement.onTrue());
                fields.onFalse.setValue(statement.onFalse());
            }
            case MultipleChoice multiple -> fields.credit.setValue(multiple.credit());
            case Inventory inventory -> fields.several.setValue(inventory.several());
            case SingleChoice single -> {
                // All of it stands in its options.
            }
        }
        fields.options.start(question.options());
        return fields;
    }

    /** Shows the fields of this kind. */
    void show(QuestionKind kind) {
        boolean open = kind == QuestionKind.OPEN_GRADED || kind == QuestionKind.OPEN_EXAMPLE;
        List.<Component>of(truth, onTrue, onFalse).forEach(field -> field.setVisible(kind == QuestionKind.TRUE_FALSE));
        modelAnswer.setVisible(open);
        rubric(AnswerGrade.GOOD).setVisible(open);
        rubric(AnswerGrade.SUFFICIENT).setVisible(kind == QuestionKind.OPEN_GRADED);
        rubric(AnswerGrade.INSUFFICIENT).setVisible(open);
        options.show(kind);
        credit.setVisible(kind == QuestionKind.MULTIPLE_CHOICE);
        several.setVisible(kind == QuestionKind.INVENTORY);
    }

    /** The question of this kind that was typed. */
    QuizQuestion typed(QuestionKind kind, About about) {
        return switch (kind) {
            case OPEN_GRADED -> new OpenGraded(about, modelAnswer.getValue(), texts());
            case OPEN_EXAMPLE -> new OpenExample(about, modelAnswer.getValue(), texts());
            case TRUE_FALSE ->
                new TrueFalse(
                        about,
                        truth.getOptionalValue().orElseThrow(() -> new RuleViolation("quiz.answer.missing")),
                        onTrue.getValue(),
                        onFalse.getValue());
            case SINGLE_CHOICE -> new SingleChoice(about, options.typed(true));
            case MULTIPLE_CHOICE -> new MultipleChoice(about, options.typed(true), credit.getValue());
            case INVENTORY -> new Inventory(about, options.typed(false), several.getValue());
        };
    }

    private Map<AnswerGrade, String> texts() {
        Map<AnswerGrade, String> texts = new EnumMap<>(AnswerGrade.class);
        rubric.forEach((grading, field) -> texts.put(grading, field.getValue()));
        return texts;
    }

    private static TextArea explanation(String key) {
        TextArea field = QuizWords.FIELDS.text(key, "", ContentRules.LONGEST_PROSE);
        field.setHelperText(t("quiz.option.explanation.help"));
        return field;
    }

    private TextArea rubric(AnswerGrade grading) {
        return Objects.requireNonNull(rubric.get(grading));
    }
}
