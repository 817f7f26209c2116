package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A colleague joins, forgets the password, and leaves: invited by link, given a new password by link, deactivated, activated and
 * erased by the administrator; in between the colleague looks after the own profile.
 */
class InvitationJourney {

    private static final String NAME = "Nieuwe Collega";
    private static final String EMAIL = "nieuwe.collega@kempen.example";

    private static final RunningApp app = RunningApp.sharedDemo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void aColleagueComesAndGoes() throws Exception {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor administrator = Visitor.ofTheDemo(app, page, "beheerder");
        page.navigate("/mensen/nieuw");
        administrator.click("Maak uitnodiging");
        administrator.look("invite-error");
        administrator.type("Naam", NAME);
        administrator.type("Functie", "jurist");
        administrator.type("E-mailadres", EMAIL);
        administrator.click("Maak uitnodiging");
        administrator.look("invite-waits");
        Page second = browser.open(app, Viewport.WIDE);
        Visitor supervisor = Visitor.ofTheDemo(app, second, "fg");
        second.navigate("/meldingen");
        supervisor.look("notices");
        confirmRequest(second);
        supervisor.look("invite-link");
        String invitation = link(second);
        supervisor.click("Kopieer de link");
        assertThat(second.getByText("Gekopieerd.")).isVisible();
        page.navigate("/mensen");
        administrator.look("members-invited");

        Page desk = browser.open(app, Viewport.WIDE);
        Visitor colleague = new Visitor(desk);
        desk.navigate(invitation);
        assertThat(heading(desk, "Welkom bij Privacyspiegel")).isVisible();
        choose(colleague, "wachtwoord123", "Maak mijn account");
        assertThat(desk.getByText("makkelijk te raden").first()).isVisible();
        colleague.look("access-invitation");
        choose(colleague, "paars fietspad naar zee", "Maak mijn account");
        assertThat(desk.getByText("Uw wachtwoord is opgeslagen.")).isVisible();
        colleague.look("access-done");
        colleague.logIn(EMAIL, "paars fietspad naar zee");
        assertThat(heading(desk, "Start")).isVisible();

        Page elsewhere = browser.open(app, Viewport.WIDE);
        elsewhere.navigate(invitation);
        assertThat(heading(elsewhere, "Deze link werkt niet")).isVisible();
        new Visitor(elsewhere).look("access-gone");

        administrator.follow(NAME);
        administrator.look("member-account");
        administrator.click("Maak link voor nieuw wachtwoord");
        administrator.look("member-reset-waits");
        second.navigate("/meldingen");
        confirmRequest(second);
        supervisor.look("member-reset-link");
        elsewhere.navigate(link(second));
        assertThat(heading(elsewhere, "Nieuw wachtwoord kiezen")).isVisible();
        new Visitor(elsewhere).look("access-reset");
        choose(new Visitor(elsewhere), "groene ladder in de gang", "Bewaar wachtwoord");
        new Visitor(elsewhere).logIn(EMAIL, "groene ladder in de gang");
        assertThat(heading(elsewhere, "Start")).isVisible();

        ownProfile(new Visitor(elsewhere), elsewhere);

        administrator.click("Deactiveer");
        administrator.look("member-deactivate");
        confirm(page, "Deactiveer");
        assertThat(page.getByText("gedeactiveerd", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        elsewhere.navigate("/profiel");
        assertThat(heading(elsewhere, "Inloggen")).isVisible();
        administrator.click("Activeer weer");

        administrator.click("Wis deze persoon");
        administrator.look("member-erase");
        confirm(page, "Wis deze persoon");
        assertThat(heading(page, "Mensen")).isVisible();
        assertThat(page.getByText(EMAIL)).hasCount(0);
    }

    private static void ownProfile(Visitor visitor, Page page) throws Exception {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Menu van " + NAME))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Mijn profiel"))
                .click();
        assertThat(heading(page, "Mijn profiel")).isVisible();
        visitor.look("profile");
        visitor.type("E-mailadres", "collega@kempen.example");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opslaan"))
                .click();
        visitor.isRefused("Vul uw huidige wachtwoord in.");
        visitor.look("profile-email");
        visitor.type("E-mailadres", EMAIL);
        visitor.type("Functie", "privacyjurist");
        visitor.click("Opslaan");
        assertThat(page.getByText("Uw profiel is opgeslagen.")).isVisible();
        Download download = page.waitForDownload(
                () -> page.getByText("Download gegevens (JSON)").click());
        try (InputStream file = download.createReadStream()) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(EMAIL, "privacyjurist", "PASSWORD_RESET");
        }
    }

    private static void confirmRequest(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Bevestig: ")))
                .click();
        Vaadin.awaitIdle(page);
    }

    private static String link(Page page) {
        String link = page.getByLabel("Link voor " + NAME).inputValue();
        assertThat(link).matches(Pattern.quote(app.url()) + "/toegang/[0-9a-f]{8}#[0-9A-Z]{26}");
        return link;
    }

    private static void choose(Visitor visitor, String password, String button) {
        visitor.page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Wachtwoord"))
                .fill(password);
        visitor.click(button);
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    private static void confirm(Page page, String button) {
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
        Vaadin.awaitIdle(page);
    }
}
