package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A measurement saves itself, and never says so before it is true. */
class SavingJourney {

    /** Shorter than any pause after which something is saved. */
    private static final double BETWEEN_KEYS = 120;

    private static final RunningApp app = RunningApp.sharedDemo();

    @RegisterExtension
    final Browser browser = new Browser();

    private Page page;

    @BeforeEach
    void aNewMeasurementIsOpen() {
        page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        visitor.startMeasurement("Opslaan " + System.nanoTime());
    }

    private Locator status(String question) {
        return page.locator("#vraag-" + question + " textarea").first();
    }

    private Locator governance() {
        return page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName("Governance").setExact(true));
    }

    private static void typeOn(Locator field, String text) {
        field.pressSequentially(text, new Locator.PressSequentiallyOptions().setDelay(BETWEEN_KEYS));
    }

    @Test
    void whoGoesOnTypingReadsThatItIsNotSavedYet() {
        Locator card = page.locator("#vraag-beleid-1");
        typeOn(status("beleid-1"), "Er ligt een beleid");
        assertThat(card.locator(".ps-not-yet")).isVisible();
        typeOn(status("beleid-1"), ", en het is af.");
        assertThat(card.locator(".ps-not-yet")).isVisible();

        assertThat(card.locator(".ps-not-yet")).isHidden();
        assertThat(card.locator(".ps-save-line")).containsText("Opgeslagen");
        page.reload();
        assertThat(status("beleid-1")).hasValue("Er ligt een beleid, en het is af.");
    }

    /** Far from the top: there, a page has no room to move up what is judged as much as what folds above it gives way. */
    @Test
    void aQuestionThatIsJudgedStaysWhereItIs() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Volgende: Governance"))
                .click();
        assertThat(governance()).isVisible();
        page.locator("#vraag-governance-intern-3 vaadin-radio-button").first().click();
        assertThat(page.locator("#vraag-governance-intern-3 .ps-save-line")).containsText("Opgeslagen");
        Locator judgement =
                page.locator("#vraag-governance-intern-4 vaadin-radio-button").first();
        judgement.scrollIntoViewIfNeeded();
        double before = judgement.boundingBox().y;

        judgement.click();
        assertThat(status("governance-intern-4")).isVisible();
        assertThat(status("governance-intern-3")).isHidden();
        Vaadin.awaitIdle(page);
        assertThat(judgement.boundingBox().y).isCloseTo(before, offset(2.0));
        assertThat(page.locator("main .ps-head")).containsText("bezig");
    }

    @Test
    void goingBackWhileTypingSavesAllThatWasTyped() {
        String beleid = page.url();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Volgende: Governance"))
                .click();
        assertThat(governance()).isVisible();
        Vaadin.awaitIdle(page);
        String governance = page.url();
        page.locator("main textarea").first().pressSequentially("Direct terug na het typen.");
        page.goBack();
        Vaadin.awaitIdle(page);
        assertThat(page.getByText("Weggaan zonder op te slaan?")).isHidden();
        assertThat(status("beleid-1")).isVisible();
        // The router puts the address back until the page has been left: only now it is that of what is shown.
        page.waitForURL(beleid);

        page.goForward();
        assertThat(governance()).isVisible();
        page.waitForURL(governance);
        page.reload();
        assertThat(governance()).isVisible();
        assertThat(page.locator("main textarea").first()).hasValue("Direct terug na het typen.");
    }
}
