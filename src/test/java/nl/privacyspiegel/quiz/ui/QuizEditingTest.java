package nl.privacyspiegel.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.quiz.PartialCredit;
import nl.privacyspiegel.quiz.QuestionKind;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizDocument;
import nl.privacyspiegel.quiz.QuizEdits;
import nl.privacyspiegel.quiz.QuizQuestion.Inventory;
import nl.privacyspiegel.quiz.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.OpenGraded;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizQuestion.SingleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;
import nl.privacyspiegel.quiz.QuizSummary;
import nl.privacyspiegel.quiz.Shuffling;
import nl.privacyspiegel.shared.ui.DraftPage;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.testing.Focused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("An administrator edits a draft quiz and publishes it")
class QuizEditingTest extends QuizPages {

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
    void aSecondLanguageIsWrittenBesideTheFirstAndCountedUntilItIsWhole() {
        QuizSummary draft = imported();
        click("Bewerken");
        click("Vertaal in het Engels");
        assertThat(missing())
                .contains(
                        "V1 (en): 2 teksten zijn nog niet vertaald. Vertaal wat ontbreekt, of haal de tweede taal weg.");

        press("Vertaal: Vraag V1");
        assertThat(find(FormDialog.class).single().getElement().getTextRecursively())
                .contains("Is een kenteken een persoonsgegeven?");
        type("Tekst van de vraag", "Is a number plate personal data?");
        type("Uitleg na de test", "It leads to the owner.");
        click("Opslaan");
        press("Vertaal: Begrippen");
        line("Naam", "Concepts");
        click("Opslaan");
        click("Vertaal de naam en de toelichting");
        line("Naam", "Trial");
        click("Opslaan");
        assertThat(document(draft).problems()).isEmpty();
        assertThat(missing()).contains("Naar de pagina om te publiceren");
        assertThat(document(draft).data().in("en").questions().getFirst().text())
                .isEqualTo("Is a number plate personal data?");

        press("Vraag V1 wijzigen");
        type("Tekst van de vraag", "Is een kenteken altijd een persoonsgegeven?");
        click("Opslaan");
        assertThat(missing())
                .anyMatch(point -> point.startsWith("V1 (en): Eén tekst is veranderd sinds de vertaling."));
        press("Vertaal: Vraag V1");
        click("Opslaan");
        assertThat(document(draft).problems()).isEmpty();
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
        test(find(Button.class).withAriaLabel("Uitleg toevoegen bij Optie 1").single())
                .click();
        type("Uitleg bij optie 1", "Dat zegt de wet.");
        RadioButtonGroup<PartialCredit> credit = radio("Punten voor een antwoord dat deels goed is");
        credit.setValue(PartialCredit.ALL_OR_NOTHING);
        click("Opslaan");
        assertThat(last(draft)).isInstanceOfSatisfying(MultipleChoice.class, multiple -> {
            assertThat(multiple.credit()).isEqualTo(PartialCredit.ALL_OR_NOTHING);
            assertThat(multiple.options()).allMatch(Option::right);
            assertThat(multiple.options()).extracting(Option::explanation).containsExactly("Dat zegt de wet.", "");
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
        type("Uitleg bij het antwoord Juist", "Kijk nog eens.");
        click("Opslaan");
        assertThat(last(draft)).isInstanceOfSatisfying(TrueFalse.class, statement -> {
            assertThat(statement.right()).isFalse();
            assertThat(statement.onTrue()).isEqualTo("Kijk nog eens.");
        });
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
        test(find(TextField.class).withCaption("Meer lezen").single()).setValue("Protocol datalekken");
        click("Opslaan");
        press("Datalekken omhoog");

        QuizData data = document(draft).data();
        assertThat(data.introduction()).isEqualTo("Zes korte vragen.");
        assertThat(data.topics()).extracting(QuizData.Topic::id).containsExactly("datalekken", "begrippen");
        assertThat(data.topics().getFirst().more()).isEqualTo("Protocol datalekken");

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
    void aPointThatMissesOpensItsForm() {
        QuizSummary draft = imported();
        QuizDocument before = document(draft);
        quizzes.saveDraft(
                draft.id(),
                QuizEdits.changeTopic(before.data(), new QuizData.Topic("begrippen", "Begrippen", "")),
                before.version());
        navigate(QuizView.class, Map.of("quiz", draft.id().toString()));
        test(findInView(RouterLink.class)
                        .withCondition(link -> link.getText().startsWith("Begrippen: "))
                        .single())
                .click();
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .as("the address no longer opens the form: who loads the page anew came to look")
                .extracting(call -> String.valueOf(call.getInvocation().getParameters()))
                .anyMatch(sent -> sent.contains("naar=") && !sent.contains(DraftPage.FIELD + "="));
        roundTrip();

        assertThat(find(FormDialog.class).single().isOpened()).isTrue();
        assertThat(Focused.now())
                .contains(find(TextArea.class).withCaption("Trainingsadvies").single());
        type("Trainingsadvies", "Oefen samen.");
        click("Opslaan");
        assertThat(document(draft).problems()).isEmpty();
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void aDraftThatFollowsADraftSaysEverywhereWhatWasReworded() {
        QuizSummary first = imported();
        QuizSummary second =
                quizzes.get(quizzes.copyToDraft(first.id(), "Proef")).summary();
        navigate(QuizEditView.class, Map.of("quiz", second.id().toString()));
        press("Vraag V1 wijzigen");
        type("Tekst van de vraag", "Is een huisnummer een persoonsgegeven?");
        click("Opslaan");
        assertThat(text(getCurrentView())).contains("Anders gesteld sinds versie 1");

        navigate(QuizView.class, Map.of("quiz", second.id().toString()));
        assertThat(text(getCurrentView())).contains("Sinds versie 1: 1 anders gesteld");
        click("Publiceer");
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("message"))
                .contains("1 vraag is anders gesteld");
    }

    private static String text(Object view) {
        return ((Component) view).getElement().getTextRecursively();
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void whoWasOvertakenKeepsWhatWasTyped() {
        QuizSummary draft = imported();
        click("Bewerken");
        press("Vraag V1 wijzigen");
        type("Uitleg na de test", "Mijn tekst");
        QuizDocument seen = document(draft);
        quizzes.saveDraft(
                draft.id(),
                QuizEdits.describe(seen.data(), "Proef", "nl", Shuffling.NONE, "Van een ander", ""),
                seen.version());
        click("Opslaan");

        assertThat(find(TextArea.class)
                        .withCaption("Uitleg na de test")
                        .single()
                        .getValue())
                .isEqualTo("Mijn tekst");
        assertThat(last(draft).about().explanation()).isNotEqualTo("Mijn tekst");
    }

    private List<String> missing() {
        return findInView(RouterLink.class).all().stream()
                .map(RouterLink::getText)
                .toList();
    }
}
