package nl.privacyspiegel.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.quiz.QuestionBank.Shelf;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizSummary;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.ui.FormDialog;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("An administrator makes a quiz, with questions from elsewhere")
class QuizMakingTest extends QuizPages {

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void aQuizIsMadeFromNothing() {
        navigate(QuizzesView.class);
        click("Nieuwe privacytest");
        line("Naam", "Privacytest voor medewerkers");
        line("Eerste onderwerp", "Datalekken");
        click("Begin met deze privacytest");
        assertThat(find(TextField.class).withCaption("Naam").single().getErrorMessage())
                .as("a name that a quiz has already is refused at its field")
                .contains("Er is al een privacytest");

        line("Naam", "Over datalekken");
        click("Begin met deze privacytest");

        assertThat(getCurrentView()).isInstanceOf(QuizEditView.class);
        QuizSummary draft = quiz("over-datalekken");
        assertThat(document(draft).data().topics())
                .extracting(QuizData.Topic::name)
                .containsExactly("Datalekken");
        assertThat(document(draft).data().language()).isEqualTo("nl");
        assertThat(document(draft).problems())
                .extracting(ContentProblem::key)
                .containsExactly("shared.content.missing", "quiz.problem.noQuestions");
        assertThat(quizzes.begin("Over datalekken", "nl", "Datalekken", Optional.empty()))
                .as("a second press")
                .isEqualTo(draft.id());

        click("Vraag toevoegen");
        assertThat(find(ComboBox.class).withCaption("Onderwerp").single().getValue())
                .as("there is one topic only")
                .isEqualTo(document(draft).data().topics().getFirst());
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void questionsFromElsewhereGetTheirTopicAndDomainTogether() {
        navigate(ImportQuizView.class);
        upload("moodle.gift", "::V1::Klopt dit? {TRUE}\n\n::V2::Klopt dat? {FALSE}\n");
        click("Bewaar als concept");
        QuizSummary draft = quiz("moodle");
        click("Bewerken");
        click("Onderwerp toevoegen");
        line("Naam", "Datalekken");
        click("Opslaan");

        click("Onderwerp en domein voor meer vragen");
        choose("Onderwerp", document(draft).data().topics().getFirst());
        choose("Domein", "beleid");
        click("Opslaan");

        assertThat(document(draft).data().questions())
                .extracting(
                        question -> question.about().topic(),
                        question -> question.about().domain())
                .containsExactly(tuple("datalekken", "beleid"), tuple("datalekken", "beleid"));
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void aQuestionComesFromAnotherQuiz() {
        QuizSummary draft = imported();
        click("Bewerken");
        click("Vraag uit een andere test");
        click("Neem de vragen over");
        assertThat(find(FormDialog.class).single().isOpened())
                .as("without a choice nothing is taken over")
                .isTrue();
        @SuppressWarnings("unchecked")
        ComboBox<Shelf> shelves = (ComboBox<Shelf>)
                find(ComboBox.class).withCaption("Onderwerp en privacytest").single();
        Shelf shelf = shelves.getListDataView().getItem(0);
        shelves.setValue(shelf);
        @SuppressWarnings("unchecked")
        CheckboxGroup<QuizQuestion> questions =
                (CheckboxGroup<QuizQuestion>) find(CheckboxGroup.class).single();
        questions.setValue(Set.of(shelf.questions().getFirst()));
        click("Neem de vragen over");

        assertThat(last(draft).text()).isEqualTo(shelf.questions().getFirst().text());
        assertThat(document(draft).problems()).isEmpty();
    }
}
