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

/** An administrator tries mail, a member asks for the digest, and employees are invited to a test. */
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
