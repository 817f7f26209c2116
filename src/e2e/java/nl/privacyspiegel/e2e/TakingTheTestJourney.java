package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An employee takes the test on a phone, with the keys alone; the server falls down halfway. */
class TakingTheTestJourney {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/test/\\S+)");
    private static final int QUESTIONS = 15;
    private static final int SHORT = 2000;

    @RegisterExtension
    static final RunningApp app = RunningApp.demo(
            "--server.tomcat.accesslog.enabled=true",
            "--server.tomcat.accesslog.buffered=false",
            "--server.tomcat.basedir=tomcat");

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void theTestGoesOnWhereItWasAfterTheServerFellDown() {
        Page page = browser.open(app, Viewport.NARROW);
        page.navigate(app.awaitConsole(LINK).group(1));
        BoundingBox begin = page.getByRole(AriaRole.BUTTON).last().boundingBox();
        assertTrue(begin.y + begin.height <= 740, "Begin is seen without scrolling");
        Screens.lookAtBothWidths(page, "test-welcome");
        press(page, "Begin met de test");
        Screens.lookAtBothWidths(page, "test-device");
        page.getByText("Naar de vragen").click();
        for (int number = 1; number <= 7; number++) {
            answer(page, number);
        }
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Antwoord op vraag 7 is opgeslagen.");

        app.kill();
        app.start();
        page.navigate("/test/mijn");
        assertThat(page.getByText("Vraag 8 van 15")).isVisible();
        for (int number = 8; number <= QUESTIONS; number++) {
            answer(page, number);
        }

        assertThat(page.getByText("Alle vragen hebben een antwoord.")).isVisible();
        Screens.lookAtBothWidths(page, "test-review");
        page.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("3. Stelling: een kwijtgeraakte"))
                .click();
        assertThat(page.getByLabel("Juist", new Page.GetByLabelOptions().setExact(true)))
                .isChecked();
        press(page, "Opslaan en naar het overzicht");
        press(page, "Inleveren");
        assertThat(page.getByText("Uw antwoorden zijn ingeleverd. Bedankt!")).isVisible();
        Screens.lookInLightAndDark(page, "test-result");
        assertTrue((int) page.evaluate("document.documentElement.scrollHeight") < SHORT, "short first");
        page.goBack();
        assertThat(page.getByText("Hoe het per onderwerp ging")).isVisible();
        page.navigate("/test");
        assertThat(page.getByText("Op dit apparaat staat nog een uitslag")).isVisible();
        Screens.lookAtBothWidths(page, "test-result-kept");
        page.getByText("Naar de uitslag").click();
        page.locator("summary").first().click();
        assertThat(page.locator("details[open] h4").first()).isVisible();
        page.getByText("Toon alles open").click();
        Screens.lookAtBothWidths(page, "test-result-open");
        Screens.print(page, "test-result");
        page.getByText("Bewijs dat u meedeed").click();
        assertThat(page.getByText("Schrijf uw naam hier met een pen.")).isVisible();
        Screens.lookAtBothWidths(page, "test-proof");
        Screens.print(page, "test-proof");
        page.getByText("Terug naar de uitslag").click();
        press(page, "Klaar, wis dit van dit apparaat");
        assertThat(page.getByText("Uw uitslag is gewist")).isVisible();
        browser.expect("status of 404");
        page.navigate("/test/mijn/uitslag");
        assertThat(page.getByText("Op dit apparaat staat geen test open")).isVisible();
    }

    @Test
    void aMistypedCodeATooLongAnswerAndEnglishAreAllUnderstood() {
        Page page = browser.open(app, Viewport.WIDE);
        page.navigate("/test");
        Screens.lookAtBothWidths(page, "test-code");
        page.getByLabel("Code").fill("abcd-efgh");
        browser.expect("status of 422");
        press(page, "Naar de test");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Dit is geen hele code");
        page.getByLabel("Code").fill("000G-0005-0007");
        browser.expect("status of 422");
        press(page, "Naar de test");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("In de derde groep zit een tikfout");
        assertThat(page.getByLabel("Code")).hasValue("000G-0005-0007");
        Screens.lookAtBothWidths(page, "test-code-wrong");
        page.getByLabel("Code").fill("abcd-efgh-jkmn-pqrs-tvwx-yz0123");
        browser.expect("status of 404");
        press(page, "Naar de test");
        assertThat(page.getByText("Deze code kennen wij niet")).isVisible();
        Screens.lookAtBothWidths(page, "test-code-unknown");
        page.navigate(app.awaitConsole(LINK).group(1));
        page.getByText("English").click();
        assertThat(page.locator("main")).isFocused();
        page.getByText("Nederlands").click();
        assertThat(page.locator("main")).isFocused();
        press(page, "Begin met de test");
        page.getByText("Naar de vragen").click();
        String tooLong = "woord ".repeat(400) + "einde";
        page.getByRole(AriaRole.TEXTBOX).fill(tooLong);
        browser.expect("status of 422");
        press(page, "Opslaan en verder");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("2.000");
        assertEquals(tooLong, page.getByRole(AriaRole.TEXTBOX).inputValue());
        Screens.lookAtBothWidths(page, "test-too-long");
        page.navigate("/test/mijn/vraag/4");
        Screens.lookInLightAndDark(page, "test-choices");
        page.locator("input[name=antwoord]").first().check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page.getByText("Question 4 of 15")).isVisible();
        assertThat(page.locator("main")).isFocused();
        assertThat(page.locator("input[name=antwoord]").first()).isChecked();
        Screens.lookAtBothWidths(page, "test-english");
    }

    @Test
    void theTestGoesOnOnAnotherPhoneAndLeavesNothingOnASharedComputer() {
        Page computer = browser.open(app, Viewport.WIDE);
        computer.navigate(app.awaitConsole(LINK).group(1));
        press(computer, "Begin met de test");
        computer.getByText("Naar de vragen").click();
        answer(computer, 1);
        press(computer, "Opslaan en stoppen");
        String code = computer.locator(".code").innerText();
        press(computer, "Stop en wis dit apparaat");
        assertThat(computer.getByText("Dit apparaat is gewist")).isVisible();
        Screens.lookAtBothWidths(computer, "test-stopped");
        browser.expect("status of 404");
        computer.navigate("/test/mijn");
        assertThat(computer.getByText("Op dit apparaat staat geen test open")).isVisible();

        Page phone = browser.open(app, Viewport.NARROW);
        phone.navigate("/test");
        phone.getByLabel("Code").fill(code.toLowerCase(Locale.ROOT));
        press(phone, "Naar de test");
        assertThat(phone.getByText("Ga hier verder met uw test")).isVisible();
        Screens.lookAtBothWidths(phone, "test-resume");
        press(phone, "Ga op dit apparaat verder");
        phone.getByText("Naar de vragen").click();
        assertThat(phone.getByText("Vraag 2 van 15")).isVisible();
        press(phone, "Opslaan en stoppen");
        String next = phone.locator(".code").innerText();
        phone.getByText("Wis mijn antwoorden en begin opnieuw").click();
        assertThat(phone.getByText("U hebt één vraag beantwoord.")).isVisible();
        Screens.lookAtBothWidths(phone, "test-clear");
        phone.getByText("Nee, bewaar mijn antwoorden").click();

        computer.navigate("/test");
        computer.getByLabel("Code").fill(next);
        press(computer, "Naar de test");
        press(computer, "Ga op dit apparaat verder");
        assertThat(computer.getByText("Deze test staat nu op dit apparaat")).isVisible();
        browser.expect("status of 410");
        phone.navigate("/test/mijn");
        assertThat(phone.getByText("Deze test is verdergegaan op een ander apparaat"))
                .isVisible();
        Screens.lookAtBothWidths(phone, "test-moved");
    }

    @Test
    void theEnterKeyGoesOnAndDoesNotChangeTheLanguage() {
        Page page = browser.open(app, Viewport.NARROW);
        page.navigate(app.awaitConsole(LINK).group(1));
        press(page, "Begin met de test");
        page.getByText("Naar de vragen").click();
        assertThat(page.getByText("Vraag 1 van 15")).isVisible();
        page.navigate("/test/mijn/vraag/3");
        page.getByLabel("Juist", new Page.GetByLabelOptions().setExact(true)).check();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Vraag 4 van 15")).isVisible();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Antwoord op vraag 3 is opgeslagen.");
    }

    @Test
    void noLogHoldsTheCode() {
        String address = app.awaitConsole(LINK).group(1);
        Page page = browser.open(app, Viewport.NARROW);
        page.navigate(address);
        press(page, "Begin met de test");
        page.getByText("Naar de vragen").click();
        answer(page, 1);
        String log = Stream.generate(() -> {
                    app.get("/login");
                    return app.accessLog(); // A line is written after its answer was sent.
                })
                .limit(50)
                .filter(lines -> lines.contains("/login"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the log of requests is off"));
        assertFalse(log.contains("/test"), "and has no line about a page of the test");
        String code = address.substring(address.lastIndexOf('/') + 1);
        assertFalse(log.contains(code));
        assertEquals(
                1,
                app.console().stream()
                        .filter(line -> line.contains(code))
                        .distinct()
                        .count(),
                "only the example itself says its link");
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
        press(page, number == QUESTIONS ? "Opslaan en naar het overzicht" : "Opslaan en verder");
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
