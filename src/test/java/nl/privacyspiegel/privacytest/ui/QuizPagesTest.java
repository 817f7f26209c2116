package nl.privacyspiegel.privacytest.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.privacytest.PartialCredit;
import nl.privacyspiegel.privacytest.QuestionKind;
import nl.privacyspiegel.privacytest.QuizData;
import nl.privacyspiegel.privacytest.QuizDocument;
import nl.privacyspiegel.privacytest.QuizEdits;
import nl.privacyspiegel.privacytest.QuizFormat;
import nl.privacyspiegel.privacytest.QuizQuestion;
import nl.privacyspiegel.privacytest.QuizQuestion.Inventory;
import nl.privacyspiegel.privacytest.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.privacytest.QuizQuestion.OpenGraded;
import nl.privacyspiegel.privacytest.QuizQuestion.Option;
import nl.privacyspiegel.privacytest.QuizQuestion.SingleChoice;
import nl.privacyspiegel.privacytest.QuizQuestion.TrueFalse;
import nl.privacyspiegel.privacytest.QuizSummary;
import nl.privacyspiegel.privacytest.Quizzes;
import nl.privacyspiegel.shared.ui.FormatText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("An administrator keeps the quizzes; others read what is published")
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:quiz-pages;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
@Transactional
class QuizPagesTest extends SpringBrowserlessTest {

    private static final String ADMINISTRATOR = "beheerder@kempen.example";
    private static final String ASSESSOR = "werkgroeplid@kempen.example";

