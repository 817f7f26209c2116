package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The working group takes a suggestion over, has a document adopted, and notes a session. */
class DocumentsJourney {

    @RegisterExtension
    static final RunningApp app = RunningApp.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void aSuggestionADocumentAndASession() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        visitor.startMeasurement("Overnemen " + System.nanoTime());
        Locator question = page.locator("#vraag-beleid-1");
        question.getByLabel("nee", new Locator.GetByLabelOptions().setExact(true))
                .first()
                .check();
        question.getByText("Wat kunt u doen?").click();
        question.getByText("Overnemen als actie").click();
        assertThat(question.getByText("Overgenomen als actie:")).isVisible();
        Screens.lookAtBothWidths(page, "suggestion-taken");

        page.navigate("/documenten");
        assertThat(heading(page, "Documenten")).isVisible();
        Screens.lookAtBothWidths(page, "documents");
        visitor.click("Nieuw document");
        visitor.type("Titel", "Protocol van de reis");
        page.getByLabel("Wie stelt het vast", new Page.GetByLabelOptions().setExact(true))
                .fill("college van Bladel\ncollege van Eersel");
        Screens.lookAtBothWidths(page, "document-new");
        visitor.click("Leg vast");
        assertThat(heading(page, "Protocol van de reis")).isVisible();
        visitor.click("Vastgesteld: college van Bladel");
        visitor.click("Noteer");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(page.getByText("van kracht").first()).isVisible();
        Screens.lookAtBothWidths(page, "document");

        page.navigate("/bewustwording");
        visitor.click("Nieuwe bijeenkomst");
        visitor.type("Onderwerp", "Datalekken oefenen");
        visitor.type("Uitgenodigd (aantal)", "20");
        visitor.type("Aanwezig (aantal)", "15");
        Screens.lookAtBothWidths(page, "session-new");
        visitor.click("Leg vast");
        assertThat(page.getByText("15 van 20 (75,0%)").first()).isVisible();
        Screens.lookAtBothWidths(page, "awareness");
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
