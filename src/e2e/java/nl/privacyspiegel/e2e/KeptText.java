package nl.privacyspiegel.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The form of a new campaign, and what it offers of a text that was typed and not saved. */
final class KeptText {

    static final String NEW_CAMPAIGN = "/afnames/nieuw";
    private static final String PURPOSE = "Waarom deze test?";

    private KeptText() {}

    static Locator purpose(Page page) {
        return page.getByLabel(PURPOSE, new Page.GetByLabelOptions().setExact(true));
    }

    static Locator offer(Page page) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName("Niet opgeslagen tekst bij " + PURPOSE));
    }

    static Locator button(Locator part, String name) {
        return part.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    static void press(Locator part, String name) {
        button(part, name).click();
        Vaadin.awaitIdle(part.page());
    }

    static Page open(Page page) {
        page.navigate(NEW_CAMPAIGN);
        Vaadin.awaitIdle(page);
        return page;
    }

    static Page another(Page page) {
        return open(page.context().newPage());
    }

    /** Closes the window at once, as a crash does: nobody is asked anything. */
    static void typeAndClose(Page page, String text) {
        purpose(page).pressSequentially(text);
        page.close();
    }
}
