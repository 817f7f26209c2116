package nl.privacyspiegel.breach.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import nl.privacyspiegel.breach.AuthorityChoice;
import nl.privacyspiegel.breach.AuthorityDecision;
import nl.privacyspiegel.breach.BreachChanges;
import nl.privacyspiegel.breach.BreachDecisions;
import nl.privacyspiegel.breach.BreachFilter;
import nl.privacyspiegel.breach.BreachId;
import nl.privacyspiegel.breach.BreachReport;
import nl.privacyspiegel.breach.Breaches;
import nl.privacyspiegel.breach.suspicion.ReportLinks;
import nl.privacyspiegel.breach.suspicion.SuspicionId;
import nl.privacyspiegel.breach.suspicion.SuspicionReport;
import nl.privacyspiegel.breach.suspicion.SuspicionReports;
import nl.privacyspiegel.breach.suspicion.Suspicions;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.Secret;
import nl.privacyspiegel.testing.OnDemo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@OnDemo
@WithUserDetails("werkgroeplid@kempen.example")
@DisplayName("The pages of breaches")
class BreachPagesTest extends SpringBrowserlessTest {

    @Autowired
    private Breaches breaches;

    @Autowired
    private BreachChanges changes;

    @Autowired
    private BreachDecisions decisions;

    @Autowired
    private ReportLinks links;

    @Autowired
    private SuspicionReports reports;

    @Autowired
    private Suspicions suspicions;

    @Autowired
    private SuspicionCard home;

    @Autowired
    private Clock clock;

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void click(String words) {
        test(find(Button.class).withText(words).all().getFirst()).click();
    }

    private void write(String caption, String words) {
        test(find(TextArea.class).withCaption(caption).single()).setValue(words);
    }

    private BreachId made() {
        UnitId unit = breaches.reportableUnits().getFirst().id();
        return changes.report(
                unit,
                Set.of(unit),
                new BreachReport(
                        "Laptop kwijt", clock.instant().minus(Duration.ofHours(3)), "teamleider", "", "Gemist.", ""));
    }

    @Test
    void a_breach_is_reported_in_a_minute_and_says_what_to_do_first() {
        navigate(NewBreachView.class);
        click("Leg vast");
        TextField title = find(TextField.class)
                .withCaption("Wat is er gebeurd, in één zin")
                .single();
        assertThat(title.getErrorMessage()).isEqualTo("Vul in wat er is gebeurd.");
        test(title).setValue("Mail naar verkeerde ontvanger");
        write("Hoe is het ontdekt", "De ontvanger belde.");
        click("Leg vast");
        assertThat(getCurrentView()).isInstanceOf(BreachView.class);
        assertThat(page()).contains("Mail naar verkeerde ontvanger", "Nu te doen", "geen klok");
        navigate(BreachesView.class);
        assertThat(page()).contains("Mail naar verkeerde ontvanger", "Kennis van het datalek");
    }

    @Test
    void the_clock_begins_when_it_was_certain_and_the_next_step_stands_in_front() {
        BreachId id = made();
        navigate("datalekken/" + id, BreachView.class);
        click("Leg vast wanneer het zeker was");
        test(find(TextField.class).withCaption("Zeker sinds: tijd").single()).setValue("25:99");
        write("Waarom toen", "De laptop was niet versleuteld.");
        click("Opslaan");
        assertThat(find(TextField.class)
                        .withCaption("Zeker sinds: tijd")
                        .single()
                        .getErrorMessage())
                .isEqualTo("Vul een tijd in, zoals 14:05.");
        test(find(TextField.class).withCaption("Zeker sinds: tijd").single()).setValue("00:00");
        click("Opslaan");
        assertThat(page()).contains("nog 2 dagen", "De klok eindigt op", "Leg vast hoe het is ingedamd");
        assertThat(breaches.list(BreachFilter.ALL).lines().getFirst().id()).isEqualTo(id);
    }

    @Test
    void the_answers_for_the_form_of_the_authority_stand_ready_with_their_version() {
        BreachId id = made();
        UnitId unit = breaches.get(id).controllers().getFirst().unit();
        navigate("datalekken/" + id, BreachView.class);
        assertThat(page()).contains("Antwoorden voor het formulier van de AP", "Woorden op deze pagina");
        navigate("datalekken/" + id + "/formulier/" + unit, AuthorityFormView.class);
        assertThat(page())
                .contains("Vragenlijst van augustus 2022", "Laptop kwijt", "4.3 Hoe ontdekt", "Gemist.")
                .contains("staat in het register", "afgeleid: kijk of het klopt", "staat nergens: vul zelf in")
                .contains("vult Privacyspiegel nooit in");
        assertThat(find(Button.class).withText("Kopieer antwoord 4.3").all()).hasSize(1);
        assertThat(find(Button.class).withText("Kopieer antwoord 6.1").all()).isEmpty();
        assertThat(find(Button.class).withText("Kopieer alle antwoorden").all()).hasSize(1);
    }

