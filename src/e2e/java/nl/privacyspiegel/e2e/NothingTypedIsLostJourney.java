package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.privacyspiegel.e2e.KeptText.NEW_CAMPAIGN;
import static nl.privacyspiegel.e2e.KeptText.another;
import static nl.privacyspiegel.e2e.KeptText.button;
import static nl.privacyspiegel.e2e.KeptText.offer;
import static nl.privacyspiegel.e2e.KeptText.open;
import static nl.privacyspiegel.e2e.KeptText.press;
import static nl.privacyspiegel.e2e.KeptText.purpose;
import static nl.privacyspiegel.e2e.KeptText.typeAndClose;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody types, and then the window closes, another window is open too, or somebody else sits down. */
class NothingTypedIsLostJourney {

    private static final RunningApp app = RunningApp.sharedDemo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void whatWasTypedJustBeforeTheWindowClosedIsOffered() {
        Page page = open(Visitor.ofTheDemo(app, browser.open(app, Viewport.WIDE), "werkgroeplid")
                .page());
        typeAndClose(page, "");
        Page first = another(page);
        assertThat(offer(first)).isHidden();
        typeAndClose(first, "Omdat het moet.\nEn omdat het helpt.");

        Page again = another(page);
        assertThat(offer(again)).isVisible();
        assertThat(purpose(again)).hasValue("");
        press(offer(again), "Bekijk");
        assertThat(offer(again)).containsText("En omdat het helpt.");
        Screens.lookAtBothWidths(again, "kept-text");
        purpose(again).fill("Iets anders.");
        press(offer(again), "Zet terug");
        assertThat(purpose(again)).hasValue("Omdat het moet.\nEn omdat het helpt.");
        press(offer(again), "Maak ongedaan");
        assertThat(purpose(again)).hasValue("Iets anders.");
        press(offer(again), "Gooi weg");
        press(offer(again), "Maak ongedaan");
        press(offer(again), "Zet terug");
        press(again.locator("main"), "Bewaar als concept");
        assertThat(again.getByText("Omdat het moet.")).isVisible();

        assertThat(offer(another(page))).isHidden();
    }

    @Test
    void theOfferGoesWhenTheSameIsTypedAgain() {
        Page page = open(Visitor.ofTheDemo(app, browser.open(app, Viewport.WIDE), "werkgroeplid")
                .page());
        typeAndClose(another(page), "Twee keer getypt");
        Page again = another(page);
        assertThat(offer(again)).isVisible();
        purpose(again).pressSequentially("Twee keer getyp");
        assertThat(offer(again)).isVisible();
        purpose(again).pressSequentially("t");
        assertThat(offer(again)).isHidden();
    }

    @Test
    void aTextWhoseFieldIsClosedCanBeReadCopiedAndThrownAway() {
        Visitor visitor = Visitor.ofTheDemo(app, browser.open(app, Viewport.WIDE), "werkgroeplid");
        Page page = visitor.page();
        visitor.startMeasurement("Met een concept");
        page.evaluate("() => { const told = JSON.parse(document.querySelector('meta[name=privacyspiegel]').content);"
                + " localStorage.setItem('privacyspiegel.concept.' + told.member + '.weg.finding/weg/narrative',"
                + " JSON.stringify({ text: 'Nooit opgeslagen', when: Date.now(), place: {"
                + " path: location.pathname, title: 'Beginmeting', within: 'Met een concept', window: '' } })); }");
        Locator note = page.getByRole(
                AriaRole.REGION,
                new Page.GetByRoleOptions().setName("U hebt iets ingevuld dat nog niet is opgeslagen"));
        visitor.click("Vaststellen");
        assertThat(note).containsText("Beginmeting (Met een concept)");
        note.getByText("Beginmeting").click();
        assertThat(note).containsText("Het veld staat hier niet open");
        press(note, "Bekijk");
        assertThat(note).containsText("Nooit opgeslagen");
        assertThat(button(note, "Kopieer")).isVisible();
        Screens.lookAtBothWidths(page, "kept-text-closed");
        press(note, "Gooi weg");
        press(note, "Maak ongedaan");
        press(note, "Gooi weg");
        assertThat(note).containsText("De tekst is weggegooid.");
        page.reload();
        Vaadin.awaitIdle(page);
        assertThat(page.evaluate("() => Object.keys(localStorage).filter(key => key.includes('concept')).length"))
                .isEqualTo(0);
    }

