package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
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
        visitor.follow("Privacytest voorjaar 2017");
        assertThat(page.getByText("47,6%").first()).isAttached();
        assertThat(page.getByText("28,6%").first()).isAttached();
        visitor.look("results-2017");
    }

    @Test
    void aSmallUnitIsSuppressedAndSaysSo() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "manager");
        page.navigate("/afnames");
        visitor.follow("Privacytest Kempengemeenten");
        assertThat(page.getByText("onderdrukt").first()).isVisible();
        Screens.lookInLightAndDark(page, "results-units");
    }
}
