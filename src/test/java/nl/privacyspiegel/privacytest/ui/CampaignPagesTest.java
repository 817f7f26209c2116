package nl.privacyspiegel.privacytest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Set;
import nl.privacyspiegel.organisation.DemoUnits;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignDetails;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.campaign.CampaignSummary;
import nl.privacyspiegel.testing.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("The pages of campaigns")
class CampaignPagesTest extends CampaignPages {

    @Autowired
    private DemoUnits units;

    @Autowired
    private JdbcTemplate database;

    @Test
    @WithUserDetails(ASSESSOR)
    @DisplayName("A campaign is prepared, changed, opened and shared with codes that are seen once")
    void fromTheFirstIdeaToCodes() {
        navigate(CampaignsView.class);
        assertThat(texts()).anyMatch(text -> text.startsWith("In een afname maken medewerkers"));
        click("Nieuwe afname");
        test(field(TextField.class, "Naam")).setValue("Najaar");
        test(field(TextArea.class, "Waarom deze test?")).setValue("Om samen te leren");
        assertThat((Set<?>) field(CheckboxGroup.class, "Wie maken de test?").getValue())
                .isNotEmpty();
        click("Bewaar als concept");

        CampaignSummary made = campaigns.list().getFirst();
        assertThat(getCurrentView()).isInstanceOf(CampaignView.class);
        assertThat(made.state()).isEqualTo(CampaignState.DRAFT);
        assertThat(primary()).containsExactly("Open de afname");
        click("Bewerken");
        test(field(TextField.class, "Naam")).setValue("Late najaar");
        click("Opslaan");
        assertThat(campaigns.get(made.id()).summary().name()).isEqualTo("Late najaar");

        click("Open de afname");
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("message"))
                .contains("kleiner dan 5", "90 dagen");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(campaigns.get(made.id()).state()).isEqualTo(CampaignState.OPEN);

