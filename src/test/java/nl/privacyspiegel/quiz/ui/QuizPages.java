package nl.privacyspiegel.quiz.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import java.util.List;
import nl.privacyspiegel.quiz.QuestionKind;
import nl.privacyspiegel.quiz.QuizDocument;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizSummary;
import nl.privacyspiegel.quiz.Quizzes;
import nl.privacyspiegel.quiz.file.QuizFiles;
import nl.privacyspiegel.testing.OnDemo;
import nl.privacyspiegel.testing.Refused;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of quizzes in the demonstration, with a file to import. */
@OnDemo
abstract class QuizPages extends SpringBrowserlessTest {

    static final String ADMINISTRATOR = "beheerder@kempen.example";
    static final String ASSESSOR = "werkgroeplid@kempen.example";

    static final String RIGHT = """
            schema: 1
            id: proef
            naam: Proef
            onderwerpen:
              - {id: begrippen, naam: Begrippen, advies: Oefen samen.}
            vragen:
              - id: begrippen-1
                code: V1
                soort: juist-onjuist
                tekst: Is een kenteken een persoonsgegeven?
                onderwerp: begrippen
                domein: beleid
                antwoord: juist
                uitleg: Via het kenteken is de eigenaar te vinden.
            """;

    @Autowired
    Quizzes quizzes;

    @Autowired
    QuizFiles quizFiles;

    void change(QuestionKind kind) {
        press("Vraag V1 wijzigen");
        @SuppressWarnings("unchecked")
        Select<QuestionKind> select = (Select<QuestionKind>)
                find(Select.class).withCaption("Soort vraag").single();
        select.setValue(kind);
    }

    @SuppressWarnings("unchecked")
    <T> RadioButtonGroup<T> radio(String label) {
        return (RadioButtonGroup<T>)
                find(RadioButtonGroup.class).withCaption(label).single();
    }

    void type(String label, String text) {
        test(find(TextArea.class).withCaption(label).single()).setValue(text);
    }

    void line(String label, String text) {
        test(find(TextField.class).withCaption(label).single()).setValue(text);
    }

    @SuppressWarnings("unchecked")
    <T> void choose(String label, T item) {
        ((ComboBox<T>) find(ComboBox.class).withCaption(label).single()).setValue(item);
    }

    void tick(String label) {
        test(find(Checkbox.class)
                        .withCondition(box -> label.equals(box.getLabel()))
                        .single())
                .click();
    }

    void press(String label) {
        test(findInView(Button.class).withAriaLabel(label).single()).click();
    }

    void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    List<String> points() {
        return findInView(ListItem.class).all().stream().map(ListItem::getText).toList();
    }

    void assertRefused(String address, Class<? extends Component> view) {
        Refused.assertNotFound(address);
        assertThat(getCurrentView()).isNotInstanceOf(view);
    }

    void upload(String name, String text) {
        UploadTester<Upload> upload = test(findInView(Upload.class).single());
        upload.upload(name, "application/octet-stream", text.getBytes(UTF_8));
    }

    QuizSummary imported() {
        navigate(ImportQuizView.class);
        upload("goed.yaml", RIGHT);
        click("Bewaar als concept");
        return quiz("proef");
    }

    QuizSummary quiz(String key) {
        return quizzes.list().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    QuizDocument document(QuizSummary quiz) {
        return quizzes.get(quiz.id());
    }

    QuizQuestion last(QuizSummary quiz) {
        return document(quiz).data().questions().getLast();
    }
}
