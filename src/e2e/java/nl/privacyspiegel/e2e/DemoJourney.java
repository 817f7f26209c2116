package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever tries the demonstration reads the measurement of 2017 on a laptop and on a phone, in light and in dark. */
class DemoJourney {

    @RegisterExtension
    static final RunningApp app = RunningApp.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource
    void aMemberOfTheWorkingGroupReadsWhatChangedIn2017(Viewport viewport) {
        Page page = browser.open(app, viewport);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        Screens.lookInLightAndDark(page, "home");

        page.navigate("/trajecten");
        visitor.look("assessments");
        visitor.follow("Privacy sociaal domein 2017");
        visitor.look("assessment");
        String assessment = page.url();
        visitor.follow("Eindmeting");
        Screens.lookInLightAndDark(page, "measurement-adopted");
        page.navigate(assessment);
        visitor.click("Vergelijk begin en eind");
        Screens.lookInLightAndDark(page, "comparison");
        assertThat(page.getByText("3,3 (over 4 van 5 domeinen)").first()).isVisible();
        assertThat(page.getByText("niet beoordeeld").first()).isVisible();

        page.navigate("/help");
        visitor.look("help");
    }

    @ParameterizedTest
    @EnumSource
    void theAdministratorKeepsUnitsPeopleAndFrameworks(Viewport viewport) {
        Page page = browser.open(app, viewport);
        Visitor visitor = Visitor.ofTheDemo(app, page, "beheerder");
        visitor.look("home-administrator");
        page.navigate("/eenheden");
        visitor.look("units");
        page.navigate("/mensen");
        visitor.look("members");
        visitor.follow("Werkgroeplid");
        visitor.look("member");
        page.navigate("/mensen/nieuw");
        visitor.look("member-new");
        visitor.click("Voeg persoon toe");
        assertThat(page.getByText("Vul een naam in.")).isVisible();
        visitor.look("member-new-error");
        browser.expect("status of 404");
        page.navigate("/trajecten");
        assertThat(page.getByText("Deze pagina bestaat niet, of u mag haar niet zien"))
                .isVisible();
        visitor.look("not-found");
    }
}
