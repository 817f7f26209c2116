package nl.privacyspiegel.privacytest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.privacytest.OpenCampaign;
import nl.privacyspiegel.privacytest.TestSettings;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.campaign.CampaignSummary;
import nl.privacyspiegel.privacytest.campaign.PrivacySettings;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithUserDetails;

/** Numbers and days are set as a browser sends them, also those that the field itself calls wrong. */
@DisplayName("What goes wrong on the pages of campaigns")
class CampaignMistakesTest extends CampaignPages {

    @Autowired
    private TestSettings settings;

    @Autowired
    private ApplicationContext application;

    @Test
    @WithUserDetails(ASSESSOR)
    @DisplayName("What will not do is said at its field, and nothing typed is lost")
    void form() {
        List<CampaignSummary> before = campaigns.list();
        navigate(NewCampaignView.class);
        test(field(TextField.class, "Naam")).setValue(" ");
        DatePicker last = field(DatePicker.class, "Laatste dag");
        last.setValue(today().minusDays(1));
        CheckboxGroup<?> offered = field(CheckboxGroup.class, "Wie maken de test?");
        test(offered).deselectAll();
        IntegerField twice = field(IntegerField.class, "Twee keer nakijken, in procenten");
        twice.setValue(101);
        test(field(TextArea.class, "Waarom deze test?")).setValue("Blijft staan");
        click("Bewaar als concept");

        assertThat(field(TextField.class, "Naam").getErrorMessage()).isEqualTo("Geef de afname een naam.");
        assertThat(last.getErrorMessage()).contains("al voorbij");
        assertThat(offered.getErrorMessage()).contains("ten minste één eenheid");
        assertThat(twice.getErrorMessage()).contains("van 0 tot en met 100");
        assertThat(field(TextArea.class, "Waarom deze test?").getValue()).isEqualTo("Blijft staan");

        field(DatePicker.class, "Eerste dag").setValue(today().plusDays(5));
        assertSaidWith(last, today().plusDays(4), "Bewaar als concept", "ligt voor de eerste");
        assertSaidWith(last, today().plusYears(40), "Bewaar als concept", "hoogstens een jaar");
        assertSaidWith(last, null, "Bewaar als concept", "Kies een dag");
        assertThat(campaigns.list()).isEqualTo(before);
    }

    @Test
    @WithUserDetails(ASSESSOR)
    @DisplayName("A plan that stands ready already is said at its name, when it is made and when it is changed")
    void doubles() {
        navigate(NewCampaignView.class);
        test(field(TextField.class, "Naam")).setValue("Najaar");
        click("Bewaar als concept");
        navigate(NewCampaignView.class);
        test(field(TextField.class, "Naam")).setValue("Voorjaar");
        click("Bewaar als concept");
        CampaignId id = campaigns.list().stream()
                .filter(each -> each.name().equals("Voorjaar"))
                .map(CampaignSummary::id)
                .findFirst()
                .orElseThrow();

        navigate(NewCampaignView.class);
        String proposed = field(TextField.class, "Naam").getValue();
        assertTaken("NAJAAR", "Bewaar als concept");
        test(field(TextField.class, "Naam")).setValue(proposed);
        navigate(EditCampaignView.class, Map.of("id", id.toString()));
        assertTaken("Najaar", "Opslaan");
        test(field(TextField.class, "Naam")).setValue("Zomer");
        assertThat(field(TextField.class, "Naam").isInvalid()).isFalse();
    }

