package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The working group writes down what was decided to aim at, sees it beside the grades, and starts the next assessment from it. */
class TargetJourney {

    @RegisterExtension
    static final RunningApp app = RunningApp.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void targetsStandBesideGradesAndComeAlongToTheNextAssessment() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        page.navigate("/trajecten");
        link(page, "Privacy sociaal domein 2017").click();
        assertThat(heading(page, "Privacy sociaal domein 2017")).isVisible();
        String assessment = page.url();
        link(page, "Streefcijfers").click();
        assertThat(heading(page, "Streefcijfers")).isVisible();
        Screens.lookAtBothWidths(page, "targets-empty");

        set(visitor, page, "Beleid", "9", "College van burgemeester en wethouders");
        set(visitor, page, "Governance", "6", "Directieteam");
        assertThat(page.getByText("1 van 2 streefcijfers gehaald")).isVisible();
        Screens.lookInLightAndDark(page, "targets");
        visitor.click("Streefcijfer wijzigen van Beleid");
        Screens.lookAtBothWidths(page, "targets-dialog");
        visitor.click("Annuleren");

        page.navigate(assessment + "/vergelijking");
        assertThat(page.getByText("nog 1 te gaan").first()).isVisible();
        Screens.lookInLightAndDark(page, "targets-comparison");

        page.navigate(assessment);
        visitor.click("Volgende traject starten");
        assertThat(page.getByText("2 streefcijfers meenemen")).isVisible();
        Screens.lookAtBothWidths(page, "targets-next");
        visitor.type("Naam van het traject", "Het volgende " + System.nanoTime());
        visitor.click("Start traject");
        link(page, "Beginmeting").first().click();
        assertThat(page.getByText("Streefcijfer").first()).isVisible();
        Screens.lookAtBothWidths(page, "targets-next-measurement");

        Page english = browser.open(app, Viewport.WIDE);
        Visitor reader = Visitor.ofTheDemo(app, english, "manager");
        reader.readEnglish("Manager");
        english.navigate(assessment + "/streefcijfers");
        assertThat(heading(english, "Targets")).isVisible();
        reader.look("targets-english");
        english.navigate("/");
        assertThat(english.getByText("targets reached").first()).isVisible();
        reader.look("targets-home");
    }

    private static void set(Visitor visitor, Page page, String domain, String grade, String by) {
        visitor.click("Streefcijfer vastleggen voor " + domain);
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Streefcijfer", new Locator.GetByLabelOptions().setExact(false))
                .first()
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(grade).setExact(true))
                .click();
        dialog.getByLabel("Wie besloot dit?").fill(by);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Opslaan"))
                .click();
        assertThat(dialog).hasCount(0);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
