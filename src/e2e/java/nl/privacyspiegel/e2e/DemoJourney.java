package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever tries the demonstration reads the measurement of 2017 on a laptop and on a phone, in light and in dark. */
class DemoJourney {

    private static final String ITS_TOP_IS_SEEN = """
            heading => {
              const box = heading.getBoundingClientRect();
              return heading.contains(document.elementFromPoint(box.left + 2, box.top + 1));
            }""";

    @RegisterExtension
    static final RunningApp app = RunningApp.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void aMemberOfTheWorkingGroupReadsWhatChangedIn2017() {
        Page page = browser.open(app, Viewport.WIDE);
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
        visitor.follow("Governance · 3 naar 6");
        assertThat(page.locator("#domein-governance")).isInViewport();
        page.getByLabel("Alleen wat veranderde").check();
        assertThat(page.getByText("8 vragen zijn ongewijzigd en nu niet te zien."))
                .isVisible();
        assertThat(page.getByLabel("Alleen wat veranderde")).isFocused();
        assertThat(page).hasURL(Pattern.compile("toon=veranderd"));
        visitor.look("comparison-changed");
        page.goBack();
        assertThat(page.getByText("8 vragen zijn ongewijzigd.")).isVisible();
        page.getByText("Toelichting bij B1").click();
        visitor.look("comparison-opened");
        page.getByText("In beeld")
                .evaluate("heading => scrollTo(0, heading.getBoundingClientRect().top + scrollY - 240)");
        Screens.asSeen(page, "readme-comparison");
        assertThat(page.getByText("3,3 (over 4 van 5 domeinen)").first()).isVisible();
        assertThat(page.getByText("niet beoordeeld").first()).isVisible();

        page.navigate("/help");
        visitor.look("help");
    }

    @Test
    void theAdministratorKeepsUnitsPeopleAndFrameworks() {
        Page page = browser.open(app, Viewport.WIDE);
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
        visitor.click("Maak uitnodiging");
        visitor.isRefused("Vul een naam in.");
        visitor.look("member-new-error");
        browser.expect("status of 404");
        page.navigate("/trajecten");
        assertThat(page.getByText("Deze pagina bestaat niet, of u mag haar niet zien"))
                .isVisible();
        visitor.look("not-found");
    }

