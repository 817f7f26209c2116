package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Set;
import nl.privacyspiegel.quiz.MoreToRead;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizEdits;
import nl.privacyspiegel.shared.document.ContentRules;
import nl.privacyspiegel.shared.ui.FormDialog;

/** The name of a topic, what a team can do that knows too little of it and where one reads more, new or not. */
final class TopicForm {

    private final Topic before;
    private final TextField name;
    private final TextArea advice;
    private final TextField more;

    private TopicForm(Topic before) {
        this.before = before;
        name = QuizWords.FIELDS.line("naam", before.name(), ContentRules.LONGEST_NAME);
        advice = QuizWords.FIELDS.text("advies", before.advice(), ContentRules.LONGEST_PROSE);
        advice.setHelperText(t("quiz.topic.advice.help"));
        more = QuizWords.FIELDS.line("meer", Objects.requireNonNullElse(before.more(), ""), MoreToRead.LONGEST);
        more.setHelperText(t("quiz.topic.more.help"));
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
        return new FormDialog(title, t("shared.save"), save, name, advice, more).about(name, "quiz.topic.double");
    }

    private Topic typed() {
        return new Topic(before.id(), name.getValue(), advice.getValue(), more.getValue());
    }
}