    private static final String RIGHT = """
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
    private Quizzes quizzes;

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void aBadFileIsAnsweredWithAllItsProblemsAndStoresNothing() {
        int before = quizzes.list().size();

        navigate(ImportQuizView.class);
        upload("fout.yaml", RIGHT.replace("naam: Proef", "naam:").replace("antwoord: juist", "antwoord: soms"));

        assertThat(points()).hasSize(2);
        assertThat(points().getFirst()).startsWith("Regel 3: ");
        assertThat(points().getLast()).startsWith("Regel 13: ").contains("antwoord");
        assertThat(quizzes.list()).hasSize(before);
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void aFileOfAnotherKindIsRefused() {
        int before = quizzes.list().size();

        navigate(ImportQuizView.class);
        upload("plaatje.png", RIGHT);

        assertThat(getCurrentView()).isInstanceOf(ImportQuizView.class);
        assertThat(quizzes.list()).hasSize(before);
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void questionsOfMoodleBecomeADraftWithAListOfWhatDidNotFit() {
        navigate(ImportQuizView.class);
        upload("oude vragen.gift", "::V1::Klopt dit? {TRUE}\n\nKoppel. {=a -> b =c -> d}\n");

        assertThat(points()).anyMatch(point -> point.startsWith("Regel 3: ") && point.contains("koppelen"));
        test(findInView(RouterLink.class).withText("Open het concept").single()).click();
        assertThat(getCurrentView()).isInstanceOf(QuizView.class);
        assertThat(quizzes.list()).extracting(QuizSummary::name).contains("oude vragen");
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void aGoodFileBecomesADraftThatIsEditedAndPublished() {
        QuizSummary draft = imported();
        assertThat(getCurrentView()).isInstanceOf(QuizView.class);

        click("Bewerken");
        click("Vraag toevoegen");
        assertThat(find(TextField.class).withCaption("Code").single().getValue())
                .isEqualTo("V2");
        type("Tekst van de vraag", "Bij wie meldt u een datalek?");
        type("Optie 1", "Bij het meldpunt");
        type("Optie 2", "Bij niemand");
        tick("Optie 1 is een goed antwoord");
        click("Opslaan");

        assertThat(last(draft)).isInstanceOfSatisfying(SingleChoice.class, added -> {
            assertThat(added.options())
                    .containsExactly(
                            new Option("bij-het-meldpunt", "Bij het meldpunt", true),
                            new Option("bij-niemand", "Bij niemand", false));
            assertThat(added.about().topic()).isEqualTo("begrippen");
            assertThat(added.about().domain()).isEqualTo("beleid");
        });
        navigate(QuizView.class, Map.of("quiz", draft.id().toString()));
        assertThat(findInView(Button.class).withText("Publiceer").exists()).isFalse();
        test(findInView(RouterLink.class)
                        .withCondition(link -> link.getText().startsWith("V2: "))
                        .single())
                .click();
        assertThat(getCurrentView()).isInstanceOf(QuizEditView.class);

        test(findInView(Button.class).withAriaLabel("Vraag V2 wijzigen").single())
                .click();
        type("Uitleg na de test", "Het meldpunt weet wat er moet gebeuren.");
        click("Opslaan");
        navigate(QuizView.class, Map.of("quiz", draft.id().toString()));
        click("Publiceer");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(document(draft).summary().isPublished()).isTrue();
        assertThat(document(draft).editable()).isFalse();
        assertThat(findInView(Button.class).withText("Bewerken").exists()).isFalse();
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void everyKindOfQuestionHasFieldsOfItsOwn() {
        QuizSummary draft = imported();
        click("Bewerken");

        change(QuestionKind.OPEN_GRADED);
        type("Modelantwoord", "Een gegeven over een mens.");
        type("Wanneer is het antwoord goed?", "Noemt een mens.");
        type("Wanneer is het antwoord voldoende?", "Noemt een voorbeeld.");
        type("Wanneer is het antwoord onvoldoende?", "Iets anders.");
        click("Opslaan");
        assertThat(last(draft)).isInstanceOf(OpenGraded.class);

        change(QuestionKind.OPEN_EXAMPLE);
        assertThat(find(TextArea.class)
                        .withCaption("Wanneer is het antwoord voldoende?")
                        .all())
                .isEmpty();
        click("Opslaan");

        change(QuestionKind.MULTIPLE_CHOICE);
        type("Optie 1", "Geloof");
        type("Optie 2", "Gezondheid");
        tick("Optie 1 is een goed antwoord");
        tick("Optie 2 is een goed antwoord");
        RadioButtonGroup<PartialCredit> credit = radio("Punten voor een antwoord dat deels goed is");
        credit.setValue(PartialCredit.ALL_OR_NOTHING);
        click("Opslaan");
        assertThat(last(draft)).isInstanceOfSatisfying(MultipleChoice.class, multiple -> {
            assertThat(multiple.credit()).isEqualTo(PartialCredit.ALL_OR_NOTHING);
            assertThat(multiple.options()).allMatch(Option::right);
        });

        change(QuestionKind.SINGLE_CHOICE);
        click("Opslaan");

        change(QuestionKind.INVENTORY);
        tick("Er mogen meer opties gekozen worden");
        click("Opslaan");
        assertThat(last(draft)).isInstanceOfSatisfying(Inventory.class, inventory -> {
            assertThat(inventory.several()).isTrue();
            assertThat(inventory.options()).extracting(Option::id).containsExactly("geloof", "gezondheid");
            assertThat(inventory.options()).noneMatch(Option::right);
        });

        change(QuestionKind.TRUE_FALSE);
        click("Opslaan");
        assertThat(last(draft)).as("without a choice nothing is saved").isInstanceOf(Inventory.class);
        RadioButtonGroup<Boolean> truth = radio("Goed antwoord");
        truth.setValue(false);
        click("Opslaan");
        assertThat(last(draft))
                .isInstanceOfSatisfying(
                        TrueFalse.class,
                        statement -> assertThat(statement.right()).isFalse());
        assertThat(last(draft).id()).isEqualTo("begrippen-1");
        assertThat(last(draft).text()).isEqualTo("Is een kenteken een persoonsgegeven?");
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void theGeneralTextsAndTheTopicsAreEdited() {
        QuizSummary draft = imported();
        click("Bewerken");

        click("Wijzig de algemene gegevens");
        type("Toelichting", "Zes korte vragen.");
        click("Opslaan");
        click("Onderwerp toevoegen");
        test(find(TextField.class).withCaption("Naam").single()).setValue("Datalekken");
        type("Trainingsadvies", "Oefen een melding.");
        click("Opslaan");
        press("Datalekken omhoog");

        QuizData data = document(draft).data();
        assertThat(data.introduction()).isEqualTo("Zes korte vragen.");
        assertThat(data.topics()).extracting(QuizData.Topic::id).containsExactly("datalekken", "begrippen");

        press("Begrippen verwijderen");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(document(draft).data().topics())
                .as("a topic with questions stays")
                .hasSize(2);
        press("Datalekken verwijderen");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(document(draft).data().topics()).hasSize(1);
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void whoWasOvertakenKeepsWhatWasTyped() {
        QuizSummary draft = imported();
        click("Bewerken");
        press("Vraag V1 wijzigen");
        type("Uitleg na de test", "Mijn tekst");
        QuizDocument seen = document(draft);
        quizzes.saveDraft(draft.id(), QuizEdits.describe(seen.data(), "Proef", "Van een ander", ""), seen.version());
        click("Opslaan");

        assertThat(find(TextArea.class)
                        .withCaption("Uitleg na de test")
                        .single()
                        .getValue())
                .isEqualTo("Mijn tekst");
        assertThat(last(draft).about().explanation()).isNotEqualTo("Mijn tekst");
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void othersReadWhatIsPublishedAndCannotImportOrEdit() {
        QuizzesView list = navigate(QuizzesView.class);
        assertThat(find(Button.class, list).withText("Privacytest importeren").exists())
                .isFalse();
        QuizSummary published = quizzes.published().getFirst();
        navigate(QuizView.class, Map.of("quiz", published.id().toString()));
        assertThat(findInView(Button.class).all()).extracting(Button::getText).containsExactly("Exporteer");

        assertRefused("privacytests/importeren", ImportQuizView.class);
        assertRefused("privacytests/formaat", QuizFormatView.class);
        assertRefused("privacytests/" + published.id() + "/bewerken", QuizEditView.class);
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void whatDoesNotFitInAFileIsSaidBeforeItIsFetched() {
        QuizSummary quiz = quizzes.published().stream()
                .filter(each ->
                        !quizzes.export(each.id(), QuizFormat.GIFT).notFitting().isEmpty())
                .findFirst()
                .orElseThrow();

        navigate(ExportQuizView.class, Map.of("quiz", quiz.id().toString()));

        int expected = quizzes.export(quiz.id(), QuizFormat.GIFT).notFitting().size()
                + quizzes.export(quiz.id(), QuizFormat.MOODLE_XML).notFitting().size();
        assertThat(points()).hasSize(expected);
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void theFormatIsExplainedWithLinksThatWork() {
        navigate(QuizFormatView.class);
        assertThat(findInView(FormatText.class).single().getContent())
                .contains("](/raamwerken/formaat)", "](/quiz.schema.json)");
    }

    private void change(QuestionKind kind) {
        press("Vraag V1 wijzigen");
        @SuppressWarnings("unchecked")
        Select<QuestionKind> select = (Select<QuestionKind>)
                find(Select.class).withCaption("Soort vraag").single();
        select.setValue(kind);
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> radio(String label) {
        return (RadioButtonGroup<T>)
                find(RadioButtonGroup.class).withCaption(label).single();
    }

    private void type(String label, String text) {
        test(find(TextArea.class).withCaption(label).single()).setValue(text);
    }

    private void tick(String label) {
        test(find(Checkbox.class)
                        .withCondition(box -> label.equals(box.getLabel()))
                        .single())
                .click();
    }

    private void press(String label) {
        test(findInView(Button.class).withAriaLabel(label).single()).click();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private List<String> points() {
        return findInView(ListItem.class).all().stream().map(ListItem::getText).toList();
    }

    private void assertRefused(String address, Class<? extends Component> view) {
        assertThatThrownBy(() -> navigate(address, view)).isInstanceOf(Throwable.class);
        assertThat(getCurrentView()).isNotInstanceOf(view);
    }

    private void upload(String name, String text) {
        UploadTester<Upload> upload = test(findInView(Upload.class).single());
        upload.upload(name, "application/octet-stream", text.getBytes(UTF_8));
    }

    private QuizSummary imported() {
        navigate(ImportQuizView.class);
        upload("goed.yaml", RIGHT);
        return quizzes.list().stream()
                .filter(each -> each.key().equals("proef"))
                .findFirst()
                .orElseThrow();
    }

    private QuizDocument document(QuizSummary quiz) {
        return quizzes.get(quiz.id());
    }

    private QuizQuestion last(QuizSummary quiz) {
        return document(quiz).data().questions().getLast();
    }
}
