package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Somebody who joins the demonstration for one journey: invited by the administrator, confirmed by the supervisor. */
final class Colleague {

    private static final String PASSWORD = "paars fietspad naar zee";

    private Colleague() {}

    /** Joins the working group of CJG+ de Kempen; the page that comes back is logged in. */
    static Page joins(RunningApp app, Browser browser, String name, String email) {
        Page office = browser.open(app, Viewport.WIDE);
        Visitor administrator = Visitor.ofTheDemo(app, office, "beheerder");
        office.navigate("/mensen/nieuw");
        administrator.type("Naam", name);
        administrator.type("Functie", "jurist");
        administrator.type("E-mailadres", email);
        administrator.choose("Geldt voor", "Kempengemeenten › CJG+ de Kempen");
        administrator.click("Maak uitnodiging");
        Page desk = browser.open(app, Viewport.WIDE);
        Visitor.ofTheDemo(app, desk, "fg");
        desk.navigate("/meldingen");
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Bevestig: ")))
                .click();
        String invitation = desk.getByLabel("Link voor " + name).inputValue();
        Page own = browser.open(app, Viewport.WIDE);
        Visitor colleague = new Visitor(own);
        own.navigate(invitation);
        own.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Wachtwoord"))
                .fill(PASSWORD);
        colleague.click("Maak mijn account");
        assertThat(own.getByText("Uw wachtwoord is opgeslagen.")).isVisible();
        colleague.logIn(email, PASSWORD);
        assertThat(own.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Start")))
                .isVisible();
        return own;
    }

    /** Is erased, so that the next journey finds the people of the demonstration. */
    static void leaves(RunningApp app, Browser browser, String name) {
        Page office = browser.open(app, Viewport.WIDE);
        Visitor administrator = Visitor.ofTheDemo(app, office, "beheerder");
        office.navigate("/mensen");
        administrator.follow(name);
        administrator.click("Wis deze persoon");
        office.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Wis deze persoon"))
                .click();
        assertThat(office.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Mensen")))
                .isVisible();
    }
}
