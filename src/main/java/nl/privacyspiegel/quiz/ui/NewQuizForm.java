package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import nl.privacyspiegel.quiz.QuizVersionId;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.shared.document.ContentRules;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.FormDialog;

/** What has to be known to begin a quiz; the rest is done on the page where it is edited. */
final class NewQuizForm {

    private NewQuizForm() {}

    static FormDialog of(Quizzes quizzes) {
        TextField name = QuizWords.FIELDS.line("naam", "", ContentRules.LONGEST_NAME);
        Select<String> language = QuizWords.languages(ContentLanguage.TYPED.tag());
        TextField topic = new TextField(t("quiz.new.topic"));
        topic.setMaxLength(ContentRules.LONGEST_NAME);
        topic.setHelperText(t("quiz.new.topic.help"));
        OwnerSelect owner = new OwnerSelect(quizzes.owners());
        return new FormDialog(
                        t("quiz.new"),
                        t("quiz.new.submit"),
                        () -> {
                            QuizVersionId draft = quizzes.begin(
                                    name.getValue(), language.getValue(), topic.getValue(), owner.owner());
                            UI.getCurrent().navigate(QuizEditView.class, QuizView.parameters(draft));
                        },
                        name,
                        language,
                        topic,
                        owner)
                .about(name, "quiz.name.missing", "quiz.name.double")
                .about(topic, "quiz.topic.missing");
    }
}
