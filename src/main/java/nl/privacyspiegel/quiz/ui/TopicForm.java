package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizEdits;
import nl.privacyspiegel.shared.document.ContentRules;
import nl.privacyspiegel.shared.ui.FormDialog;

/** The name of a topic and what a team can do that knows too little of it, new or not. */
final class TopicForm {

    private final Topic before;
    private final TextField name;
    private final TextArea advice;

    private TopicForm(Topic before) {
        this.before = before;
        name = QuizWords.FIELDS.line("naam", before.name(), ContentRules.LONGEST_NAME);
        advice = QuizWords.FIELDS.text("advies", before.advice(), ContentRules.LONGEST_PROSE);
        advice.setHelperText(t("quiz.topic.advice.help"));
    }

    static FormDialog add(QuizEditView page) {
        TopicForm form = new TopicForm(new Topic("", "", ""));
        Set<String> taken = page.takenIds();
        return form.dialog(
                t("quiz.topic.add"),
                () -> page.save(
                        data -> QuizEdits.addTopic(data, taken, form.typed()),
                        form.name.getValue(),
                        QuizEditView.ADD_TOPIC));
    }

    static FormDialog change(QuizEditView page, Topic topic) {
        TopicForm form = new TopicForm(topic);
        return form.dialog(
                t("shared.edit.change.of", topic.name()),
                () -> page.save(
                        data -> QuizEdits.changeTopic(data, form.typed()),
                        form.name.getValue(),
                        QuizEditView.topic(topic.id())));
    }

    private FormDialog dialog(String title, Runnable save) {
        return new FormDialog(title, t("shared.save"), save, name, advice).about(name, "quiz.topic.double");
    }

    private Topic typed() {
        return new Topic(before.id(), name.getValue(), advice.getValue());
    }
}
