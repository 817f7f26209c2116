package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who clicks twice, or on the wrong thing, gets things once and back. */
class WayBackJourney {

    private static final String FRAMEWORK = "VNG-raamwerk privacy sociaal domein (versie 1)";

    @RegisterExtension
    static final RunningApp app = RunningApp.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void clicksWithinOneRoundTripDoThingsOnce() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "beheerder");
        page.navigate("/profiel");
        Locator make = button(page, "Maak sleutel").first();
        make.evaluate("button => { button.click(); button.click(); }");
        Vaadin.awaitIdle(page);
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(1);
        assertThat(page.getByRole(AriaRole.DIALOG).getByLabel("Naam")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        make.dblclick();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(1);
        assertThat(page.getByRole(AriaRole.DIALOG).getByLabel("Naam")).isFocused();

        page.keyboard().type("Proef");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("Weggooien?");
        visitor.look("dialog-discard");
        confirm(page, "Verder invullen");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByLabel("Naam")).hasValue("Proef");
        dialog.getByLabel("Huidig wachtwoord").fill(Visitor.passwordOfTheDemo(app));
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Maak sleutel"))
                .evaluate("button => { button.click(); button.click(); }");
        visitor.click("Ik heb hem bewaard");
        assertThat(page.getByText("Proef")).hasCount(1);
    }

    @Test
    void theKeyboardStaysAtTheChoiceOfLanguage() {
        Page page = browser.open(app, Viewport.NARROW);
        for (String address : List.of("/login", "/privacy", "/toegang")) {
            page.navigate(address);
            Vaadin.awaitIdle(page);
            button(page, "English").click();
            assertThat(button(page, "Nederlands")).isFocused();
            button(page, "Nederlands").click();
            assertThat(button(page, "English")).isFocused();
        }
    }

    @Test
    void aKeyThatIsHeldDownAsksAndDoesNotAnswer() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor.ofTheDemo(app, page, "beheerder");
        page.navigate("/eenheden");
        button(page, "Bladel archiveren").focus();
        for (int repeat = 0; repeat < 10; repeat++) {
            page.keyboard().down("Enter");
            Vaadin.awaitIdle(page);
        }
        page.keyboard().up("Enter");
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("Eenheid Bladel archiveren?");
        confirm(page, "Annuleren");
        assertThat(button(page, "Bladel archiveren")).isVisible();
    }

    @Test
    void aUnitByMistakeIsTakenBackAndOneThatEndedIsArchived() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "beheerder");
        page.navigate("/eenheden");
        visitor.type("Naam van de eenheid", "Vergissing");
        button(page, "Voeg eenheid toe").dblclick();
        assertThat(page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("Vergissing")))
                .hasCount(1);
        visitor.look("units-added");
        visitor.click("Maak ongedaan");
        assertThat(page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("Vergissing")))
                .hasCount(0);

        button(page, "Oirschot archiveren").click();
        confirm(page, "Archiveren");
        assertThat(heading(page, "Gearchiveerde eenheden")).isVisible();
        visitor.look("units-archived");
        page.setViewportSize(360, 740);
        visitor.look("units-archived-phone");
        button(page, "Oirschot terughalen").click();
        assertThat(button(page, "Oirschot archiveren")).isVisible();
    }

    @Test
    void anAssessmentByMistakeIsChangedRemovedAndBackAgain() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        page.navigate("/trajecten/nieuw");
        visitor.type("Naam van het traject", "Vergissing");
        button(page, "Start traject").dblclick();
        visitor.look("assessment-new-tools");
        visitor.click("Naam en periode wijzigen");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Naam van het traject").fill("Ronde 2027");
        visitor.look("assessment-change");
        visitor.click("Opslaan");
        assertThat(heading(page, "Ronde 2027")).isVisible();

        visitor.click("Traject verwijderen");
        confirm(page, "Traject verwijderen");
        assertThat(page.getByText("Het traject Ronde 2027 is verwijderd.")).isVisible();
        visitor.click("Maak ongedaan");
        assertThat(heading(page, "Ronde 2027")).isVisible();

        page.navigate("/trajecten");
        visitor.follow("Privacy sociaal domein 2017");
        visitor.click("Traject archiveren");
        confirm(page, "Traject archiveren");
        assertThat(page.getByText("Dit traject is gearchiveerd")).isVisible();
        visitor.look("assessment-archived");
        visitor.click("Traject terughalen");
        assertThat(page.getByText("Dit traject is gearchiveerd")).isHidden();
    }

    @Test
    void aVersionIsArchivedAndBackAndADoubleNameStaysAtItsField() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "beheerder");
        page.navigate("/raamwerken");
        visitor.follow(FRAMEWORK);
        visitor.click("Versie archiveren");
        confirm(page, "Versie archiveren");
        assertThat(button(page, "Versie terughalen")).isVisible();
        visitor.look("version-archived");
        page.navigate("/raamwerken");
        page.getByText("Gearchiveerde versies (1)").click();
        visitor.look("versions-archived");
        button(page, FRAMEWORK + " terughalen").click();
        assertThat(page.getByText("is weer in gebruik.")).isVisible();

        page.navigate("/eenheden");
        visitor.type("Naam van de eenheid", "bladel");
        button(page, "Voeg eenheid toe").click();
        Locator said = page.locator("vaadin-text-field[invalid]");
        assertThat(said).containsText("Er staat hier al een eenheid met de naam bladel.");
        assertThat(page.getByLabel("Naam van de eenheid")).isFocused();
        page.keyboard().press("Tab");
        Vaadin.awaitIdle(page);
        assertThat(said).containsText("Er staat hier al een eenheid met de naam bladel.");
        visitor.look("unit-double");
        visitor.type("Naam van de eenheid", "Bladel-Noord");
        assertThat(said).hasCount(0);
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void confirm(Page page, String words) {
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .click();
        Vaadin.awaitIdle(page);
    }
}
