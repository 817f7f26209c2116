package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import nl.privacyspiegel.testing.Telephone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People log in in two steps, because they want to or because their role asks for it, and log out everywhere. */
class SecondFactorJourney {

    private static final Pattern PASSWORD = Pattern.compile("wachtwoord (\\S+)");
    private static final Pattern AT_LOGIN = Pattern.compile(".*/login\\?beeindigd$");
    private static final Pattern AFTER_LOGOUT = Pattern.compile(".*/login\\?overal$");
    private static final Pattern AT_SECOND_STEP = Pattern.compile(".*/tweede-stap$");

    @RegisterExtension
    static final RunningApp app = RunningApp.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void whoWantsTheSecondStepSetsItUpAndLogsInWithItAndWhoGuessesIsSlowedDown() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid2");
        menu(page, "Tweede werkgroeplid", "Inloggen in twee stappen");
        visitor.look("second-factor-set-up");
        visitor.type("Code van 6 cijfers", "000");
        visitor.click("Zet de tweede stap aan");
        visitor.isRefused("Vul uw huidige wachtwoord in.");
        page.getByLabel("Huidig wachtwoord").fill(Visitor.passwordOfTheDemo(app));
        visitor.click("Zet de tweede stap aan");
        visitor.isRefused("Deze code klopt niet.");
        visitor.look("second-factor-set-up-error");
        Telephone telephone = scan(page);
        List<String> recoveryCodes = turnOn(visitor, telephone);
        visitor.look("recovery-codes");
        visitor.click("Ik heb ze bewaard");
        assertThat(page.getByText("U hebt nog 10 herstelcodes.")).isVisible();
        visitor.look("second-factor-on");
        visitor.click("Tweede stap uitzetten");
        visitor.look("second-factor-off");
        visitor.click("Annuleren");

        logOut(page, "Tweede werkgroeplid");
        firstStep(visitor, "werkgroeplid2");
        visitor.look("second-step");
        page.navigate("/trajecten");
        assertThat(page).hasURL(AT_SECOND_STEP);
        secondStep(visitor, "123");
        assertThat(page.getByText("Deze code klopt niet.")).isVisible();
        visitor.look("second-step-error");
        secondStep(visitor, telephone.code(1));
        assertThat(heading(page, "Trajecten")).isVisible();

        logOut(page, "Tweede werkgroeplid");
        firstStep(visitor, "werkgroeplid2");
        secondStep(visitor, recoveryCodes.getFirst());
        assertThat(heading(page, "Start")).isVisible();

