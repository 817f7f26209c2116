package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An employee takes the test on a phone, with the keys alone; the server falls down halfway. */
class TakingTheTestJourney {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/test/\\S+)");
    private static final int QUESTIONS = 15;

    @RegisterExtension
    static final RunningApp app = RunningApp.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void theTestGoesOnWhereItWasAfterTheServerFellDown() {
        Page page = browser.open(app, Viewport.NARROW);
        page.navigate(app.awaitConsole(LINK).group(1));
        Screens.lookAtBothWidths(page, "test-welcome");
        press(page, "Begin met de test");
        for (int number = 1; number <= 7; number++) {
            answer(page, number);
        }
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Antwoord op vraag 7 is opgeslagen");

        app.kill();
        app.start();
        page.navigate("/test/mijn");
        assertThat(page.getByText("Vraag 8 van 15")).isVisible();
        for (int number = 8; number <= QUESTIONS; number++) {
            answer(page, number);
        }

        assertThat(page.getByText("U hebt alle vragen beantwoord.")).isVisible();
        Screens.lookAtBothWidths(page, "test-review");
        page.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Stelling: een kwijtgeraakte"))
                .click();
        assertThat(page.getByLabel("Juist", new Page.GetByLabelOptions().setExact(true)))
                .isChecked();
        press(page, "Naar het overzicht");
        press(page, "Lever in");
        assertThat(page.getByText("Bedankt. Uw antwoorden zijn ingeleverd.")).isVisible();
        Screens.lookAtBothWidths(page, "test-result");
        press(page, "Klaar: haal dit van het scherm");
        assertThat(page.getByText("Uw uitslag staat niet meer op dit apparaat."))
                .isVisible();
        browser.expect("status of 404");
        page.navigate("/test/mijn/uitslag");
        assertThat(page.getByText("Hier is geen test")).isVisible();
    }

    @Test
    void aMistypedCodeATooLongAnswerAndEnglishAreAllUnderstood() {
        Page page = browser.open(app, Viewport.NARROW);
        page.navigate("/test");
        Screens.lookAtBothWidths(page, "test-code");
        page.getByLabel("Uw code").fill("abcd-efgh");
        browser.expect("status of 404");
        press(page, "Ga verder");
        assertThat(page.getByText("Deze code kennen wij niet")).isVisible();
        Screens.lookAtBothWidths(page, "test-code-unknown");
        page.navigate(app.awaitConsole(LINK).group(1));
        press(page, "Begin met de test");
        String tooLong = "woord ".repeat(400);
        page.getByRole(AriaRole.TEXTBOX).fill(tooLong);
        browser.expect("status of 422");
        press(page, "Opslaan en volgende");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("2.000");
        assertEquals(tooLong, page.getByRole(AriaRole.TEXTBOX).inputValue());
        Screens.lookAtBothWidths(page, "test-too-long");
        page.navigate("/test/mijn/vraag/4");
        Screens.lookInLightAndDark(page, "test-choices");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page.getByText("Question 4 of 15")).isVisible();
        Screens.lookAtBothWidths(page, "test-english");
    }

    /** Fills in the question with the keys alone, and checks that it says where it is. */
    private static void answer(Page page, int number) {
        assertThat(page.getByText("Vraag " + number + " van " + QUESTIONS)).isVisible();
        if (number == 1 || number == 2) {
            Screens.lookAtBothWidths(page, "test-question-" + number);
        }
        if (page.locator("textarea").count() > 0) {
            page.locator("textarea").focus();
            page.keyboard().type("Ik meld het meteen.");
        } else {
            page.locator("input[name=antwoord]").first().focus();
            page.keyboard().press("Space");
        }
        press(page, number == QUESTIONS ? "Opslaan en nakijken" : "Opslaan en volgende");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .focus();
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }
}
