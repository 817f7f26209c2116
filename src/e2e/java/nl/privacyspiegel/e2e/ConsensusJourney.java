package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A working group in one room: a laptop with the large screen, and members with a device of their own. */
class ConsensusJourney {

    private static final double A_FEW_SECONDS = 15_000;
    private static final String LATE = "Laat Lid";

    private static final RunningApp app = RunningApp.sharedDemo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void aGroupVotesUnseenTalksVotesAgainAndAgrees() {
        browser.expect("net::ERR_INTERNET_DISCONNECTED");
        browser.expect("net::ERR_FAILED");
        Page laptop = browser.open(app, Viewport.WIDE);
        Visitor chair = Visitor.ofTheDemo(app, laptop, "werkgroeplid");
        chair.startMeasurement("Samen een cijfer");
        chair.follow("Geef samen een cijfer");
        String round = laptop.url();
        chair.click("Open een ronde");
        chair.click("Open nu");
        assertThat(laptop.getByText("Gestemd: 0 van ")).isVisible();
        chair.look("consensus-vote");
        Page room = laptop.context().newPage();
        room.navigate(round + "/scherm");
        Vaadin.awaitIdle(room);

        Page phone = browser.open(app, Viewport.NARROW);
        Visitor second = Visitor.ofTheDemo(app, phone, "werkgroeplid2");
        assertThat(phone.getByText("Uw cijfer wordt gevraagd").first()).isVisible();
        second.follow("Beleid");
        vote(phone, "4", "Niemand op de werkvloer kent het.");
        assertThat(room.getByText("Gestemd: 1 van ")).isVisible(within());
        assertThat(room.locator("main")).not().containsText("werkvloer");

        phone.context().setOffline(true);
        phone.waitForTimeout(4_000);
        phone.context().setOffline(false);
        phone.reload();
        Vaadin.awaitIdle(phone);
        assertThat(phone.getByText("U antwoordde: ‘4’")).isVisible();

        vote(laptop, "8", "Het is vastgesteld.");
        assertThat(room.getByText("Gestemd: 2 van ")).isVisible(within());
        new Visitor(room).look("consensus-screen");
        chair.click("Toon alle cijfers");
        assertThat(room.locator(".ps-dot"))
                .hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(A_FEW_SECONDS));
        assertThat(room.locator("main")).containsText("Niemand op de werkvloer kent het.");
        assertThat(phone.locator("main"))
                .containsText(
                        "Het is vastgesteld.", new LocatorAssertions.ContainsTextOptions().setTimeout(A_FEW_SECONDS));
        new Visitor(room).look("consensus-revealed");

        chair.click("Nog een ronde");
        assertThat(phone.getByText("Gestemd: 0 van ")).isVisible(within());
        vote(phone, "6", "Vastgesteld, niet bekend.");
        vote(laptop, "6", "Wij zijn het eens.");
        assertThat(laptop.getByText("Gestemd: 2 van ")).isVisible(within());
        chair.click("Toon alle cijfers");
        assertThat(laptop.getByText("Mediaan: 6")).isVisible();
        chair.type("Motivering van de groep", "Vastgesteld, nog niet bekend.");
        chair.type("Afwijkende mening", "Een van ons blijft bij een 4.");
        chair.look("consensus-agree");
        chair.click("Leg het cijfer vast");
        assertThat(phone.getByText("cijfer afgesproken").first()).isVisible(within());
        chair.look("consensus-agreed");
        laptop.navigate(round.replace("/samen", ""));
        Vaadin.awaitIdle(laptop);
        assertThat(laptop.locator("#cijfer")).containsText("Een van ons blijft bij een 4.");
        assertThat(laptop.locator("#cijfer")).containsText("Mediaan 6, spreiding 0");
    }

    /** Three members at once: two vote, one is late and votes without looking, and changes the grade while the chair agrees. */
    @Test
    void whoIsLateStillCountsAndNobodyWritesOverAnotherUnseen() {
        Page tablet = Colleague.joins(app, browser, LATE, "laat.lid@kempen.example");
        Page laptop = browser.open(app, Viewport.WIDE);
        Visitor chair = Visitor.ofTheDemo(app, laptop, "werkgroeplid");
        chair.startMeasurement("Met drie leden");
        chair.follow("Geef samen een cijfer");
        String round = laptop.url();
        chair.click("Open een ronde");
        chair.click("Open nu");
        assertThat(laptop.getByText("Gestemd: 0 van 3. Nodig: 2.")).isVisible();
        vote(laptop, "8", "Het is vastgesteld.");
        Page phone = browser.open(app, Viewport.NARROW);
        Visitor.ofTheDemo(app, phone, "werkgroeplid2");
        phone.navigate(round);
        vote(phone, "4", "Niemand op de werkvloer kent het.");
        assertThat(laptop.getByText("Gestemd: 2 van 3. Nodig: 2.")).isVisible(within());
        chair.click("Toon alle cijfers");
        assertThat(laptop.getByText("Twee cijfers staan in het midden: 4 en 8")).isVisible();

        Visitor late = new Visitor(tablet);
        tablet.navigate(round);
        assertThat(tablet.getByText("De anderen zien de cijfers al.")).isVisible();
        assertThat(tablet.locator("main")).not().containsText("werkvloer");
        late.look("consensus-late");
        vote(tablet, "5", "Ik lees het elke week.");
        assertThat(tablet.locator("main")).containsText("Niemand op de werkvloer kent het.");
        assertThat(laptop.getByText("later, zonder te kijken")).isVisible(within());
        assertThat(laptop.getByText("Mediaan: 5")).isVisible(within());

        chair.type("Motivering van de groep", "Vastgesteld, nog niet bekend.");
        chair.type("Afwijkende mening", "Een van ons blijft bij een 8.");
        tablet.navigate(round.replace("/samen", ""));
        Locator own = tablet.locator("#cijfer")
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName("3").setExact(true));
        own.click();
        assertThat(tablet.locator("#cijfer .ps-save-line")).containsText("Opgeslagen");
        chair.click("Leg het cijfer vast");
        assertThat(laptop.getByText("Intussen legde iemand anders voor dit domein vast: 3."))
                .isVisible();
        chair.look("consensus-conflict");
        chair.click("Leg het cijfer vast");
        assertThat(phone.getByText("cijfer afgesproken").first()).isVisible(within());
        laptop.navigate(round.replace("/samen", ""));
        Vaadin.awaitIdle(laptop);
        assertThat(laptop.locator("#cijfer")).containsText("Een van ons blijft bij een 8.");
        assertThat(laptop.locator("#cijfer")).containsText("Mediaan 5, spreiding 4, over 3 cijfers");
        Colleague.leaves(app, browser, LATE);
    }

    private static LocatorAssertions.IsVisibleOptions within() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(A_FEW_SECONDS);
    }

    private static void vote(Page page, String grade, String why) {
        Locator answers = page.locator("vaadin-radio-group.ps-vote");
        answers.getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(grade).setExact(true))
                .check();
        page.getByLabel("Waarom?").fill(why);
        new Visitor(page).click("Geef dit cijfer");
        assertThat(page.getByText("U antwoordde: ‘" + grade + "’")).isVisible();
    }
}