    @Test
    void the_form_of_who_is_no_controller_is_not_found() {
        UI.getCurrent().navigate("datalekken/" + made() + "/formulier/" + UnitId.random());
        assertThat(getCurrentView()).isNotInstanceOf(AuthorityFormView.class);
    }

    @Test
    void what_a_colleague_told_meanwhile_is_said_and_the_next_press_counts() {
        BreachId id = made();
        navigate("datalekken/" + id, BreachView.class);
        click("Leg de opvolging vast");
        changes.followUp(id, "Van een collega.", -1);
        write("Maatregelen", "Van mij.");
        click("Opslaan");
        assertThat(breaches.get(id).followUp().orElseThrow().content()).isEqualTo("Van een collega.");
        click("Opslaan");
        assertThat(breaches.get(id).followUp().orElseThrow().content()).isEqualTo("Van mij.");
        assertThat(page()).contains("Van een collega.", "Van mij.");
    }

    @Test
    void what_was_learned_becomes_an_action_with_one_press_and_back() {
        BreachId id = made();
        UnitId unit = breaches.get(id).unit();
        decisions.decide(
                id,
                unit,
                new AuthorityDecision(
                        AuthorityChoice.NOT_A_BREACH, clock.instant(), "directeur", "FG", "Een test.", ""),
                -1);
        changes.close(id, "Versleutel elke laptop. Ook die van inhuur.");
        navigate("datalekken/" + id, BreachView.class);
        click("Overnemen als actie");
        assertThat(page()).contains("Overgenomen als actie", "Versleutel elke laptop.");
        click("Maak ongedaan");
        assertThat(page()).contains("Overnemen als actie").doesNotContain("Overgenomen als actie");
    }

    private SuspicionId reported(String what) {
        UnitId unit = breaches.reportableUnits().getFirst().id();
        reports.receive(links.make(unit), Secret.random(), new SuspicionReport(what, "", "trein"));
        return suspicions.list().getFirst().id();
    }

    @Test
    void a_link_to_report_without_an_account_is_shown_once_and_can_be_withdrawn() {
        links.withdraw(links.list().getFirst().unit());
        navigate(BreachesView.class);
        click("Maak een meldlink");
        TextField address =
                find(TextField.class).withCaption("Adres om te melden").single();
        assertThat(address.getValue()).matches(".*/datalek-melden/bij/[0-9A-Z]{26}");
        click("Ik heb de link");
        assertThat(page()).contains("Deze eenheid heeft een meldlink", "Trek de meldlink in");
    }

    @Test
    void a_suspicion_stands_on_home_and_becomes_a_breach_with_one_press() {
        SuspicionId id = reported("Tas in de trein vergeten. Met een dossier erin.");
        assertThat(home.card().orElseThrow().getElement().getTextRecursively())
                .contains("Vermoedens van een datalek om te bekijken", "te beoordelen");
        navigate("datalekken/vermoedens/" + id, SuspicionView.class);
        click("Stel een vraag");
        write("Uw vraag aan de melder", "Welke trein?");
        click("Opslaan");
        assertThat(page()).contains("Welke trein?", "Wie dit meldde, weten wij niet");
        click("Neem op in het register");
        assertThat(getCurrentView()).isInstanceOf(BreachView.class);
        assertThat(page()).contains("Tas in de trein vergeten.", "Dit begon als een vermoeden");
    }

    @Test
    void a_suspicion_that_is_no_breach_is_closed_with_a_reason() {
        SuspicionId id = reported("Poster hing scheef");
        navigate("datalekken/vermoedens/" + id, SuspicionView.class);
        click("Sluit: geen datalek");
        click("Opslaan");
        assertThat(page()).contains("te beoordelen");
        write("Waarom is het geen datalek", "Er stonden geen gegevens op.");
        click("Opslaan");
        assertThat(page()).contains("geen datalek", "Er stonden geen gegevens op.");
        navigate(SuspicionsView.class);
        assertThat(page()).contains("geen datalek");
    }
}
