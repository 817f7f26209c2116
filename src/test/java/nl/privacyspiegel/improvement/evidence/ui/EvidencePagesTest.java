package nl.privacyspiegel.improvement.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.improvement.action.ActionChanges;
import nl.privacyspiegel.improvement.action.ActionData;
import nl.privacyspiegel.improvement.action.ActionId;
import nl.privacyspiegel.improvement.action.ActionSubjects;
import nl.privacyspiegel.improvement.evidence.Brought;
import nl.privacyspiegel.improvement.evidence.EvidenceChanges;
import nl.privacyspiegel.improvement.evidence.EvidenceData;
import nl.privacyspiegel.improvement.evidence.EvidenceId;
import nl.privacyspiegel.improvement.evidence.EvidenceLine;
import nl.privacyspiegel.improvement.evidence.EvidencePieces;
import nl.privacyspiegel.improvement.evidence.EvidenceState;
import nl.privacyspiegel.improvement.evidence.WebLink;
import nl.privacyspiegel.improvement.evidence.file.Files;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.testing.OnDemo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@OnDemo
@WithUserDetails("werkgroeplid@kempen.example")
@DisplayName("The pages of evidence")
class EvidencePagesTest extends SpringBrowserlessTest {

    @Autowired
    private EvidencePieces pieces;

    @Autowired
    private EvidenceChanges changes;

    @Autowired
    private ActionChanges actions;

    @Autowired
    private Units units;

    @Autowired
    private Clock clock;

    private UnitId unit() {
        return units.selected().orElseThrow().id();
    }

    private SubjectRef action(String what) {
        ActionId id = actions.make(unit(), ActionData.named(what));
        return ActionSubjects.ref(unit(), id);
    }