    @Test
    void leavingWithTextThatIsNotSavedAsks() {
        Page page = open(Visitor.ofTheDemo(app, browser.open(app, Viewport.WIDE), "werkgroeplid")
                .page());
        int[] asked = {0};
        page.onDialog(dialog -> {
            asked[0]++;
            dialog.accept();
        });
        page.reload();
        Vaadin.awaitIdle(page);
        assertThat(asked[0]).isZero();
        purpose(page).pressSequentially("Half af");
        page.reload();
        Vaadin.awaitIdle(page);
        assertThat(asked[0]).isOne();
        assertThat(offer(page)).isVisible();
    }

    @Test
    void leavingByTheMenuOrByGoingBackAsksToo() {
        Visitor visitor = Visitor.ofTheDemo(app, browser.open(app, Viewport.WIDE), "werkgroeplid");
        Page page = visitor.page();
        page.navigate("/trajecten");
        open(page);
        purpose(page).pressSequentially("Half af");
        Locator menu = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trajecten"))
                .first();
        Locator question = page.getByRole(AriaRole.ALERTDIALOG);
        menu.click();
        assertThat(question).containsText("Weggaan zonder op te slaan?");
        visitor.look("leave-form");
        press(question, "Blijf hier");
        assertThat(page).hasURL(app.url() + NEW_CAMPAIGN);
        assertThat(purpose(page)).hasValue("Half af");

        menu.click();
        assertThat(page.getByText("Weggaan zonder op te slaan?")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.getByText("Weggaan zonder op te slaan?")).isHidden();
        Vaadin.awaitIdle(page);
        assertThat(purpose(page)).hasValue("Half af");
        menu.click();
        press(question, "Ga toch weg");
        page.waitForURL(app.url() + "/trajecten");
        page.navigate(NEW_CAMPAIGN);
        assertThat(offer(page)).isVisible();
        press(offer(page), "Zet terug");
        assertThat(purpose(page)).hasValue("Half af");
        visitor.type("Naam", "Weggegaan en teruggekomen");
        press(page.locator("main"), "Bewaar als concept");
        assertThat(page.getByText("Half af")).isVisible();
        assertThat(question).isHidden();

        page.navigate("/login?herstart");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Start")))
                .isVisible();
        assertThat(page.getByText("De server is opnieuw gestart.")).isHidden();
    }

    @Test
    void twoWindowsDoNotHarmEachOther() {
        Page one = open(Visitor.ofTheDemo(app, browser.open(app, Viewport.WIDE), "werkgroeplid")
                .page());
        purpose(one).pressSequentially("Uit het eerste venster");
        Page two = another(one);
        assertThat(offer(two)).isHidden();
        purpose(two).pressSequentially("Uit het tweede venster");
        one.close();
        two.close();

        Page third = another(one);
        press(offer(third), "Bekijk");
        assertThat(offer(third)).containsText("Uit het tweede venster");
        press(offer(third), "Gooi weg");
        press(offer(third), "Sluit deze melding");
        third.reload();
        Vaadin.awaitIdle(third);
        press(offer(third), "Zet terug");
        assertThat(purpose(third)).hasValue("Uit het eerste venster");
    }

