package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Set;
import nl.privacyspiegel.quiz.MoreToRead;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizEdits;
import nl.privacyspiegel.shared.Effort;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.document.ContentRules;
import nl.privacyspiegel.shared.ui.FormDialog;

/** The name of a topic, what a team can do that knows too little of it and where one reads more, new or not. */
final class TopicForm {

    private final Topic before;
    private final TextField name;
    private final TextArea advice;
    private final TextField more;
    private final TextArea example;
    private final TextArea articles;
    private final Select<Effort> effort = new Select<>();

    private TopicForm(Topic before) {
        this.before = before;
        name = QuizWords.FIELDS.line("naam", before.name(), ContentRules.LONGEST_NAME);
        advice = QuizWords.FIELDS.text("advies", before.advice(), ContentRules.LONGEST_PROSE);
        advice.setHelperText(t("quiz.topic.advice.help"));
        more = QuizWords.FIELDS.line("meer", Objects.requireNonNullElse(before.more(), ""), MoreToRead.LONGEST);
        more.setHelperText(t("quiz.topic.more.help"));
        example = QuizWords.FIELDS.text("voorbeeld", before.example(), ContentRules.LONGEST_ITEM);
        articles = QuizWords.FIELDS.items("artikelen", before.articles());
        effort.setLabel(QuizWords.FIELDS.label("inspanning"));
        effort.setItems(Effort.values());
        effort.setEmptySelectionAllowed(true);
        effort.setEmptySelectionCaption(t("quiz.topic.effort.unknown"));
        effort.setItemLabelGenerator(each -> each == null ? t("quiz.topic.effort.unknown") : t(each.translationKey()));
        effort.setValue(before.effort());
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
        return new FormDialog(title, t("shared.save"), save, name, advice, example, articles, effort, more)
                .about(name, "quiz.topic.double");
    }

    private Topic typed() {
        return new Topic(
                before.id(),
                name.getValue(),
                advice.getValue(),
                more.getValue(),
                example.getValue(),
                LongText.lines(articles.getValue()),
                effort.getValue());
    }
}
