package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizEdits;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.shared.ui.FormDialog;

/** One topic and one domain for many questions at once; those that still miss one are ticked already. */
final class PlaceForm {

    private PlaceForm() {}

    static FormDialog of(QuizEditView page) {
        QuizData quiz = page.document().data();
        CheckboxGroup<QuizQuestion> questions = new CheckboxGroup<>(QuizWords.FIELDS.label("vragen"));
        questions.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        questions.setItems(quiz.questions());
        questions.setItemLabelGenerator(QuizWords::name);
        questions.setRenderer(
                new ComponentRenderer<>(question -> new Span(QuizReading.heading(question, QuizWords.language(quiz)))));
        questions.setValue(quiz.questions().stream()
                .filter(question -> question.about().domain().isBlank()
                        || quiz.topic(question.about().topic()).isEmpty())
                .collect(Collectors.toSet()));
        ComboBox<Topic> topic = QuizQuestionForm.topic(quiz, "");
        ComboBox<String> domain = QuizQuestionForm.domain(page.domains(), quiz, "");
        topic.setHelperText(t("quiz.place.keep"));
        domain.setHelperText(t("quiz.place.keep"));
        return new FormDialog(
                t("quiz.place"),
                t("shared.save"),
                () -> {
                    Set<String> chosen =
                            questions.getValue().stream().map(QuizQuestion::id).collect(Collectors.toSet());
                    page.save(
                            data -> QuizEdits.place(
                                    data,
                                    chosen,
                                    topic.getOptionalValue().map(Topic::id).orElse(""),
                                    Objects.requireNonNullElse(domain.getValue(), "")),
                            t("quiz.place.saved", chosen.size()),
                            QuizEditView.PLACE);
                },
                topic,
                domain,
                questions);
    }
}