    @Test
    void anotherMemberSeesNothingAndALogOutForgets() {
        Page page = open(Visitor.ofTheDemo(app, browser.open(app, Viewport.WIDE), "werkgroeplid")
                .page());
        purpose(page).pressSequentially("Niet voor een ander");
        page.context().clearCookies();
        page.navigate("/login");
        Visitor.ofTheDemo(app, page, "nakijker");
        Page other = open(page);
        assertThat(offer(other)).isHidden();

        other.context().clearCookies();
        Visitor.ofTheDemo(app, other, "werkgroeplid");
        Page own = open(other);
        assertThat(offer(own)).isVisible();
        logOut(own);
        Locator question = own.getByRole(AriaRole.ALERTDIALOG);
        assertThat(question).containsText("Niet alles wat u invulde, is opgeslagen");
        Screens.lookAtBothWidths(own, "kept-text-logout");
        press(question, "Blijf ingelogd");
        assertThat(offer(own)).isVisible();
        own.keyboard().press("Escape");
        logOut(own);
        own.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log uit en gooi weg"))
                .click();
        own.waitForURL(address -> address.endsWith("/login?uitgelogd"));
        assertThat(own.getByText("U bent uitgelogd.")).isVisible();
        assertThat(own.evaluate("() => Object.keys(localStorage).filter(key => key.includes('concept')).length"))
                .isEqualTo(0);

        Visitor.ofTheDemo(app, own, "werkgroeplid");
        assertThat(offer(open(own))).isHidden();
    }

    private static void logOut(Page page) {
        page.locator("vaadin-menu-bar").click();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName("Uitloggen").setExact(true))
                .click();
    }

    @Test
    void aFieldThatWasEmptiedJustBeforeTheWindowClosedIsOfferedAsSuch() {
        Page page = open(Visitor.ofTheDemo(app, browser.open(app, Viewport.WIDE), "werkgroeplid")
                .page());
        page.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).fill("Leeg te maken");
        purpose(page).fill("Dit staat er");
        press(page.locator("main"), "Bewaar als concept");
        assertThat(page.getByText("Dit staat er")).isVisible();
        String edit = page.url() + "/bewerken";
        page.navigate(edit);
        Vaadin.awaitIdle(page);
        assertThat(purpose(page)).hasValue("Dit staat er");
        Page other = page.context().newPage();
        purpose(page).fill("");
        page.close();

        other.navigate(edit);
        Vaadin.awaitIdle(other);
        assertThat(purpose(other)).hasValue("Dit staat er");
        assertThat(offer(other)).containsText("leeggemaakt");
        Screens.lookAtBothWidths(other, "kept-emptied");
        press(offer(other), "Maak leeg");
        assertThat(purpose(other)).hasValue("");
        press(offer(other), "Maak ongedaan");
        assertThat(purpose(other)).hasValue("Dit staat er");
        press(offer(other), "Laat staan");
        assertThat(offer(other)).containsText("De tekst blijft staan.");
    }

    @Test
    void aLateMessageThatSomebodyLoggedOutEndsNoTabOfWhoLoggedInAgain() {
        Page page = open(Visitor.ofTheDemo(app, browser.open(app, Viewport.WIDE), "werkgroeplid")
                .page());
        Page other = page.context().newPage();
        other.navigate("/trajecten");
        Vaadin.awaitIdle(other);
        purpose(page).pressSequentially("Blijft staan");
        String late = "() => { const told = JSON.parse(document.querySelector('meta[name=privacyspiegel]').content);"
                + " new BroadcastChannel('privacyspiegel').postMessage({ type: 'out', member: told.member }); }";
        page.waitForResponse(answer -> answer.url().endsWith("/sessie"), () -> other.evaluate(late));
        Vaadin.awaitIdle(page);
        assertThat(purpose(page)).hasValue("Blijft staan");
        assertThat(page).hasURL(app.url() + NEW_CAMPAIGN);
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).isHidden();

        page.context().clearCookies();
        other.evaluate(late);
        page.waitForURL(address -> address.endsWith("/login?uitgelogd"));
    }

    @Test
    void thePagesOfTheTestKeepNothing() {
        Page page = browser.open(app, Viewport.NARROW);
        page.navigate("/test");
        page.getByRole(AriaRole.TEXTBOX).pressSequentially("ABCD");
        assertThat(page.evaluate("() => Object.keys(localStorage).length + document.scripts.length"))
                .isEqualTo(0);
    }
}