    private void assertTaken(String called, String button) {
        TextField name = field(TextField.class, "Naam");
        test(name).setValue(called);
        click(button);
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).startsWith("Er staat al een afname ‘" + called + "’ klaar");
    }

    @Test
    @WithUserDetails(ASSESSOR)
    @DisplayName("No codes are made of a number that will not do")
    void codes() {
        CampaignId id = opened(CampaignAccess.CODES);
        login(DISTRIBUTOR);
        visit(id);
        IntegerField number = number("Nieuwe codes");
        click("Maak codes");
        assertThat(texts()).anyMatch(text -> text.startsWith("Vul bij ten minste één eenheid in"));
        number.setValue(0);
        click("Maak codes");
        assertThat(texts()).anyMatch(text -> text.startsWith("Vul bij ten minste één eenheid in"));
        for (int wrong : List.of(100_000, -1)) {
            number.setValue(wrong);
            click("Maak codes");
            assertThat(number.isInvalid()).isTrue();
            assertThat(number.getErrorMessage()).isEqualTo("Vul een heel getal van 0 tot en met 5.000 in.");
        }
        assertThat(campaigns.get(id).codesIssued()).isZero();
    }

    @Test
    @WithUserDetails(ASSESSOR)
    @DisplayName(
            "A sheet on paper is entered as it was written, says at its field what is missing, and is refused after closing")
    void paper() {
        CampaignId id = opened(CampaignAccess.CODES);
        login(DISTRIBUTOR);
        visit(id);
        assertThat(download("Papieren versie (Word)")).startsWith("PK");
        click("Voer een formulier in");
        click("Lever dit formulier in");
        assertThat(findInView(Div.class).all())
                .anyMatch(
                        each -> each.getElement().getTextRecursively().startsWith("Neem ten minste één antwoord over"));
        TextArea open = findInView(TextArea.class).all().getFirst();
        String hostile = "<script>alert(1)</script> {0} ' \u202E=1+1";
        test(open).setValue(hostile);
        click("Lever dit formulier in");
        IntegerField heads = field(IntegerField.class, "Hoeveel mensen er bij deze eenheid werken");
        assertThat(heads.getErrorMessage()).contains("hoeveel mensen er werken");
        assertThat(open.getValue()).isEqualTo(hostile);
        test(heads).setValue(12);
        click("Lever dit formulier in");
        assertThat(said().getLast()).startsWith("Het formulier is ingevoerd");
        assertThat(texts()).anyMatch(text -> text.startsWith("Hoeveel formulieren er zijn ingevoerd, staat hier pas"));
        assertThat(findInView(TextArea.class).all()).allMatch(TextArea::isEmpty);
        assertThat(new OpenCampaign(application).stored(id, true))
                .singleElement(InstanceOfAssertFactories.STRING)
                .endsWith("=<script>alert(1)</script> {0} ' =1+1");

        login(ASSESSOR);
        campaigns.close(id);
        login(DISTRIBUTOR);
        navigate(PaperSheetView.class, Map.of("id", id.toString()));
        assertThat(findInView(TextArea.class).all()).isEmpty();
        assertThat(findInView(Div.class).all())
                .anyMatch(each -> each.getElement().getTextRecursively().contains("Deze test is niet open"));
    }

    @Test
    @WithUserDetails(ASSESSOR)
    @DisplayName("More time is a later day, within a year")
    void extending() {
        CampaignId id = opened(CampaignAccess.OPEN_LINK);
        LocalDate lastDay = campaigns.get(id).summary().period().lastDay();
        visit(id);
        DatePicker day = field(DatePicker.class, "Nieuwe laatste dag");
        assertSaidWith(day, null, "Geef meer tijd", "Kies een dag");
        assertSaidWith(day, lastDay, "Geef meer tijd", "na de laatste dag");
        assertSaidWith(day, today().minusDays(3), "Geef meer tijd", "na de laatste dag");
        assertSaidWith(day, today().plusDays(367), "Geef meer tijd", "hoogstens een jaar");
        assertThat(campaigns.get(id).summary().period().lastDay()).isEqualTo(lastDay);
    }

    @Test
    @WithUserDetails(ASSESSOR)
    @DisplayName("Who is too late hears what somebody else did meanwhile")
    void meanwhile() {
        CampaignId id = planned(CampaignAccess.CODES);
        visit(id);
        campaigns.open(id, campaigns.get(id).version());

        click("Open de afname");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(said().getLast()).contains("al open of gesloten", "Laad de pagina opnieuw");

        visit(id);
        campaigns.close(id);
        click("Sluit de afname");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(said().getLast()).contains("niet open", "Laad de pagina opnieuw");
        assertThat(campaigns.get(id).state()).isEqualTo(CampaignState.CLOSED);
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    @DisplayName("The administrator of the highest unit makes the promises stricter, not weaker")
    void settings() {
        navigate(TestSettingsView.class);
        PrivacySettings before = settings.read();
        IntegerField size = field(IntegerField.class, "Kleinste groep met een uitslag");
        IntegerField days = field(IntegerField.class, "Dagen dat antwoorden bewaard blijven");
        for (int wrong : List.of(4, 0, -1)) {
            size.setValue(wrong);
            assertThat(size.getErrorMessage()).startsWith("Vul een getal van 5 tot en met");
            click("Opslaan");
            assertThat(size.isInvalid()).isTrue();
        }
        for (int wrong : List.of(91, 0)) {
            days.setValue(wrong);
            assertThat(days.getErrorMessage()).startsWith("Vul een getal van 1 tot en met 90");
            click("Opslaan");
            assertThat(days.isInvalid()).isTrue();
        }
        size.clear();
        click("Opslaan");
        assertThat(size.isInvalid()).isTrue();
        assertThat(settings.read()).isEqualTo(before);

        test(size).setValue(8);
        test(days).setValue(30);
        click("Opslaan");
        assertThat(settings.read().groupSize().threshold()).isEqualTo(8);
        assertThat(settings.read().retentionDays()).isEqualTo(30);
    }

    private void assertSaidWith(DatePicker field, @Nullable LocalDate day, String button, String message) {
        field.setValue(day);
        click(button);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains(message);
    }
}