        logOut(page, "Tweede werkgroeplid");
        firstStep(visitor, "werkgroeplid2");
        for (int i = 0; i < 5; i++) {
            secondStep(visitor, recoveryCodes.getFirst());
        }
        assertThat(page.getByText("Wacht 5 seconden voor u het weer probeert.")).isVisible();
        visitor.look("second-step-wait");
    }

    @Test
    void aRoleThatAsksForTheSecondStepLeadsToSettingItUpAndTheAdministratorHelpsWhoLosesThePhone() {
        Page office = browser.open(app, Viewport.WIDE);
        Visitor administrator = Visitor.ofTheDemo(app, office, "beheerder");
        office.navigate("/instellingen-inloggen");
        office.getByLabel("management").check();
        administrator.click("Opslaan");
        administrator.look("login-rules");

        Page phone = browser.open(app, Viewport.NARROW);
        Visitor manager = new Visitor(phone);
        firstStep(manager, "manager");
        assertThat(phone.getByText("Uw rol vraagt een tweede stap")).isVisible();
        manager.look("second-step-set-up");
        phone.navigate("/");
        assertThat(phone.getByText("Uw rol vraagt een tweede stap")).isVisible();
        turnOn(manager, scan(phone));
        manager.look("second-step-recovery-codes");
        manager.click("Ga verder");
        assertThat(heading(phone, "Start")).isVisible();

        office.navigate("/mensen");
        administrator.follow("Manager");
        administrator.look("member-second-factor");
        administrator.click("Tweede stap verwijderen");
        office.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tweede stap verwijderen"))
                .click();
        Page desk = browser.open(app, Viewport.WIDE);
        Visitor supervisor = Visitor.ofTheDemo(app, desk, "fg");
        desk.navigate("/meldingen");
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Bevestig: ")))
                .click();
        Vaadin.awaitIdle(desk);
        supervisor.look("second-factor-confirmed");
        office.reload();
        assertThat(office.getByText("Deze persoon logt in met alleen een wachtwoord."))
                .isVisible();
        office.navigate("/instellingen-inloggen");
        office.getByLabel("management").uncheck();
        administrator.click("Opslaan");
    }

    @Test
    void whoLogsOutEverywhereEndsTheOpenPageInTheOtherBrowser() {
        Page here = browser.open(app, Viewport.WIDE);
        Visitor.ofTheDemo(app, here, "werkgroeplid");
        Page there = browser.open(app, Viewport.WIDE);
        Visitor other = Visitor.ofTheDemo(app, there, "werkgroeplid");
        browser.expect("status of 403");
        browser.expect("status of 401");
        menu(here, "Werkgroeplid", "Overal uitloggen");
        here.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Overal uitloggen"))
                .click();
        here.waitForURL(AFTER_LOGOUT);
        Vaadin.awaitIdle(here);
        assertThat(here.getByText("U bent overal uitgelogd.")).isVisible();
        new Visitor(here).look("login-everywhere");

        there.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trajecten"))
                .first()
                .click();
        Locator over = there.getByRole(AriaRole.ALERTDIALOG);
        assertThat(over.getByText("Dat is ergens anders gebeurd")).isVisible();
        // Vaadin never becomes idle again here: its request was refused.
        Screens.assertFits(there, "session-ended-elsewhere");
        Screens.assertAccessible(there, "session-ended-elsewhere");
        over.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Log opnieuw in"))
                .click();
        there.waitForURL(AT_LOGIN);
        Vaadin.awaitIdle(there);
        assertThat(there.getByText("Uw sessie is ergens anders beëindigd")).isVisible();
        other.look("login-expired");
        firstStep(other, "werkgroeplid");
        assertThat(heading(there, "Start").or(heading(there, "Trajecten"))).isVisible();
        assertThat(here.context().cookies()).noneMatch(cookie -> cookie.name.equals("remember-me"));
    }

    private static void firstStep(Visitor visitor, String account) {
        visitor.page().navigate("/login");
        visitor.logIn(account + "@kempen.example", app.awaitConsole(PASSWORD).group(1));
        Vaadin.awaitIdle(visitor.page());
    }

    private static void secondStep(Visitor visitor, String code) {
        visitor.page().getByLabel("Code").fill(code);
        visitor.click("Log in");
        Vaadin.awaitIdle(visitor.page());
    }

    @Test
    void whoDoesNotRecogniseALoginEndsItAndGoesOn() {
        Page office = browser.open(app, Viewport.WIDE);
        Visitor.ofTheDemo(app, office, "uitdeler");
        Page phone = browser.open(app, Viewport.NARROW);
        Visitor visitor = Visitor.ofTheDemo(app, phone, "uitdeler");
        phone.navigate("/profiel");
        assertThat(phone.getByText("deze browser")).isVisible();
        visitor.look("profile-sessions");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Beëindig .+sinds")))
                .click();
        Locator dialog = phone.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Huidig wachtwoord").fill("geraden");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Beëindig").setExact(true))
                .click();
        assertThat(dialog.getByText("Het huidige wachtwoord klopt niet.")).isVisible();
        visitor.look("profile-sessions-proof");
        dialog.getByLabel("Huidig wachtwoord").fill(Visitor.passwordOfTheDemo(app));
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Beëindig").setExact(true))
                .click();
        assertThat(phone.getByText("Beëindigd.").first()).isVisible();
        office.navigate("/trajecten");
        assertThat(office).hasURL(AT_LOGIN);
        phone.navigate("/afnames");
        assertThat(heading(phone, "Afnames")).isVisible();
    }

    private static Telephone scan(Page page) {
        return new Telephone(page.locator("#sleutel").textContent(), Clock.systemUTC());
    }

    private static List<String> turnOn(Visitor visitor, Telephone telephone) {
        visitor.type("Code van 6 cijfers", telephone.code());
        visitor.click("Zet de tweede stap aan");
        assertThat(heading(visitor.page(), "Bewaar deze herstelcodes")).isVisible();
        List<String> codes = visitor.page().locator(".ps-codes li").allTextContents();
        assertThat(codes).hasSize(10);
        return codes;
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    private static void logOut(Page page, String name) {
        menu(page, name, "Uitloggen");
        page.waitForURL(Pattern.compile(".*/login\\?uitgelogd$"));
        Vaadin.awaitIdle(page);
    }

    private static void menu(Page page, String name, String item) {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Menu van " + name))
                .click();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(item).setExact(true))
                .click();
        Vaadin.awaitIdle(page);
    }
}
