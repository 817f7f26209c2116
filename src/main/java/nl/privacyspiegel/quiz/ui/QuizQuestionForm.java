package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.privacyspiegel.quiz.QuestionKind;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizEdits;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.About;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.document.ContentRules;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.FormFields;

/** A question with all that stands around it, new or not. The kind decides which fields there are for the answer. */
final class QuizQuestionForm {

    private final String id;
    private final Select<QuestionKind> kind = new Select<>();
    private final TextField code;
    private final TextArea text;
    private final PictureField picture;
    private final ComboBox<Topic> topic;
    private final ComboBox<String> domain;
    private final AnswerFields answer;
    private final TextArea explanation;
    private final TextArea references;

    private QuizQuestionForm(QuizEditView page, About before, QuestionKind first, AnswerFields answer) {
        this.id = before.id();
        this.answer = answer;
        code = QuizWords.FIELDS.line("code", before.code(), ContentRules.LONGEST_CODE);
        code.setHelperText(t("quiz.question.code.help"));
        kind.setLabel(t("quiz.kind"));
        kind.setItems(QuestionKind.values());
        kind.setItemLabelGenerator(each -> t(each.translationKey()));
        kind.addValueChangeListener(change -> answer.show(change.getValue()));
        kind.setValue(first);
        text = QuizWords.FIELDS.text("tekst", before.text(), ContentRules.LONGEST_QUESTION);
        QuizData quiz = page.document().data();
        picture = new PictureField(before.image(), QuizWords.language(quiz));
        topic = topic(quiz, before.topic());
        domain = domain(page.domains(), quiz, before.domain());
        explanation = QuizWords.FIELDS.text("uitleg", before.explanation(), ContentRules.LONGEST_PROSE);
        explanation.setHelperText(t("quiz.question.explanation.help"));
        references = QuizWords.FIELDS.items("verwijzingen", before.references());
    }

    static ComboBox<Topic> topic(QuizData quiz, String before) {
        ComboBox<Topic> field =
                FormFields.named("onderwerp", new ComboBox<>(QuizWords.FIELDS.label("onderwerp"), quiz.topics()));
        QuizWords.language(quiz).choices(field, Topic::name);
        quiz.topic(before).ifPresent(field::setValue);
        return field;
    }

    static ComboBox<String> domain(Map<String, String> known, QuizData quiz, String before) {
        List<String> ids = Stream.concat(known.keySet().stream(), QuizEdits.domains(quiz).stream())
                .distinct()
                .toList();
        ComboBox<String> field = FormFields.named("domein", new ComboBox<>(QuizWords.FIELDS.label("domein"), ids));
        QuizWords.language(quiz).choices(field, id -> known.getOrDefault(id, id));
        field.setHelperText(t("quiz.question.domain.help"));
        if (!before.isBlank()) {
            field.setValue(before);
        }
        return field;
    }

    static FormDialog add(QuizEditView page) {
        QuizData quiz = page.document().data();
        String only = quiz.topics().size() == 1 ? quiz.topics().getFirst().id() : "";
        String topic = quiz.questions().isEmpty()
                ? only
                : quiz.questions().getLast().about().topic();
        String domain = quiz.questions().isEmpty()
                ? ""
                : quiz.questions().getLast().about().domain();
        About empty = new About("", QuizEdits.nextCode(quiz), "", topic, domain, "", List.of());
        QuizQuestionForm form = new QuizQuestionForm(page, empty, QuestionKind.SINGLE_CHOICE, AnswerFields.empty());
        Set<String> taken = page.takenIds();
        return form.dialog(
                t("quiz.question.add"),
                () -> page.save(
                        data -> QuizEdits.addQuestion(data, taken, form.typed()),
                        form.name(),
                        QuizEditView.ADD_QUESTION));
    }

    static FormDialog change(QuizEditView page, QuizQuestion question) {
        QuizQuestionForm form =
                new QuizQuestionForm(page, question.about(), QuestionKind.of(question), AnswerFields.of(question));
        return form.dialog(
                t("shared.edit.change.of", QuizWords.name(question)),
                () -> page.save(
                        data -> QuizEdits.changeQuestion(data, form.typed()),
                        form.name(),
                        QuizEditView.question(question.id())));
    }

    private FormDialog dialog(String title, Runnable save) {
        return new FormDialog(
                        title,
                        t("shared.save"),
                        save,
                        code,
                        kind,
                        text,
                        picture,
                        answer,
                        topic,
                        domain,
                        explanation,
                        references)
                .keeping(picture::chosen)
                .about(code, "shared.content.doubleCode");
    }

    private String name() {
        return code.isEmpty() ? t("quiz.question.any") : t("quiz.question", code.getValue());
    }

    private QuizQuestion typed() {
        About about = new About(
                        id,
                        code.getValue(),
                        text.getValue(),
                        topic.getOptionalValue().map(Topic::id).orElse(""),
                        Objects.requireNonNullElse(domain.getValue(), ""),
                        explanation.getValue(),
                        LongText.lines(references.getValue()))
                .showing(picture.typed());
        return answer.typed(kind.getValue(), about);
    }
}
