package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who tries the product as a member of the invented region finds its own work there, and nothing of 2017. */
class DemoRegionJourney {

    @RegisterExtension
    static final RunningApp app = RunningApp.wholeDemo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void ofMoreUnitsEachFigureSaysOverHowManyItGoes() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "manager");
        page.locator(".ps-header vaadin-select").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Regio Lindenland (verzonnen)"))
                .click();

        assertThat(page.locator(".ps-domain-lines")).containsText("Werkprocessen en triage (6 van 7 eenheden)");
        assertThat(page.getByText("Elk cijfer is het gemiddelde van 7 eenheden"))
                .isVisible();
        for (String part : new String[] {".ps-domain-lines", ".ps-decisions", ".ps-large-number", "svg:visible"}) {
            HomeJourney.assertOnTheFirstScreen(page, "main " + part);
        }
        visitor.follow("Laatste cijfer per domein");
        assertThat(page.getByText("Over minder eenheden gaan: Werkprocessen en triage (6 eenheden)."))
                .isVisible();
        assertThat(page.getByText("(gemiddelde van 6 tot 7 eenheden)").first()).isVisible();
    }

    @Test
    void itsWorkingGroupFindsAMeasurementThatIsHalfFilledIn() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor member = new Visitor(page);
        page.navigate("/login");
        member.logIn("werkgroeplid@lindenland.example", Visitor.passwordOfTheDemo(app));
        page.navigate("/trajecten");
        assertThat(page.locator("main")).containsText("Kastanjedijk (verzonnen)");
        assertThat(page.locator("main")).not().containsText("Kempen");
        manageable(page, member);
    }

    private static void manageable(Page page, Visitor member) {
        member.look("region-assessments");
        page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("Kastanjedijk"))
                .first()
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        Vaadin.awaitIdle(page);
        member.look("region-assessment");
        member.follow("Beginmeting");
        assertThat(page.locator("main")).containsText("vorige meting");
        member.look("region-measurement");
    }
}
