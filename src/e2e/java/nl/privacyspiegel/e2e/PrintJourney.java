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

    @RegisterExtension
    static final RunningApp app = RunningApp.demo();

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
    void aComparisonPrintsItsHeadsOnEveryPageAndNothingToClick() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        page.navigate("/trajecten");
        visitor.follow("Privacy sociaal domein 2017");
        visitor.click("Vergelijk begin en eind");
        assertThat(heading(page, "In beeld")).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        for (String control : List.of("vaadin-button", "nav", "vaadin-select", ".ps-actions", ".ps-files")) {
            page.locator(control).all().forEach(one -> assertThat(one).isHidden());
        }
        assertThat(page.locator(".ps-table thead").first().evaluate("head => getComputedStyle(head).display"))
                .isEqualTo("table-header-group");
    }
}
