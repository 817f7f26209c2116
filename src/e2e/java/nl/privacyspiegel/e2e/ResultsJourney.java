package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Management reads what came out of the privacytest, and what stays hidden. */
class ResultsJourney {

    @RegisterExtension
    static final RunningApp app = RunningApp.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void theCampaignOf2017ShowsThePublishedPercentages() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "manager");
        page.navigate("/afnames");
        visitor.look("campaigns");
        open(visitor, "Privacytest voorjaar 2017");
        assertThat(page.getByText("47,6%").first()).isAttached();
        assertThat(page.getByText("28,6%").first()).isAttached();
        visitor.look("results-2017");
    }

    @Test
    void aSmallUnitIsSuppressedAndSaysSo() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "manager");
        open(visitor, "Privacytest Kempengemeenten");
        assertThat(page.getByText("onderdrukt").first()).isVisible();
        Screens.lookInLightAndDark(page, "results-units");
    }

    @Test
    void theQuestionsOfATopicUnfoldAndPaperShowsThemAll() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "manager");
        open(visitor, "Privacytest Kempengemeenten");
        Locator questions = page.locator(".ps-result");
        assertThat(questions.first()).isHidden();
        visitor.look("results-folded");

        page.locator(".ps-topics vaadin-button").first().click();
        assertThat(questions.first()).isVisible();
        assertThat(questions.last()).isHidden();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(questions.last()).isVisible();
        Screens.shot(page, "results-on-paper");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        visitor.click("Klap alle vragen uit");
        assertThat(questions.last()).isVisible();
        visitor.look("results-unfolded");
    }

    @Test
    void twoCampaignsOfOneQuizStandSideBySideInDutchAndInEnglish() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "fg");
        open(visitor, "Privacytest Kempengemeenten");
        page.getByText("Vergelijk met Privacytest Kempengemeenten, vorig jaar").click();
        assertThat(page.getByText("procentpunt").first()).isVisible();
        visitor.look("results-compared");
        String compared = page.url();
        visitor.choose("Eenheid", "\u2013 Eersel");
        assertThat(page.getByText("Eersel is niet te vergelijken")).isVisible();
        visitor.look("results-compared-hidden");

        page.navigate("/");
        visitor.readEnglish("Functionaris gegevensbescherming");
        page.navigate(compared);
        assertThat(page.getByText("percentage points").first()).isVisible();
        visitor.look("results-compared-english");
    }

    private static void open(Visitor visitor, String campaign) {
        visitor.page().navigate("/afnames");
        visitor.follow(campaign);
        visitor.click("Bekijk de resultaten");
    }
}
