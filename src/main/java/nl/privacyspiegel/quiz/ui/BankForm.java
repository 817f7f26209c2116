package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.quiz.QuestionBank;
import nl.privacyspiegel.quiz.QuestionBank.Shelf;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.VersionWords;

/** Questions of other quizzes to take over: first a topic, then which of its questions. */
final class BankForm {

    private BankForm() {}

    static FormDialog of(QuizEditView page, Quizzes quizzes) {
        QuizData draft = page.document().data();
        List<Shelf> shelves =
                QuestionBank.shelves(draft, quizzes.latest().stream().map(quiz -> quizzes.get(quiz.id())));
        ContentLanguage language = QuizWords.language(draft);
        ComboBox<Shelf> topic = new ComboBox<>(t("quiz.bank.topic"), shelves);
        language.choices(topic, BankForm::named);
        topic.setHelperText(t(shelves.isEmpty() ? "quiz.bank.empty" : "quiz.bank.topic.help"));
        topic.setWidthFull();
        CheckboxGroup<QuizQuestion> questions = new CheckboxGroup<>(QuizWords.FIELDS.label("vragen"));
        questions.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        questions.setItemLabelGenerator(QuizWords::name);
        questions.setRenderer(new ComponentRenderer<>(question -> new Span(QuizReading.heading(question, language))));
        questions.setVisible(false);
        topic.addValueChangeListener(change -> {
            questions.setItems(
                    change.getValue() == null ? List.of() : change.getValue().questions());
            questions.setVisible(change.getValue() != null);
        });
        Set<String> taken = page.takenIds();
        return new FormDialog(
                t("quiz.bank"),
                t("quiz.bank.submit"),
                () -> {
                    Set<String> chosen =
                            questions.getValue().stream().map(QuizQuestion::id).collect(Collectors.toSet());
                    if (topic.isEmpty() || chosen.isEmpty()) {
                        throw new RuleViolation("quiz.bank.nothing");
                    }
                    QuizData from = topic.getValue().quiz().data();
                    page.save(
                            data -> QuestionBank.take(data, taken, from, chosen),
                            t("quiz.place.saved", chosen.size()),
                            QuizEditView.BANK);
                },
                topic,
                questions);
    }

    private static String named(Shelf shelf) {
        return t(
                "quiz.bank.shelf",
                shelf.topic().isEmpty() ? t("quiz.topic.none") : shelf.topic(),
                VersionWords.named(shelf.quiz().summary()),
                shelf.questions().size());
    }
}
