package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.InputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The administrator reads, imports, copies, edits and publishes frameworks. */
class FrameworkJourney {

    private static final String SHIPPED = "VNG-raamwerk privacy sociaal domein";

    private static final RunningApp app = RunningApp.sharedDemo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void aFileWithMistakesIsRefusedWithAllOfThemAndNothingIsStored() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "beheerder");
        page.navigate("/raamwerken");
        visitor.look("frameworks");
        visitor.click("Raamwerk importeren");
        visitor.look("framework-import");

        upload(page, "id: mijn-raamwerk\nnaam: \"\"\nvraagen: []\n");

        assertThat(page.getByText(
                        "Regel 3: De sleutel ‘vraagen’ is onbekend", new Page.GetByTextOptions().setExact(false)))
                .isVisible();
        assertThat(page.getByText("Regel 2: ‘naam’ is leeg")).isVisible();
        visitor.look("framework-import-refused");

        upload(
                page,
                IntStream.range(0, 70).mapToObj(i -> "vreemd" + i + ": 1\n").collect(Collectors.joining()));

        assertThat(page.getByText("En nog ")).isVisible();
        visitor.look("framework-import-many-mistakes");
        page.navigate("/raamwerken");
        assertThat(page.getByText("mijn-raamwerk")).isHidden();
    }

    @Test
    void aFrameworkIsReadAndTakenAlongAsAFile() throws Exception {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        page.navigate("/raamwerken");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(SHIPPED))
                .first()
                .click();
        Vaadin.awaitIdle(page);
        visitor.look("framework");

        Download file =
                page.waitForDownload(() -> page.locator(".ps-download").first().click());

        assertThat(file.suggestedFilename()).isEqualTo("vng-sociaal-domein-v1.yaml");
        try (InputStream yaml = file.createReadStream()) {
            assertThat(new String(yaml.readAllBytes(), UTF_8)).contains("id: vng-sociaal-domein", "domeinen:");
        }
    }

    @Test
    void aCopyIsEditedAndPublishedAsTheNextVersion() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "beheerder");
        page.navigate("/raamwerken");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(SHIPPED))
                .first()
                .click();
        Vaadin.awaitIdle(page);
        visitor.click("Kopieer naar een nieuw concept");
        visitor.look("framework-copy");
        visitor.click("Maak de kopie");
        visitor.look("framework-draft");
        visitor.follow("Beleid");
        visitor.look("framework-draft-domain");
        visitor.click("Vraag B1 wijzigen");
        visitor.look("framework-draft-question");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Tekst van de vraag"))
                .fill("Is er een privacybeleid?");
        visitor.click("Opslaan");
        assertThat(page.getByText("Anders gesteld sinds versie 1").first()).isVisible();
        visitor.look("framework-draft-reworded");
        visitor.click("Verklaar gelijk aan versie 1: B1");
        assertThat(page.getByText("en gelijk verklaard").first()).isVisible();
        page.navigate("/raamwerken");
        page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("concept"))
                .getByRole(AriaRole.LINK)
                .click();
        Vaadin.awaitIdle(page);
        visitor.follow("Bekijk alle verschillen met versie 1");
        assertThat(page.getByText("1 gelijk verklaard.", new Page.GetByTextOptions().setExact(false)))
                .isVisible();
        visitor.look("framework-difference");
        visitor.click("Trek de verklaring in: B1, versie 1");
        assertThat(page.getByText("1 anders gesteld.", new Page.GetByTextOptions().setExact(false)))
                .isVisible();
        page.goBack();
        Vaadin.awaitIdle(page);
        visitor.click("Publiceer");
        assertThat(page.getByText(
                        "1 vraag is anders gesteld en wordt niet meer vergeleken",
                        new Page.GetByTextOptions().setExact(false)))
                .isVisible();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publiceer"))
                .click();
        assertThat(page.getByText("verandert niet meer").first()).isVisible();
        page.navigate("/raamwerken");
        visitor.look("frameworks-two-versions");
    }

    private static void upload(Page page, String yaml) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("raamwerk.yaml", "application/yaml", yaml.getBytes(UTF_8)));
        Vaadin.awaitIdle(page);
    }
}
