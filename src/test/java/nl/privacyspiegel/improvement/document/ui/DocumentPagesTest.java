package nl.privacyspiegel.improvement.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.improvement.document.Acknowledged;
import nl.privacyspiegel.improvement.document.DocumentChanges;
import nl.privacyspiegel.improvement.document.DocumentData;
import nl.privacyspiegel.improvement.document.DocumentDates;
import nl.privacyspiegel.improvement.document.DocumentId;
import nl.privacyspiegel.improvement.document.DocumentKind;
import nl.privacyspiegel.improvement.document.DocumentState;
import nl.privacyspiegel.improvement.document.Documents;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.testing.OnDemo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@OnDemo
@WithUserDetails("werkgroeplid@kempen.example")
@DisplayName("The pages of documents")
class DocumentPagesTest extends SpringBrowserlessTest {

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentChanges changes;

    @Autowired
    private Units units;

    @Autowired
    private Clock clock;

    private UnitId unit() {
        return units.selected().orElseThrow().id();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private DocumentId made(String title, DocumentDates dates, String... bodies) {
        return changes.add(
                unit(),
                new DocumentData(
                        title, DocumentKind.PROTOCOL, "", Optional.empty(), "", false, dates, List.of(bodies)));
    }

    private void open(DocumentId id) {
        navigate("documenten/" + id, DocumentView.class);
    }

    @Test
    void the_documents_of_2017_are_there_with_what_was_adopted() {
        navigate(DocumentsView.class);
        assertThat(page())
                .contains("Visie en uitgangspunten privacy sociaal domein", "door 5 van 5", "ter vaststelling");
    }

    @Test
    void a_document_is_recorded_and_adopted_by_each_college() {
        navigate(DocumentsView.class);
        click("Nieuw document");
        test(find(TextField.class).withCaption("Titel").single()).setValue("Protocol proef");
        test(find(TextArea.class).withCaption("Wie stelt het vast").single())
                .setValue("college van Bladel\ncollege van Eersel");
        click("Leg vast");
        assertThat(getCurrentView()).isInstanceOf(DocumentView.class);
        test(find(Button.class)
                        .withCondition(
                                button -> button.getAriaLabel().orElse("").equals("Vastgesteld: college van Eersel"))
                        .single())
                .click();
        click("Noteer");
        assertThat(page()).contains("van kracht", "Geschiedenis");
        assertThat(documents.of(unit()))
                .filteredOn(line -> line.name().equals("Protocol proef"))
                .singleElement()
                .satisfies(line -> assertThat(line.adopted()).isEqualTo(1));
    }

    @Test
    void what_is_missing_is_said_at_its_field() {
        navigate(DocumentsView.class);
        click("Nieuw document");
        click("Leg vast");
        assertThat(find(TextField.class).withCaption("Titel").single().getErrorMessage())
                .isEqualTo("Vul een titel in.");
    }

    @Test
    void how_many_know_it_is_counted_and_taken_back() {
        DocumentId id = made("Code proef", DocumentDates.NONE);
        open(id);
        click("Tel kennisname");
        test(find(IntegerField.class).withCaption("Aantal dat het kent").single())
                .setValue(12);
        test(find(IntegerField.class).withCaption("Van hoeveel mensen").single())
                .setValue(10);
        click("Noteer");
        assertThat(find(IntegerField.class)
                        .withCaption("Aantal dat het kent")
                        .single()
                        .isInvalid())
                .isTrue();
        test(find(IntegerField.class).withCaption("Van hoeveel mensen").single())
                .setValue(16);
        click("Noteer");
        assertThat(documents.known(id)).containsExactly(new Acknowledged(LocalDate.now(clock), 12, 16));
        assertThat(page()).contains("12 van 16", "75");
        click("Maak ongedaan");
        assertThat(documents.known(id)).isEmpty();
    }

    @Test
    void a_new_version_is_linked_with_the_one_before() {
        DocumentId id = made("Plan proef", DocumentDates.NONE);
        open(id);
        click("Nieuwe versie");
        test(find(TextField.class).withCaption("Versie").single()).setValue("2");
        click("Maak nieuwe versie");
        assertThat(page()).contains("Plan proef (2)", "Vervangt", "Versies");
        open(id);
        assertThat(page()).contains("Vervangen door");
    }

    @Test
    void a_colleague_who_changed_the_same_is_told_and_nothing_is_lost() {
        DocumentId id = made("Beleid proef", DocumentDates.NONE);
        open(id);
        click("Wijzig");
        test(find(TextField.class).withCaption("Titel").single()).setValue("Van mij proef");
        DocumentData seen = documents.get(id).content();
        changes.change(
                id,
                new DocumentData(
                        "Van een collega proef",
                        seen.kind(),
                        "",
                        Optional.empty(),
                        "",
                        false,
                        DocumentDates.NONE,
                        List.of()),
                seen);
        click("Opslaan");
        assertThat(documents.get(id).name()).isEqualTo("Van een collega proef");
        assertThat(find(TextField.class).withCaption("Titel").single().getValue())
                .isEqualTo("Van mij proef");
        click("Opslaan");
        assertThat(documents.get(id).name()).isEqualTo("Van mij proef");
    }

    @Test
    void home_says_which_documents_have_to_be_reviewed() {
        LocalDate today = LocalDate.now(clock);
        DocumentId late = made("Te laat proef", new DocumentDates(null, today.minusYears(1), null, today.minusDays(1)));
        assertThat(documents.get(late).state()).isEqualTo(DocumentState.TO_REVIEW);
        navigate(DocumentsView.class);
        navigate("", Component.class);
        assertThat(page()).contains("Documenten om te herzien", "Te laat proef");
    }

    @Test
    @WithUserDetails("manager@kempen.example")
    void who_only_reads_has_no_buttons_to_change_it() {
        navigate(DocumentsView.class);
        assertThat(find(Button.class).withText("Nieuw document").exists()).isFalse();
    }
}
