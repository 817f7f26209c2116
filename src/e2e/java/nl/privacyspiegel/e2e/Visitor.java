package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** What a person does on a page: reads labels, types, chooses and clicks. */
final class Visitor {

    /** How the demonstration announces the password of its accounts. */
    private static final Pattern DEMO_PASSWORD = Pattern.compile("wachtwoord (\\S+)");

    private final Page page;

    Visitor(Page page) {
        this.page = page;
    }

    /** Opens a page of the demonstration as one of its ready accounts, by the part before the at sign. */
    static Visitor ofTheDemo(RunningApp app, Page page, String account) {
        Visitor visitor = new Visitor(page);
        page.navigate("/login");
        visitor.logIn(account + "@kempen.example", passwordOfTheDemo(app));
        return visitor;
    }

    /** What everybody in the demonstration logs in with. */
    static String passwordOfTheDemo(RunningApp app) {
        return app.awaitConsole(DEMO_PASSWORD).group(1);
    }

    void logIn(String email, String password) {
        type("E-mailadres", email);
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Wachtwoord"))
                .fill(password);
        click("Log in");
    }

    /** Chooses English in the menu that is named after the account; the keyboard stands at the top of the page after it. */
    void readEnglish(String account) {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Menu van " + account))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("English"))
                .or(page.getByRole(AriaRole.MENUITEMCHECKBOX, new Page.GetByRoleOptions().setName("English")))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Home")))
                .isFocused();
    }

    void type(String label, String text) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.fill(text);
        field.press("Tab");
        Vaadin.awaitIdle(page);
    }

    /** Types a date as people write it and closes the calendar that opened with Enter: Tab would lead into it. */
    void typeDate(String label, LocalDate date) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.fill(date.format(DateTimeFormatter.ofPattern("d-M-yyyy")));
        field.press("Enter");
        Vaadin.awaitIdle(page);
    }

    void choose(String label, String option) {
        page.locator("main vaadin-select:has(> label:text-is('" + label + "'))").click();
        Locator choice = page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(option).setExact(true));
        choice.click();
        choice.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        Vaadin.awaitIdle(page);
    }

    void click(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        Vaadin.awaitIdle(page);
    }

    /** Follows a link and, unless it fetches a file or opens a window, waits until the address is that of the next page. */
    void follow(String name) {
        Locator link = page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
        boolean leaves = (boolean) link.evaluate("link => !link.target && !link.hasAttribute('router-ignore')"
                + " && !link.hasAttribute('download') && link.href !== location.href");
        String here = page.url();
        link.click();
        if (leaves) {
            page.waitForURL(address -> !address.equals(here));
        }
        Vaadin.awaitIdle(page);
    }

    /** A field says what is wrong with it. The same sentence is spoken elsewhere on the page, a moment later. */
    void isRefused(String message) {
        assertThat(page.locator("[slot='error-message']")
                        .filter(new Locator.FilterOptions().setHasText(message))
                        .first())
                .isVisible();
    }

    /** Starts an assessment of this name with what the form proposes, and opens its first measurement. */
    void startMeasurement(String assessment) {
        page.navigate("/trajecten/nieuw");
        type("Naam van het traject", assessment);
        click("Start traject");
        follow("Beginmeting");
    }

    /** Looks at the page on a laptop and as narrow as a phone, and takes its pictures. */
    void look(String name) {
        Screens.lookAtBothWidths(page, name);
    }

    Page page() {
        return page;
    }
}
