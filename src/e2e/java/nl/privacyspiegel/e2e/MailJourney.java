package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.privacyspiegel.testing.MailBox;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator tries mail, a member asks for the digest, employees are invited to a test, and a colleague reports a suspicion. */
class MailJourney {

    private static final Pattern LINK = Pattern.compile(Pattern.quote(MailBox.ADDRESS) + "(/test/[0-9A-Z]{12})\\s");

    @RegisterExtension
    static final RunningApp app = RunningApp.demo(
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + MailBox.port(),
            "--privacyspiegel.mail.from=" + MailBox.FROM,
            "--privacyspiegel.address=" + MailBox.ADDRESS);

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void anAdministratorSeesThatMailWorks() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor administrator = Visitor.ofTheDemo(app, page, "beheerder");
        page.navigate("/instellingen");
        assertThat(page.getByText("Mail staat aan")).isVisible();
        administrator.click("Stuur mij een proefmail");
        await("beheerder@kempen.example", 1);
        administrator.click("Kijk opnieuw");
        assertThat(page.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("verstuurd"))
                        .first())
                .isVisible();
        administrator.look("mail-settings");
    }

    @Test
    void aMemberAsksForTheDigest() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        page.navigate("/profiel");
        page.getByLabel("Stuur mij het overzicht").check();
        assertThat(page.getByText("U krijgt het overzicht.")).isVisible();
        visitor.look("mail-digest");
        page.reload();
        assertThat(page.getByLabel("Stuur mij het overzicht")).isChecked();

        page.navigate("/afmelden/x/y");
        assertThat(page.getByText("U krijgt geen overzicht meer")).isVisible();
        Screens.lookAtBothWidths(page, "mail-left");
    }

    @Test
    void employeesGetACodeByMailThatBeginsTheTest() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        page.navigate("/afnames/nieuw");
        visitor.type("Naam", "Privacytest per mail");
        visitor.click("Bewaar als concept");
        visitor.click("Open de afname");
        confirm(page, "Open de afname");

        Page office = browser.open(app, Viewport.WIDE);
        Visitor distributor = Visitor.ofTheDemo(app, office, "uitdeler");
        office.navigate("/afnames");
        distributor.follow("Privacytest per mail");
        office.getByText("Adressen plakken en uitnodigen").click();
        office.getByLabel("E-mailadressen").fill("een@gemeente.example\ngeen adres");
        distributor.click("Verstuur uitnodigingen");
        assertThat(office.getByText("Dit is geen e-mailadres: geen adres.").first())
                .isVisible();
        distributor.look("mail-invite-wrong");
        office.getByLabel("E-mailadressen").fill("een@gemeente.example\ntwee@gemeente.example; een@gemeente.example");
        office.getByLabel("Mensen", new Page.GetByLabelOptions().setExact(true))
                .last()
                .fill("12");
        distributor.click("Verstuur uitnodigingen");
        distributor.look("mail-invite-confirm");
        confirm(office, "Verstuur uitnodigingen");
        await("een@gemeente.example", 1);
        await("twee@gemeente.example", 1);
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            office.reload();
            assertThat(office.getByText("Uitgenodigd: 2.")).isVisible();
        });
        distributor.look("mail-invited");

        Matcher link =
                LINK.matcher(MailBox.to("een@gemeente.example").getFirst().text());
        Assertions.assertThat(link.find()).isTrue();
        Page employee = browser.open(app, Viewport.NARROW);
        employee.navigate(link.group(1));
        assertThat(employee.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Begin"))))
                .isVisible();
    }

    @Test
    void aColleagueReportsASuspicionFromAPhone() {
        Page desk = browser.open(app, Viewport.WIDE);
        Visitor assessor = Visitor.ofTheDemo(app, desk, "werkgroeplid");
        desk.navigate("/datalekken");
        assessor.click("Maak een meldlink");
        String link = desk.getByLabel("Adres om te melden").inputValue();
        assessor.click("Ik heb de link");

        Page phone = browser.open(app, Viewport.NARROW);
        phone.navigate(link.replaceFirst("^https?://[^/]+", ""));
        Screens.lookAtBothWidths(phone, "report-suspicion");
        phone.getByLabel("Wat is er gebeurd?").fill("Tas met een dossier in de trein vergeten");
        phone.getByText("Verstuur de melding").click();
        assertThat(phone.getByText("Uw melding is veilig opgeslagen")).isVisible();
        Screens.lookAtBothWidths(phone, "report-received");

        desk.navigate("/");
        assertThat(desk.getByText("Vermoedens van een datalek om te bekijken")).isVisible();
        desk.navigate("/datalekken/vermoedens");
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Vermoeden V")))
                .first()
                .click();
        assertThat(desk.getByText("Tas met een dossier in de trein vergeten")).isVisible();
        assessor.click("Stel een vraag");
        assessor.type("Uw vraag aan de melder", "In welke trein?");
        assessor.click("Opslaan");
        assessor.look("suspicion");

        phone.reload();
        phone.getByLabel("Uw antwoord of aanvulling").fill("De trein van half vijf.");
        phone.getByText("Verstuur", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(phone.getByText("De trein van half vijf.")).isVisible();

        desk.reload();
        assertThat(desk.getByText("De trein van half vijf.")).isVisible();
        assessor.click("Neem op in het register");
        assertThat(desk.getByText("Dit begon als een vermoeden")).isVisible();
    }

    private static void await(String address, int number) {
        Awaitility.await().until(() -> MailBox.to(address).size() == number);
    }

    private static void confirm(Page page, String button) {
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
        Vaadin.awaitIdle(page);
    }
}