    @Test
    void aNumberOrADayThatIsPastedLosesTheSignsThatNobodySees() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor.ofTheDemo(app, page, "beheerder");
        page.navigate("/instellingen-privacytest");
        paste(page.getByLabel("Kleinste groep met een uitslag"), "\u00a07\u200b\u00a0", "7");
        page.navigate("/logboek");
        paste(page.locator("vaadin-date-picker input").first(), "\u200b12\u201112\u20112025\u00a0", "12-12-2025");
    }

    private static void paste(Locator field, String pasted, String expected) {
        field.focus();
        field.evaluate("input => input.select()");
        field.evaluate(
                "(input, text) => { const data = new DataTransfer(); data.setData('text/plain', text);"
                        + " input.dispatchEvent(new ClipboardEvent('paste',"
                        + " {clipboardData: data, bubbles: true, composed: true, cancelable: true})); }",
                pasted);
        assertThat(field).hasValue(expected);
    }

    @Test
    void onAPhoneAMeasurementIsOneQuestionAScreen() {
        Page page = browser.open(app, Viewport.NARROW);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        page.navigate("/trajecten/nieuw");
        visitor.look("assessment-new");
        visitor.type("Naam van het traject", "Op de telefoon");
        visitor.click("Start traject");
        visitor.look("assessment-started");
        visitor.follow("Beginmeting");
        visitor.look("measurement-phone");
        Screens.asSeen(page, "readme-phone");
        Locator first = page.locator("#vraag-beleid-1");
        first.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("gedeeltelijk"))
                .check();
        first.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Status"))
                .fill("Er ligt een concept.");
        assertThat(first.locator(".ps-save-line")).containsText("Opgeslagen");
        assertThat(page.locator("#vraag-beleid-2")).isHidden();
        visitor.click("Volgende");
        assertThat(first).isHidden();
        Locator second = page.locator("#vraag-beleid-2");
        assertAtItsHeading(second);
        visitor.click("Volgende");
        assertThat(page.locator("#cijfer")).isVisible();
        page.goBack();
        assertAtItsHeading(second);
        page.reload();
        assertAtItsHeading(second);
        page.goBack();
        assertThat(second).isHidden();
        assertThat(first.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Status")))
                .hasValue("Er ligt een concept.");
        page.goForward();
        assertAtItsHeading(second);
        page.goForward();
        assertAtItsHeading(page.locator("#cijfer"));
        page.locator("#cijfer")
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName("9").setExact(true))
                .check();
        Vaadin.awaitIdle(page);
        assertThat(page.getByText("Het cijfer wijkt 2 of meer af van het voorstel. Schrijf op waarom."))
                .isVisible();
        visitor.look("measurement-phone-grade");
        visitor.click("Vaststellen");
        visitor.look("adopt-open");
        assertThat(page.getByText("Dit is nodig om vast te stellen")).isVisible();
    }

    /** Its heading has the keyboard, and nothing lies over it. */
    private static void assertAtItsHeading(Locator card) {
        assertThat(card).isVisible();
        Locator heading = card.getByRole(AriaRole.HEADING).first();
        assertThat(heading).isFocused();
        assertTrue((Boolean) heading.evaluate(ITS_TOP_IS_SEEN), () -> "behind the header: " + heading.textContent());
    }

    @Test
    void twoPeopleInTheSameQuestionNeverOverwriteEachOther() {
        Page one = browser.open(app, Viewport.WIDE);
        Visitor first = Visitor.ofTheDemo(app, one, "werkgroeplid");
        first.startMeasurement("Samen invullen");
        Page two = browser.open(app, Viewport.WIDE);
        Visitor.ofTheDemo(app, two, "werkgroeplid2");
        two.navigate(one.url());
        Vaadin.awaitIdle(two);

        write(one, "Wij zijn bezig.");
        assertThat(one.locator("#vraag-beleid-1 .ps-save-line")).containsText("Opgeslagen");
        Screens.asSeen(one, "readme-measurement");
        write(two, "Wij zijn klaar.");

        assertThat(two.getByText("Er is niets overschreven.")).isVisible();
        assertThat(two.locator(".ps-conflict")).containsText("Wij zijn bezig.");
        assertThat(two.locator(".ps-conflict")).containsText("Wij zijn klaar.");
        Screens.look(two, "measurement-conflict");
        new Visitor(two).click("Bewaar mijn tekst: Status");
        one.reload();
        assertThat(one.locator("#vraag-beleid-1 textarea").first()).hasValue("Wij zijn klaar.");
    }

    @Test
    void anAdoptedMeasurementIsCorrectedByARevisionThatCanBeTakenBack() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        page.navigate("/trajecten");
        visitor.follow("Privacy sociaal domein 2017");
        visitor.follow("Eindmeting");
        visitor.follow("Maak een herziening");
        visitor.click("Open de herziening");
        assertThat(page.getByText("Schrijf op waarom een herziening nodig is.")).isVisible();
        visitor.type("Waarom is een herziening nodig?", "Er stond een verkeerde datum.");
        visitor.look("revise");
        visitor.click("Open de herziening");
        assertThat(page.getByText("Reden van herziening: Er stond een verkeerde datum."))
                .isVisible();
        visitor.look("measurement-revision");
        visitor.click("Trek deze herziening in");
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trek deze herziening in"))
                .click();
        visitor.follow("Eindmeting");
        assertThat(page.getByText("Deze meting is vastgesteld op 28 mei 2017")).isVisible();
    }

    @Test
    void managementReadsInEnglishAndChangesNothing() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "manager");
        visitor.readEnglish("Manager");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        visitor.look("home-english");
        page.navigate("/trajecten");
        visitor.follow("Privacy sociaal domein 2017");
        visitor.look("assessment-english");
        String assessment = page.url();
        visitor.follow("End measurement");
        assertThat(page.getByText("Make a revision")).isHidden();
        assertThat(page.locator("main textarea")).hasCount(0);
        visitor.look("measurement-english");
        page.navigate(assessment + "/vergelijking");
        visitor.look("comparison-english");
        page.navigate("/help");
        visitor.look("help-english");
    }

    private static void write(Page page, String status) {
        page.locator("#vraag-beleid-1")
                .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Status"))
                .fill(status);
        Vaadin.awaitIdle(page);
    }
}
