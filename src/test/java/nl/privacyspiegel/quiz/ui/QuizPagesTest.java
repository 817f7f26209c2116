package nl.privacyspiegel.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizSummary;
import nl.privacyspiegel.quiz.QuizTranslations;
import nl.privacyspiegel.quiz.QuizVersionId;
import nl.privacyspiegel.quiz.file.QuizFormat;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.FormatText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("An administrator brings in quizzes; others read what is published")
class QuizPagesTest extends QuizPages {

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
        assertThat(quizzes.list()).extracting(QuizSummary::name).doesNotContain("oude vragen");
        click("Bewaar als concept");
        assertThat(getCurrentView()).isInstanceOf(QuizView.class);
        assertThat(quizzes.list()).extracting(QuizSummary::name).contains("oude vragen");
        assertStaysUntilDone("koppelen");
    }

    /** On the page and where one edits, after a reload too. */
    private void assertStaysUntilDone(String point) {
        QuizVersionId draft = quizzes.list().stream()
                .filter(each -> each.name().equals("oude vragen"))
                .findFirst()
                .orElseThrow()
                .id();
        long seen = quizzes.get(draft).version();
        assertThat(points()).anyMatch(each -> each.contains(point));
        navigate(QuizEditView.class, Map.of("quiz", draft.toString()));
        assertThat(points()).anyMatch(each -> each.contains(point));
        click("Klaar, haal de lijst weg");
        assertThat(points()).noneMatch(each -> each.contains(point));
        navigate(QuizView.class, Map.of("quiz", draft.toString()));
        assertThat(points()).noneMatch(each -> each.contains(point));
        assertThat(quizzes.get(draft).version()).isEqualTo(seen);
    }

    @Test
    @WithUserDetails("manager@kempen.example")
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
    void aWorkingGroupMakesATestOfItsOwnOutOfOneThatIsShared() {
        QuizSummary shared = quizzes.published().getFirst();
        navigate(QuizView.class, Map.of("quiz", shared.id().toString()));
        assertThat(findInView(Button.class).all())
                .extracting(Button::getText)
                .as("it is not theirs to archive")
                .containsExactlyInAnyOrder("Exporteer", "Kopieer naar een nieuw concept");
        click("Kopieer naar een nieuw concept");
        TextField name = find(TextField.class).withCaption("Naam").single();
        assertThat(name.getValue()).isEqualTo(shared.name() + " (eigen versie)");
        test(name).setValue(shared.name());
        click("Maak de kopie");
        assertThat(name.getErrorMessage()).contains("Geef de kopie een andere naam");
        test(name).setValue("Test van de werkgroep");
        click("Maak de kopie");
        assertThat(getCurrentView()).isInstanceOf(QuizEditView.class);

        QuizSummary own = quizzes.list().stream()
                .filter(quiz -> quiz.name().equals("Test van de werkgroep"))
                .findFirst()
                .orElseThrow();
        navigate(QuizView.class, Map.of("quiz", own.id().toString()));
        assertThat(findInView(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.startsWith("Alleen de werkgroep en de beheerders van"));
        click("Publiceer");
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void whatDoesNotFitInAFileIsSaidBeforeItIsFetched() {
        QuizSummary quiz = quizzes.published().stream()
                .filter(each -> !quizFiles
                        .export(each.id(), QuizFormat.GIFT)
                        .notFitting()
                        .isEmpty())
                .findFirst()
                .orElseThrow();

        navigate(ExportQuizView.class, Map.of("quiz", quiz.id().toString()));

        int expected = quizFiles.export(quiz.id(), QuizFormat.GIFT).notFitting().size()
                + quizFiles
                        .export(quiz.id(), QuizFormat.MOODLE_XML)
                        .notFitting()
                        .size();
        assertThat(points()).hasSize(expected);
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void theFormatIsExplainedWithLinksThatWork() {
        navigate(QuizFormatView.class);
        assertThat(findInView(FormatText.class).single().getContent())
                .contains("](/raamwerken/formaat)", "](/quiz.schema.json)");
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    @DisplayName("A version goes into the archive, and comes back from the list")
    void archived() {
        QuizSummary version = quizzes.published().getFirst();
        navigate(QuizView.class, Map.of("quiz", version.id().toString()));
        test(findInView(Button.class).withText("Versie archiveren").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(quizzes.published()).doesNotContain(version);
        assertThat(findInView(Button.class).withText("Versie terughalen").all()).hasSize(1);

        navigate(QuizzesView.class);
        test(findInView(Button.class).withText("Terughalen").single()).click();
        assertThat(quizzes.published()).contains(version);
        test(find(Button.class).withText("Maak ongedaan").all().getLast()).click();
        assertThat(quizzes.published()).doesNotContain(version);
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    @DisplayName("A quiz is read in either language, and what its translation says otherwise is a difference")
    void inTwoLanguages() {
        QuizSummary current = quiz("privacytest-actueel");
        QuizData data = document(current).data();
        String english = data.in("en").questions().getFirst().text();
        navigate(QuizView.class, Map.of("quiz", current.id().toString()));
        assertThat(findInView(Span.class).withText(english).exists()).isFalse();
        test(findInView(RouterLink.class).withText("Lees de test in het Engels").single())
                .click();
        assertThat(findInView(Span.class)
                        .withText(english)
                        .single()
                        .getElement()
                        .getAttribute("lang"))
                .isEqualTo("en");
        test(findInView(RouterLink.class)
                        .withText("Lees de test in het Nederlands")
                        .single())
                .click();
        assertThat(findInView(Span.class).withText(english).exists()).isFalse();

        QuizVersionId next = quizzes.copyToDraft(current.id(), current.name());
        quizzes.saveDraft(
                next,
                QuizTranslations.translate(quizzes.get(next).data(), Map.of("naam", "Privacy quiz")),
                quizzes.get(next).version());
        navigate(
                QuizDifferenceView.class,
                Map.of("quiz", next.toString(), "other", current.id().toString()));
        assertThat(findInView(Fold.class).all())
                .extracting(Fold::getSummaryText)
                .contains("Vertaling in het Engels: 1 tekst anders");
    }
}
