package nl.privacyspiegel.privacytest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.OfferedUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("The page for a test on paper")
class PaperSheetPageTest extends CampaignPages {

    private List<String> refusals() {
        return texts().filter(text -> text.startsWith("Neem ten minste")).toList();
    }

    private RadioButtonGroup<?> statement() {
        return find(RadioButtonGroup.class).all().getFirst();
    }

    private void answer() {
        RadioButtonGroup<?> statement = statement();
        test(statement).selectItem("Juist");
    }

    @Test
    @WithUserDetails(ASSESSOR)
    @DisplayName(
            "says what is missing until it is filled in, asks a number of people once, and never tells of few sheets")
    void entering() {
        CampaignId id = opened(CampaignAccess.CODES);
        login(DISTRIBUTOR);
        navigate(PaperSheetView.class, Map.of("id", id.toString()));
        assertThat(texts()).anyMatch(text -> text.startsWith("Hoeveel formulieren er zijn ingevoerd, staat hier pas"));
        assertThat(field(Select.class, "Eenheid op het formulier").getValue()).isInstanceOf(OfferedUnit.class);

        click("Lever dit formulier in");
        assertThat(refusals()).hasSize(1);
        answer();
        assertThat(refusals()).as("mended").isEmpty();

        click("Lever dit formulier in");
        IntegerField heads = field(IntegerField.class, "Hoeveel mensen er bij deze eenheid werken");
        assertThat(heads.isInvalid()).isTrue();
        test(heads).setValue(1);
        assertThat(heads.isInvalid()).isFalse();
        click("Lever dit formulier in");
        assertThat(said()).last().asString().startsWith("Het formulier is ingevoerd");

        answer();
        TextField why = field(TextField.class, "Reden");
        click("Lever dit formulier in");
        IntegerField full = field(IntegerField.class, "Hoeveel mensen er bij deze eenheid werken");
        assertThat(full.getErrorMessage()).contains("al zoveel formulieren ingevoerd als er mensen werken (1)");
        test(why).setValue("er kwam iemand bij");
        assertThat(full.isInvalid()).as("the reason was asked for too").isFalse();
        test(full).setValue(2);
        click("Lever dit formulier in");
        assertThat(said()).last().asString().startsWith("Het formulier is ingevoerd");
        assertThat(campaigns.get(id).codesIssued()).isZero();
        visit(id);
        assertThat(facts()).as("two sheets, and nobody is told").noneMatch(fact -> fact.equals("2"));
    }
}
