package nl.privacyspiegel.privacytest.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.privacyspiegel.privacytest.CampaignAccess;
import nl.privacyspiegel.privacytest.CampaignDetails;
import nl.privacyspiegel.privacytest.CampaignId;
import nl.privacyspiegel.privacytest.CampaignPeriod;
import nl.privacyspiegel.privacytest.CampaignState;
import nl.privacyspiegel.privacytest.CampaignSummary;
import nl.privacyspiegel.privacytest.Campaigns;
import nl.privacyspiegel.privacytest.NewCampaign;
import nl.privacyspiegel.privacytest.TestSettings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:campaign-pages;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
@Transactional
@DisplayName("The pages of campaigns")
class CampaignPagesTest extends SpringBrowserlessTest {

    private static final String ADMINISTRATOR = "beheerder@kempen.example";
    private static final String ASSESSOR = "werkgroeplid@kempen.example";
    private static final String MANAGEMENT = "manager@kempen.example";

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private TestSettings settings;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private Clock clock;

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private CampaignId planned(CampaignAccess access) {
        var unit = campaigns.campaignUnits().getFirst().id();
        return campaigns.plan(new NewCampaign(
                "Najaar",
                unit,
                campaigns.publishedQuizzes().getFirst().id(),
                new CampaignPeriod(today(), today().plusDays(9)),
                access,
                Set.of(unit),
                "",
                10));
    }

    private CampaignId opened(CampaignAccess access) {
        CampaignId id = planned(access);
        campaigns.open(id, campaigns.get(id).version());
        return id;
    }

    private void visit(CampaignId id) {
        navigate(CampaignView.class, Map.of("id", id.toString()));
    }

    @Test
    @WithUserDetails(ASSESSOR)
    @DisplayName("A campaign is prepared, changed, opened and shared with codes that are seen once")
    void fromTheFirstIdeaToCodes() {
        navigate(CampaignsView.class);
        assertThat(texts()).anyMatch(text -> text.contains("Bereid eerst een afname voor"));
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

        assertThat(primary()).containsExactly("Maak codes");
        click("Maak codes");
        assertThat(campaigns.get(made.id()).codesIssued()).isZero();
        test(findInView(IntegerField.class).single()).setValue(2);
        click("Maak codes");
        assertThat(texts()).anyMatch(text -> text.startsWith("Deze codes ziet u alleen nu: het zijn er 2."));
        String letters = download("Open de brieven om af te drukken");
        assertThat(letters).contains("Late najaar").containsPattern("[0-9A-Z]{4}-[0-9A-Z]{4}-");
        assertThat(download("Download de Excel-lijst")).startsWith("PK");
        click("Ik heb de codes");
        assertThat(findInView(Anchor.class).withText("Download de Excel-lijst").exists())
                .isFalse();
        assertThat(campaigns.get(made.id()).codesIssued()).isEqualTo(2);
    }

    @Test
    @WithUserDetails(ASSESSOR)
    @DisplayName("What will not do is said at its field, and nothing typed is lost")
    void mistakes() {
        navigate(NewCampaignView.class);
        test(field(TextField.class, "Naam")).setValue(" ");
        test(field(DatePicker.class, "Laatste dag")).setValue(today().minusDays(1));
        CheckboxGroup<?> offered = field(CheckboxGroup.class, "Wie maken de test?");
        test(offered).deselectAll();
        test(field(TextArea.class, "Waarom deze test?")).setValue("Blijft staan");
        click("Bewaar als concept");

        assertThat(field(TextField.class, "Naam").getErrorMessage()).isEqualTo("Geef de afname een naam.");
        assertThat(field(DatePicker.class, "Laatste dag").getErrorMessage()).contains("al voorbij");
        assertThat(offered.getErrorMessage()).contains("ten minste één eenheid");
        assertThat(field(TextArea.class, "Waarom deze test?").getValue()).isEqualTo("Blijft staan");
        assertThat(campaigns.list()).isEmpty();
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
        assertThat(primary()).containsExactly("Kijk antwoorden na");
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
        visit(planned(CampaignAccess.CODES));
        click("Gooi het concept weg");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(getCurrentView()).isInstanceOf(CampaignsView.class);
        assertThat(campaigns.list()).isEmpty();
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
        assertThatThrownBy(() -> navigate("afnames/nieuw", NewCampaignView.class))
                .isInstanceOf(Throwable.class);
        assertThatThrownBy(() -> navigate("afnames/" + draft + "/bewerken", EditCampaignView.class))
                .isInstanceOf(Throwable.class);
        CampaignDetails unchanged = campaigns.get(draft);
        assertThat(unchanged.state()).isEqualTo(CampaignState.DRAFT);
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    @DisplayName("The administrator of the highest unit makes the promises stricter, not weaker")
    void settings() {
        navigate(TestSettingsView.class);
        IntegerField size = field(IntegerField.class, "Kleinste groep met een uitslag");
        IntegerField days = field(IntegerField.class, "Dagen dat antwoorden bewaard blijven");
        test(size).setValue(4);
        test(days).setValue(91);
        click("Opslaan");
        assertThat(size.getErrorMessage()).startsWith("Vul een getal van 5 tot en met");
        assertThat(days.getErrorMessage()).startsWith("Vul een getal van 1 tot en met 90");
        test(size).setValue(8);
        test(days).setValue(30);
        click("Opslaan");
        assertThat(settings.read().groupSize().threshold()).isEqualTo(8);
        assertThat(settings.read().retentionDays()).isEqualTo(30);
    }

    private void login(String email) {
        UserDetails details = accounts.loadUserByUsername(email);
        Authentication other =
                UsernamePasswordAuthenticationToken.authenticated(details, null, details.getAuthorities());
        SecurityContextHolder.getContext().setAuthentication(other);
    }

    private <C extends Component> C field(Class<C> type, String caption) {
        return find(type).withCaption(caption).single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private List<String> primary() {
        return findInView(Button.class).all().stream()
                .filter(button -> button.hasThemeName(ButtonVariant.LUMO_PRIMARY.getVariantName()))
                .map(Button::getText)
                .toList();
    }

    private Stream<String> texts() {
        return findInView(Paragraph.class).all().stream().map(Paragraph::getText);
    }

    private List<String> facts() {
        return findInView(DescriptionList.Description.class).all().stream()
                .map(DescriptionList.Description::getText)
                .toList();
    }

    private String download(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        test(findInView(Anchor.class).withText(text).single()).download(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