    private EvidenceId brought(String title) {
        return changes.add(
                action("Voor " + title),
                new EvidenceData(title, "", LocalDate.now(clock).minusYears(3), null),
                new Brought.NewLink(new WebLink("https://gemeente.example/beleid")),
                Optional.empty());
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private void open(SubjectRef about) {
        UI.getCurrent().navigate(NewEvidenceView.class, NewEvidenceView.address(about));
    }

    private void upload(String name, byte[] bytes) {
        new UploadTester<>(find(Upload.class).single()).upload(name, "application/octet-stream", bytes);
    }

    private EvidenceLine newest() {
        return pieces.of(List.of(unit())).stream()
                .filter(line -> line.title().equals("Besluit van het college"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_refused_file_is_told_at_its_field_and_what_was_typed_stays() {
        SubjectRef about = action("Beleid vaststellen");
        open(about);
        assertThat(page()).contains("Beleid vaststellen");
        test(find(TextField.class).withCaption("Titel").single()).setValue("Besluit van het college");
        upload("besluit.pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(page()).contains("bevat code van een webpagina");
        click("Voeg bewijs toe");
        assertThat(page()).contains("Kies een bestand.");
        assertThat(find(TextField.class).withCaption("Titel").single().getValue())
                .isEqualTo("Besluit van het college");
        upload("besluit.pdf", Files.pdf(""));
        assertThat(page()).contains("besluit.pdf").doesNotContain("Kies een bestand.");
        upload("ander.pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(page()).contains("Gekozen blijft: besluit.pdf", "‘ander.pdf’ kan niet mee.");
        click("Voeg bewijs toe");
        assertThat(newest().about()).isEqualTo(about);
        assertThat(page()).contains("besluit.pdf", "concept", "Bied aan om te beoordelen");
    }

    @Test
    void a_mistyped_link_is_told_at_its_field() {
        open(action("Link"));
        @SuppressWarnings("unchecked")
        RadioButtonGroup<EvidenceForm.Choice> choice =
                find(RadioButtonGroup.class).withCaption("Wat voor bewijs").single();
        choice.setValue(EvidenceForm.Choice.LINK);
        test(find(TextField.class).withCaption("Titel").single()).setValue("Beleid");
        test(find(TextField.class).withCaption("Adres van de pagina").single()).setValue("javascript:alert(1)");
        click("Voeg bewijs toe");
        TextField link =
                find(TextField.class).withCaption("Adres van de pagina").single();
        assertThat(link.isInvalid()).isTrue();
        assertThat(link.getErrorMessage()).startsWith("Dit is geen adres");
    }

    @Test
    void it_is_offered_taken_back_and_judged_by_a_colleague() {
        EvidenceId id = brought("Beleid van de gemeente");
        navigate(EvidenceView.class, Map.of("evidence", id.toString()));
        click("Bied aan om te beoordelen");
        assertThat(page()).contains("beoordeelt het niet zelf");
        assertThat(find(Button.class).withText("Keur goed").exists()).isFalse();
        click("Maak ongedaan");
        assertThat(pieces.get(id).line().state()).isEqualTo(EvidenceState.DRAFT);
        changes.offer(id, 1);
    }

    @Test
    void who_brings_a_next_version_after_a_colleague_reads_it_first_and_puts_the_own_one_on_top() {
        EvidenceId id = brought("Protocol");
        UI.getCurrent().navigate(ReviseEvidenceView.class, EvidenceWords.parameters(id));
        test(find(TextField.class).withCaption("Titel").single()).setValue("Protocol van mij");
        changes.revise(
                id,
                1,
                new EvidenceData("Protocol van een ander", "", LocalDate.now(clock), null),
                new Brought.TheSame());
        click("Bewaar als nieuwe versie");
        assertThat(page()).contains("bracht een collega", "versie 2 in: ‘Protocol van een ander’");
        assertThat(find(TextField.class).withCaption("Titel").single().getValue())
                .isEqualTo("Protocol van mij");
        click("Bewaar als nieuwe versie");
        assertThat(getCurrentView()).isInstanceOf(EvidenceView.class);
        assertThat(pieces.get(id).line().newest().number()).isEqualTo(3);
        assertThat(page()).contains("Protocol van een ander", "Protocol van mij");
    }

    @Test
    void removing_asks_why_and_leaves_a_trace() {
        EvidenceId id = brought("Te verwijderen stuk");
        navigate(EvidenceView.class, Map.of("evidence", id.toString()));
        click("Verwijder bewijs");
        click("Verwijder voorgoed");
        assertThat(find(TextArea.class)
                        .withCaption("Waarom verwijdert u dit?")
                        .single()
                        .isInvalid())
                .isTrue();
        test(find(TextArea.class).withCaption("Waarom verwijdert u dit?").single())
                .setValue("Er stond een naam in.");
        click("Verwijder voorgoed");
        assertThat(page()).contains("verwijderd", "Er stond een naam in.").doesNotContain("gemeente.example");
        UI.getCurrent().navigate("bewijs", QueryParameters.fromString("staat=removed"));
        assertThat(page()).contains("Te verwijderen stuk");
    }

    @Test
    void the_list_is_narrowed_by_state_and_age_and_the_action_shows_its_evidence() {
        EvidenceId id = brought("Oud stuk");
        UI.getCurrent().navigate("bewijs", QueryParameters.fromString("leeftijd=two_years"));
        assertThat(page()).contains("Oud stuk");
        UI.getCurrent().navigate("bewijs", QueryParameters.fromString("staat=approved"));
        assertThat(page()).doesNotContain("Oud stuk");
        String action = pieces.get(id).line().about().id();
        navigate("acties/" + action, Component.class);
        assertThat(page()).contains("Oud stuk", "Bewijs toevoegen");
    }

    @Test
    @WithUserDetails("manager@kempen.example")
    void who_only_reads_has_no_buttons_to_change_it() {
        navigate(EvidenceListView.class);
        assertThat(find(Button.class).withText("Bewijs toevoegen").exists()).isFalse();
    }
}
