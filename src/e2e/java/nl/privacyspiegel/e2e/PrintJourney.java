package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A member of the working group takes a measurement and a comparison to a meeting, on paper. */
class PrintJourney {

    private static final List<String> DOMAINS =
            List.of("Beleid", "Governance", "Werkprocessen en triage", "Bewustwording en training", "Beheer en opslag");

    private static final RunningApp app = RunningApp.sharedDemo();

    @RegisterExtension
    final Browser browser = new Browser();

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void aMeasurementPrintsWithAllItsDomainsAndWithoutControls() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        page.navigate("/trajecten");
        visitor.follow("Privacy sociaal domein 2017");
        visitor.follow("Eindmeting");
        assertThat(heading(page, "Governance")).isHidden();

        printed(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        visitor.follow("Alle domeinen afdrukken");
        visitor.look("measurement-print");
        printed(page);
    }

    private static void printed(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        DOMAINS.forEach(domain -> assertThat(heading(page, domain)).hasCount(1));
        assertThat(page.getByText("Cijfer: 8").first()).isVisible();
        assertThat(page.locator(".ps-printed").getByText("Er ligt een privacybeleid"))
                .isVisible();
        for (String control : List.of("vaadin-button", "nav", "vaadin-select", ".ps-actions", ".ps-measurement")) {
            page.locator(control).all().forEach(one -> assertThat(one).isHidden());
        }
        assertThat(page.pdf()).isNotEmpty();
    }

    @Test
    void aComparisonPrintsAllThatWasWrittenItsHeadsOnEveryPageAndNothingToClick() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        page.navigate("/trajecten");
        visitor.follow("Privacy sociaal domein 2017");
        visitor.click("Vergelijk begin en eind");
        assertThat(heading(page, "In beeld")).isVisible();
        assertFoldedPartsPrint(page);

        for (String control : List.of("vaadin-button", "nav", "vaadin-select", ".ps-actions", ".ps-files")) {
            page.locator(control).all().forEach(one -> assertThat(one).isHidden());
        }
        assertThat(page.locator(".ps-table thead").first().evaluate("head => getComputedStyle(head).display"))
                .isEqualTo("table-header-group");
    }

    @Test
    void theResultsOfATestPrintWithTheTopicsTheNumbersAndWhatLiesFolded() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        page.navigate("/afnames");
        visitor.follow("Privacytest CJG+, najaar");
        page.locator("main a[href$='/resultaten']").first().click();
        assertThat(heading(page, "Onderwerpen")).isVisible();
        assertFoldedPartsPrint(page);

        assertThat(page.locator("th[scope=row] vaadin-button").first()).isVisible();
        assertThat(page.getByText("Gemakkelijkheid is de gemiddelde score")).isVisible();
        assertThat(page.locator(".ps-download").first()).isHidden();
    }

    @Test
    void trendsPrintTheNumbersBelowEveryPicture() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor.ofTheDemo(app, page, "werkgroeplid");
        page.navigate("/trends");
        assertThat(heading(page, "Cijfers door de tijd")).isVisible();
        assertFoldedPartsPrint(page);
    }

    /** Nobody opened anything, and still all of it is on paper; what asks for typing is not. */
    private static void assertFoldedPartsPrint(Page page) {
        Locator folded = page.locator("main details:not([open])");
        Locator within = folded.locator("p, td");
        assertThat(within.first()).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        within.all().forEach(one -> assertThat(one).isVisible());
        assertThat(page.locator("main .ps-table tbody th").all())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name.innerText()).isNotBlank());
        assertThat(page.pdf()).isNotEmpty();
    }
}