        assertThat(primary()).isEmpty();
        assertThat(texts())
                .anyMatch(text -> text.startsWith("Codes maakt wie ze uitdeelt, met de rol uitdeler: Uitdeler."));
        login(DISTRIBUTOR);
        visit(made.id());
        assertThat(primary()).containsExactly("Maak codes");
        click("Maak codes");
        assertThat(campaigns.get(made.id()).codesIssued()).isZero();
        test(number("Nieuwe codes")).setValue(2);
        click("Maak codes");
        assertThat(number("Hoeveel mensen").getErrorMessage()).contains("in hoeveel mensen er werken");
        assertThat(asksForAReason()).isFalse();
        test(number("Nieuwe codes")).setValue(3);
        test(number("Hoeveel mensen")).setValue(1);
        assertThat(asksForAReason()).isTrue();
        click("Maak codes");
        assertThat(findInView(TextField.class).withCaption("Reden").single().getErrorMessage())
                .startsWith("U maakt meer codes dan er mensen werken.");
        test(number("Nieuwe codes")).setValue(4);
        test(number("Hoeveel mensen")).setValue(5);
        assertThat(asksForAReason()).isFalse();
        click("Maak codes");
        assertThat(texts()).anyMatch(text -> text.startsWith("Deze codes ziet u alleen nu: het zijn er 4."));
        String letters = download("Open de brieven om af te drukken");
        assertThat(letters).contains("Late najaar").containsPattern("[0-9A-Z]{4}-[0-9A-Z]{4}-");
        assertThat(download("Download de Excel-lijst")).startsWith("PK");
        click("Ik heb de codes");
        assertThat(findInView(Anchor.class).withText("Download de Excel-lijst").exists())
                .isFalse();
        assertThat(campaigns.get(made.id()).codesIssued()).isEqualTo(4);
    }

    private boolean asksForAReason() {
        return findInView(TextField.class).withCaption("Reden").exists();
    }

    @Test
    @WithUserDetails(ASSESSOR)
    @DisplayName("An open link is shown as a full address to copy")
    void openLink() {
        navigate(NewCampaignView.class);
        @SuppressWarnings("unchecked")
        RadioButtonGroup<CampaignAccess> access = field(RadioButtonGroup.class, "Hoe komen medewerkers binnen?");
        test(access).selectItem("Eén link voor iedereen");
        click("Bewaar als concept");
        CampaignId id = campaigns.list().getFirst().id();
        campaigns.open(id, campaigns.get(id).version());
        visit(id);

        TextField link = field(TextField.class, "Link naar de test");
        assertThat(link.isReadOnly()).isTrue();
        assertThat(link.getValue())
                .startsWith("http")
                .endsWith("/test/" + campaigns.get(id).token());
    }

    @Test
    @WithUserDetails(ASSESSOR)
    @DisplayName("More time is given, and a closed campaign leads to grading and results")
    void extendedAndClosed() {
        CampaignId id = opened(CampaignAccess.CODES);
        visit(id);
        assertThat(texts()).anyMatch(text -> text.startsWith("Hoeveel mensen de test inleverden, ziet u vanaf 5"));
        test(field(DatePicker.class, "Nieuwe laatste dag")).setValue(today().plusDays(20));
        click("Geef meer tijd");
        assertThat(campaigns.get(id).summary().period().lastDay()).isEqualTo(today().plusDays(20));

        click("Sluit de afname");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(campaigns.get(id).state()).isEqualTo(CampaignState.CLOSED);
        assertThat(texts())
                .anyMatch(text -> text.startsWith("Nakijken kan niet: elke open vraag kreeg te weinig antwoorden"))
                .noneMatch(text -> text.startsWith("Kijk de open antwoorden na"));
        assertThat(primary()).containsExactly("Nakijken publiceren");
        assertThat(findInView(Anchor.class)
                        .withText("Resultaten van de gesloten vragen")
                        .single()
                        .getHref())
                .endsWith("afnames/" + id + "/resultaten");
        assertThat(facts()).anyMatch(text -> text.startsWith("Worden verwijderd op "));
    }

    @Test
    @WithUserDetails(ASSESSOR)
    @DisplayName("A draft is thrown away after asking once")
    void discarded() {
        List<CampaignSummary> before = campaigns.list();
        CampaignId draft = planned(CampaignAccess.CODES);
        visit(draft);
        click("Gooi het concept weg");
        assertThat(campaigns.list()).extracting(CampaignSummary::id).contains(draft);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(getCurrentView()).isInstanceOf(CampaignsView.class);
        assertThat(campaigns.list()).isEqualTo(before);
    }

    @Test
    @WithUserDetails(ASSESSOR)
    @DisplayName("Management reads about a campaign and changes nothing")
    void othersRead() {
        CampaignId draft = planned(CampaignAccess.CODES);
        CampaignId open = opened(CampaignAccess.CODES);
        login(MANAGEMENT);

        navigate(CampaignsView.class);
        assertThat(findInView(Button.class).exists()).isFalse();
        for (CampaignId id : List.of(draft, open)) {
            visit(id);
            assertThat(findInView(Button.class).exists()).isFalse();
            assertThat(facts()).isNotEmpty();
        }
        Refused.assertNotFound("afnames/nieuw");
        Refused.assertNotFound("afnames/" + draft + "/bewerken");
        CampaignDetails unchanged = campaigns.get(draft);
        assertThat(unchanged.state()).isEqualTo(CampaignState.DRAFT);
    }

    @Test
    @WithUserDetails(ASSESSOR)
    @DisplayName("The list says how far each campaign is, and leads to results of campaigns above")
    void list() {
        planned(CampaignAccess.CODES);
        navigate(CampaignsView.class);

        assertThat(rows("Afnames"))
                .anySatisfy(row -> assertThat(row).startsWith("Najaar").endsWith("concept"))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("Privacytest CJG+, nieuwe medewerkers")
                        .endsWith("open"))
                .anySatisfy(row ->
                        assertThat(row).startsWith("Privacytest CJG+, najaar").endsWith("gesloten"))
                .anySatisfy(row ->
                        assertThat(row).startsWith("Privacytest voorjaar 2017").endsWith("klaar"));
        assertThat(rows("Uitslagen uit grotere afnames"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).startsWith("Privacytest Kempengemeenten"));
        test(find(RouterLink.class).withText("Privacytest Kempengemeenten").single())
                .click();
        assertThat(getCurrentView()).isInstanceOf(ResultsView.class);
    }

    @Test
    @WithUserDetails(ASSESSOR)
    @DisplayName("Without campaigns the page says what to do first")
    void empty() {
        database.update(
                "update campaign set unit_id = ?",
                units.named("Kempengemeenten").value());
        navigate(CampaignsView.class);
        assertThat(texts()).anyMatch(text -> text.contains("Bereid eerst een afname voor"));
        click("Nieuwe afname");
        assertThat(getCurrentView()).isInstanceOf(NewCampaignView.class);
    }

    private List<String> rows(String caption) {
        return find(NativeTable.class)
                .withCondition(table -> caption.equals(table.getCaptionText()))
                .single()
                .getBody()
                .getRows()
                .stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
