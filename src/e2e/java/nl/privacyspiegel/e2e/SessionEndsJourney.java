package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody types and goes away, or the server does: a warning, a page that stays readable, and the same place again. */
class SessionEndsJourney {

    /** A session that nobody uses lasts a minute; the warning comes halfway. */
    private static final double LONGER_THAN_A_SESSION = 90_000;

    private static final Pattern PASSWORD = Pattern.compile("wachtwoord (\\S+)");
    private static final String PURPOSE = "Waarom deze test?";
    private static final String TYPED = "Getypt voor de storing";
    private static final String PLACE = "/afnames/nieuw?plek=hier";

    @RegisterExtension
    final Browser browser = new Browser();

    private static Locator question(Page page) {
        return page.getByRole(AriaRole.ALERTDIALOG);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void awaitQuestion(Page page, String title) {
        question(page)
                .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(title))
                .waitFor(new Locator.WaitForOptions().setTimeout(LONGER_THAN_A_SESSION));
    }

    private Page typing(RunningApp app) {
        Page page = Visitor.ofTheDemo(app, browser.open(app, Viewport.WIDE), "werkgroeplid")
                .page();
        page.navigate(PLACE);
        Vaadin.awaitIdle(page);
        page.getByLabel(PURPOSE, new Page.GetByLabelOptions().setExact(true)).pressSequentially(TYPED);
        return page;
    }

    /** Nobody asked for it: the next key presses nothing. */
    private static void assertLandedAtItsHeading(Page page) {
        assertThat(question(page).getByRole(AriaRole.HEADING)).isFocused();
    }

    private static void comesBack(Page page, RunningApp app, String reason) {
        press(page, "Log opnieuw in");
        assertThat(page.getByText(reason)).isVisible();
        Screens.lookAtBothWidths(page, "login-again");
        new Visitor(page).logIn("werkgroeplid@kempen.example", newestPassword(app));
        page.waitForURL(app.url() + PLACE);
        press(page, "Zet terug");
        assertThat(page.getByLabel(PURPOSE, new Page.GetByLabelOptions().setExact(true)))
                .hasValue(TYPED);
        Vaadin.awaitIdle(page);
    }

    /** The demonstration gives its accounts another one at each start. */
    private static String newestPassword(RunningApp app) {
        return app.console().stream()
                .map(PASSWORD::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @Test
    void aWarningThenAReadablePageAndThenTheSamePlace() {
        try (RunningApp app = RunningApp.demo("--server.servlet.session.timeout=1m")) {
            Page page = typing(app);
            Page beside = page.context().newPage();
            beside.navigate("/trajecten");
            Vaadin.awaitIdle(beside);
            page.bringToFront();

            awaitQuestion(page, "U wordt bijna uitgelogd");
            awaitQuestion(beside, "U wordt bijna uitgelogd");
            assertLandedAtItsHeading(page);
            Screens.lookAtBothWidths(page, "session-warning");
            page.keyboard().press("Escape");
            assertThat(question(page)).isVisible();
            press(page, "Blijf ingelogd");
            assertThat(question(page)).isHidden();
            assertThat(question(beside)).isHidden();

            awaitQuestion(page, "U bent uitgelogd");
            assertThat(question(page)).containsText("omdat u een tijd niets deed");
            assertThat(page.getByLabel(PURPOSE, new Page.GetByLabelOptions().setExact(true)))
                    .hasValue(TYPED);
            Screens.lookAtBothWidths(page, "session-over");
            comesBack(page, app, "U bent uitgelogd omdat u een tijd niets deed.");
        }
    }

    @Test
    void aServerThatIsGoneIsNamedAndAfterItsReturnThePlaceIsThere() {
        try (RunningApp app = RunningApp.demo()) {
            Page page = typing(app);
            app.kill();
            page.keyboard().press("Tab");
            Locator bar = page.locator(".ps-away");
            assertThat(bar)
                    .containsText("De server is niet bereikbaar. Wat u als laatste invulde, is nog niet opgeslagen");
            Screens.assertFits(page, "server-away");
            Screens.assertAccessible(page, "server-away");
            app.start();
            awaitQuestion(page, "U bent uitgelogd");
            assertThat(question(page)).containsText("De server is opnieuw gestart.");
            assertThat(bar).isHidden();
            comesBack(page, app, "De server is opnieuw gestart.");
        }
    }

    @Test
    void whoGoesOnTypingAnswersNothingByAccidentAndLosesNothing() {
        RunningApp app = RunningApp.sharedDemo();
        Visitor visitor = Visitor.ofTheDemo(app, browser.open(app, Viewport.WIDE), "werkgroeplid");
        visitor.startMeasurement("Rustig doortypen");
        Page page = visitor.page();
        String place = page.url();
        Locator field = page.locator("#vraag-beleid-1 textarea").first();
        field.pressSequentially("Begin");
        page.context().clearCookies();
        String more = ", en dan rustig door. Ook met spaties en een Enter";
        field.pressSequentially(more, new Locator.PressSequentiallyOptions().setDelay(60));
        page.keyboard().press("Enter");
        page.keyboard().press("Space");

        awaitQuestion(page, "U bent uitgelogd");
        assertLandedAtItsHeading(page);
        page.keyboard().press("Space");
        assertThat(question(page)).isVisible();
        press(page, "Log opnieuw in");
        visitor.logIn("werkgroeplid@kempen.example", newestPassword(app));
        page.waitForURL(place);
        press(page, "Zet terug");
        assertThat(field).hasValue("Begin" + more + "\n ");
        assertThat(page.locator("#vraag-beleid-1 .ps-save-line")).containsText("Opgeslagen");
    }

    /** Else a press that begins before the page moves lands on something else, and the text seems lost. */
    @Test
    void aTextThatIsOfferedStaysUnderThePointer() {
        RunningApp app = RunningApp.sharedDemo();
        Page page = typing(app);
        page.context().clearCookies();
        page.keyboard().press("Tab");
        awaitQuestion(page, "U bent uitgelogd");
        page.addInitScript("""
                document.addEventListener('ps-offered', ({ target }) => {
                    const top = () => target.nextElementSibling.getBoundingClientRect().top;
                    const before = top();
                    setTimeout(() => { window.moved = Math.abs(top() - before); }, 1000);
                }, true);
                """);
        press(page, "Log opnieuw in");
        new Visitor(page).logIn("werkgroeplid@kempen.example", newestPassword(app));
        page.waitForURL(app.url() + PLACE);
        page.waitForFunction("window.moved !== undefined");
        assertThat(((Number) page.evaluate("window.moved")).doubleValue()).isLessThan(2);
        press(page, "Zet terug");
        assertThat(page.getByLabel(PURPOSE, new Page.GetByLabelOptions().setExact(true)))
                .hasValue(TYPED);
        Vaadin.awaitIdle(page);
    }

    @Test
    void aShortOutageJustGoesOn() {
        try (RunningApp app = RunningApp.demo()) {
            Page page = typing(app);
            page.context().setOffline(true);
            page.keyboard().press("Tab");
            assertThat(page.locator(".ps-away")).isVisible();
            page.context().setOffline(false);
            assertThat(page.locator(".ps-away")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(30_000));
            assertThat(question(page)).isHidden();
            press(page, "Bewaar als concept");
            assertThat(page.getByText(TYPED)).isVisible();
            assertThat(browser.takeComplaints()).allMatch(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED"));
        }
    }
}
