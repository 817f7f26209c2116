package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The supervisor reads what the administrator did, checks that nobody touched it and takes a copy along. */
class AuditJourney {

    private static final RunningApp app = RunningApp.sharedDemo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void whatTheAdministratorDidIsReadCheckedAndDownloadedByTheSupervisor() throws IOException {
        Page one = browser.open(app, Viewport.WIDE);
        Visitor administrator = Visitor.ofTheDemo(app, one, "beheerder");
        one.navigate("/eenheden");
        administrator.type("Naam van de eenheid", "Team Leerplicht");
        administrator.click("Voeg eenheid toe");
        one.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Beheerder"))
                .first()
                .click();
        one.getByText("Uitloggen", new Page.GetByTextOptions().setExact(true)).click();
        one.waitForURL("**/login?uitgelogd");

        Page page = browser.open(app, Viewport.WIDE);
        Visitor supervisor = Visitor.ofTheDemo(app, page, "fg");
        supervisor.follow("Logboek");
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("Team Leerplicht"));
        assertThat(row).containsText("voegde een eenheid toe");
        assertThat(row).containsText("Beheerder");
        assertThat(page.getByText("logde uit").first()).isVisible();
        supervisor.look("audit");

        supervisor.click("Controleer de keten");
        assertThat(page.getByText("De keten klopt: ")).isVisible();
        supervisor.look("audit-checked");

        Download file = page.waitForDownload(() -> supervisor.follow("Download CSV"));
        assertThat(Files.readString(file.path())).startsWith("\uFEFF\"nummer\"").contains("Team Leerplicht");
        page.reload();
        assertThat(page.getByText("downloadde het logboek").first()).isVisible();

        supervisor.type("Naam van het object", "bestaat niet");
        supervisor.click("Zoek");
        supervisor.look("audit-empty");
    }

    @Test
    void managementDoesNotSeeThePage() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor.ofTheDemo(app, page, "manager");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Logboek")))
                .hasCount(0);
        browser.expect("status of 404");
        page.navigate("/logboek");
        Vaadin.awaitIdle(page);
        assertThat(page.getByText("Deze pagina bestaat niet, of u mag haar niet zien"))
                .isVisible();
    }
}
