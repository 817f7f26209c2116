package nl.privacyspiegel.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.UnitChanges;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.logbook.AuditPage;
import nl.privacyspiegel.privacytest.TestSettings;
import nl.privacyspiegel.privacytest.campaign.CampaignAct;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:audit-pages;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
@DisplayName("The page of the audit trail")
class AuditPagesTest extends SpringBrowserlessTest {

    private static final String ADMINISTRATOR = "beheerder@kempen.example";
    private static final String SUPERVISOR = "fg@kempen.example";
    private static final String MANAGEMENT = "manager@kempen.example";

    @Autowired
    private Units units;

    @Autowired
    private UnitChanges unitChanges;

    @Autowired
    private TestSettings settings;

    @Autowired
    private Clock clock;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionTemplate transactions;

    private List<String> words() {
        return findInView(Span.class).all().stream()
                .map(span -> span.getElement().getTextRecursively())
                .toList();
    }

    private ComboBox<?> what() {
        return find(ComboBox.class).withCaption("Wat").single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    @DisplayName("An act shows up with its function and role, and is found by what it is about")
    void anActIsFound() {
        UnitSummary top = units.managed().getFirst();
        units.add(top.id(), "Team Leerplicht");

        navigate(AuditView.class);
        assertThat(words())
                .contains("voegde een eenheid toe", "eenheid “Team Leerplicht”", "Beheerder", "beheerder", top.name());
        assertThat(find(Button.class).all().stream()
                        .filter(button -> button.getThemeNames().contains(ButtonVariant.LUMO_PRIMARY.getVariantName()))
                        .map(Button::getText))
                .containsExactly("Zoek");

        test(find(TextField.class).withCaption("Naam van het object").single()).setValue("leerplicht");
        click("Zoek");
        assertThat(words()).contains("1 regel");
        assertThat(find(Anchor.class).withText("Download CSV").single().getHref())
                .endsWith("download/logboek.csv?naam=leerplicht");

        test(what()).selectItem("sloot een afname");
        click("Zoek");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Geen regels gevonden");
        click("Toon alles");
        assertThat(words()).contains("voegde een eenheid toe");

        test(what()).selectItem("publiceerde een raamwerk");
        click("Zoek");
        assertThat(words()).contains("Privacyspiegel, vanzelf");
    }

    @Test
    @WithUserDetails(SUPERVISOR)
    @DisplayName("Who could not log in is not known, and is not said to be the application")
    void somebodyUnknown() {
        record(OrganisationAct.LOGIN_REFUSED, new AuditObject(OrganisationAct.About.MEMBER, null, null));
        navigate(AuditView.class);
        test(what()).selectItem("kon niet inloggen");
        click("Zoek");
        assertThat(words()).contains("Onbekend").doesNotContain("Privacyspiegel, vanzelf");
    }

    @Test
    @WithUserDetails(SUPERVISOR)
    @DisplayName("A reason for more codes than people is told as a reason, beside the name of the campaign")
    void theReason() {
        String name = AuditObject.because("Ronde A", "Eersel: Uitzendkrachten");
        AuditObject campaign = AuditObject.of(CampaignAct.About.CAMPAIGN, UUID.randomUUID(), name);
        record(CampaignAct.CODES_BEYOND_HEADCOUNT, campaign.with(CampaignAct.HEADS, 8));
        navigate(AuditView.class);
        test(find(TextField.class).withCaption("Naam van het object").single()).setValue("ronde a");
        click("Zoek");
        assertThat(words()).contains("afname “Ronde A”", "opgegeven mensen: 8 · reden: Eersel: Uitzendkrachten");
    }

    private void record(AuditAction action, AuditObject object) {
        transactions.executeWithoutResult(status -> trail.recordByNobody(action, null, object));
    }

    @Test
    @WithUserDetails(SUPERVISOR)
    @DisplayName("A period that ends before it begins is refused at its field")
    void aPeriodBackwards() {
        navigate(AuditView.class);
        LocalDate today = LocalDate.now(clock);
        DatePicker until = find(DatePicker.class).withCaption("Tot en met").single();
        test(find(DatePicker.class).withCaption("Vanaf").single()).setValue(today);
        test(until).setValue(today.minusDays(1));
        click("Zoek");
        assertThat(until.isInvalid()).isTrue();
        assertThat(until.getErrorMessage()).isEqualTo("Kies een dag die niet vóór de eerste dag ligt.");
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    @DisplayName("More than a page is read page by page")
    void pages() {
        UnitSummary top = units.managed().getFirst();
        for (int i = 0; i < AuditPage.SIZE; i++) {
            units.rename(top.id(), top.name());
        }
        navigate(AuditView.class);
        assertThat(words()).anyMatch(text -> text.matches("Pagina 1 van \\d+"));
        test(find(RouterLink.class).withText("Oudere regels").single()).click();
        assertThat(words()).anyMatch(text -> text.matches("Pagina 2 van \\d+"));
        assertThat(find(RouterLink.class).withText("Nieuwere regels").all()).hasSize(1);
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    @DisplayName("Another name, place or value is told with both its ends")
    void bothEnds() {
        UnitSummary top = units.managed().getFirst();
        UnitId team = units.add(top.id(), "Team Noord");
        UnitId above = units.add(top.id(), "Afdeling");
        units.rename(team, "Team Zuid");
        unitChanges.move(team, above);
        settings.change(7, 60);
        navigate(AuditView.class);
        assertThat(words())
                .contains(
                        "eenheid, van “Team Noord” naar “Team Zuid”",
                        "eenheid, van “" + top.name() + " › Team Zuid” naar “Afdeling › Team Zuid”",
                        "kleinste groep: van 5 naar 7 · bewaartermijn in dagen: van 90 naar 60");
    }

    @Test
    @WithUserDetails(SUPERVISOR)
    @DisplayName("The check says that the chain is whole, with the hash to keep")
    void theCheck() {
        navigate(AuditView.class);
        click("Controleer de keten");
        assertThat(findInView(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("De keten klopt: "));
        assertThat(words()).anyMatch(text -> text.matches("[0-9a-f]{64}"));
        assertThat(find(Button.class).withText("Controleer de keten").single().isEnabled())
                .isTrue();
    }

    @Test
    @WithUserDetails(MANAGEMENT)
    @DisplayName("Management has no such page in the menu")
    void notForManagement() {
        assertThat(MenuConfiguration.getMenuEntries())
                .extracting(entry -> entry.path())
                .isNotEmpty()
                .doesNotContain("/logboek", "logboek");
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    @DisplayName("A text that is longer than any name is refused at its field, and stays there")
    void tooLongToLookFor() {
        navigate(AuditView.class);
        TextField text =
                find(TextField.class).withCaption("Naam van het object").single();
        test(text).setValue("x".repeat(201));
        click("Zoek");
        assertThat(text.isInvalid()).isTrue();
        assertThat(text.getErrorMessage()).isEqualTo("Deze tekst is te lang. Maak er hoogstens 200 tekens van.");
        assertThat(text.getValue()).hasSize(201);
    }
}
