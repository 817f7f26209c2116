package nl.privacyspiegel.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import nl.privacyspiegel.organisation.settings.AccentColour;
import nl.privacyspiegel.organisation.settings.OrganisationSettings;
import nl.privacyspiegel.testing.OnDemo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** The administrator gives the reports the logo and the colour of the organisation. */
@OnDemo
class HouseStylePageTest extends SpringBrowserlessTest {

    private static final String ADMINISTRATOR = "beheerder@kempen.example";

    @Autowired
    private OrganisationSettings settings;

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void theStepsOnHomeLeadToWhereEachIsDone() {
        UI.getCurrent().navigate("");
        assertThat(find(Anchor.class)
                        .withCondition(link -> link.getElement()
                                .getParent()
                                .getParent()
                                .getClassList()
                                .contains("ps-checklist"))
                        .all())
                .extracting(Anchor::getHref)
                .as("the second step, the house style, mail and a back-up")
                .containsExactly(
                        "/profiel/tweede-stap", "/instellingen", "/instellingen", "/instellingen-reservekopie");
        UI.getCurrent().navigate("profiel/tweede-stap");
        assertThat(find(H1.class).single().getText()).isEqualTo("Inloggen in twee stappen");
        navigate(OrganisationSettingsView.class);
        assertThat(findInView(H2.class).all().getFirst().getText()).isEqualTo("Huisstijl van rapporten");
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void aLogoIsShownUntilItIsRemoved() throws IOException {
        navigate(OrganisationSettingsView.class);
        upload("logo.png", picture());
        Image shown = findInView(Image.class).single();
        assertThat(shown.getSrc()).startsWith("data:image/png;base64,");
        assertThat(shown.getAlt().orElse("")).startsWith("Logo van ");
        assertThat(settings.style().logo()).isPresent();

        test(findInView(Button.class).withText("Verwijder het logo").single()).click();
        assertThat(settings.style().logo()).isEmpty();
        assertThat(findInView(Image.class).all()).isEmpty();
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void aFileThatOnlyLooksLikeAPictureIsRefused() {
        navigate(OrganisationSettingsView.class);
        upload("logo.png", "<svg onload='alert(1)'/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(settings.style().logo()).isEmpty();
        assertThat(findInView(Image.class).all()).isEmpty();
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void theNameOfAFileLeadsNowhere() throws IOException {
        navigate(OrganisationSettingsView.class);
        upload("../../../../tmp/<b>logo</b>.png", picture());
        assertThat(findInView(Image.class).single().getSrc()).startsWith("data:image/png;base64,");
        assertThat(settings.style().logo()).isPresent();
        settings.change(Optional.empty());
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void aColourIsKeptWhenItIsDarkEnoughAndAnEmptyFieldBringsBackTheStandard() {
        navigate(OrganisationSettingsView.class);
        colour("#7a1f5c");
        assertThat(settings.style().accent()).isEqualTo(new AccentColour("7A1F5C"));
        colour("FFFF00");
        assertThat(settings.style().accent()).isEqualTo(new AccentColour("7A1F5C"));
        colour("");
        assertThat(settings.style().accent()).isEqualTo(AccentColour.STANDARD);
    }

    private void colour(String typed) {
        test(findInView(TextField.class)
                        .withCaption("Kleur van titels en kopregels")
                        .single())
                .setValue(typed);
        test(findInView(Button.class).withText("Kleur opslaan").single()).click();
    }

    private void upload(String name, byte[] content) {
        new UploadTester<>(findInView(Upload.class).single()).upload(name, "image/png", content);
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(120, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
