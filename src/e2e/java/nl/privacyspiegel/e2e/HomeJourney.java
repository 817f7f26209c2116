package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everybody starts with what matters most to them, on one screen. */
class HomeJourney {

    @RegisterExtension
    static final RunningApp app = RunningApp.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    /** The height of a laptop that is smaller than the one of the other journeys. */
    private static final int SMALL_LAPTOP = 800;

    @Test
    void managementReadsTheHeadlineTheDecisionsAndTheDomainsWithoutScrolling() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "manager");

        for (String part : new String[] {
            ".ps-headline",
            ".ps-domain-lines",
            ".ps-decisions",
            ".ps-large-number",
            ".ps-overview-part.ps-figure svg:visible"
        }) {
            assertOnTheFirstScreen(page, part);
        }
        assertThat(page.locator(".ps-domain-lines svg[aria-label]")).hasCount(4);
        assertThat(page.locator("main table:visible")).hasCount(0);
        visitor.look("home-management");

        visitor.follow("Governance");
        assertThat(page).hasURL(Pattern.compile("/metingen/[0-9a-f-]+/governance\\?naar=cijfer$"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Cijfer voor Governance")))
                .isInViewport();
        assertThat(page.locator("vaadin-side-nav-item[current]")).containsText("Trajecten");
    }

    static void assertOnTheFirstScreen(Page page, String part) {
        Locator shown = page.locator(part).first();
        assertThat(shown).isVisible();
        var box = shown.boundingBox();
        assertThat(box.y + box.height).as(part).isLessThanOrEqualTo(SMALL_LAPTOP);
    }

    @Test
    void theWorkingGroupSeesItsStepsTickedOff() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");

        Locator steps = page.locator(".ps-checklist li");
        assertThat(steps.filter(new Locator.FilterOptions().setHasText("klaar")))
                .hasCount(3);
        visitor.look("home-working-group");
        visitor.follow("vergelijk met de meting ervoor en deel het rapport");
        assertThat(page).hasURL(Pattern.compile("/vergelijking$"));
    }

    @Test
    void aSupervisorForWhomNothingWaitsReadsSoInOneSentence() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "fg");

        assertThat(page.getByText("Geen meting wacht op vaststellen, is herzien of is te laat."))
                .isVisible();
        visitor.look("home-supervisor");
    }

    @Test
    void anAdministratorSeesWhatIsStillToBeSetUp() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "beheerder");

        assertThat(page.getByText("Uw organisatie inrichten")).isVisible();
        visitor.look("home-set-up");
        visitor.follow("Geef rapporten uw eigen kleur en logo");
        assertThat(page).hasURL(Pattern.compile("/instellingen$"));
    }
}
