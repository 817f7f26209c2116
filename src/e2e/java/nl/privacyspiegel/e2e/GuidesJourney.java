package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody with a phone and a doubt: a guide, what may be shared, and the register of breaches. */
class GuidesJourney {

    private static final RunningApp app = RunningApp.sharedDemo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void aGuideAsksOneThingAtATimeAndSaysWhatToDoAndWhy() {
        Page page = browser.open(app, Viewport.NARROW);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        page.navigate("/hulpmiddelen");
        visitor.look("guides");
        page.navigate("/hulpmiddelen/mag-ik-vernietigen");
        visitor.click("Verder");
        visitor.isRefused("Kies een antwoord.");
        visitor.look("guide-question");
        answer(visitor, "De inwoner vraagt erom");
        answer(visitor, "Nee");
        visitor.click("Terug");
        assertThat(radio(page, "Nee")).isChecked();
        visitor.click("Verder");
        answer(visitor, "Nee");
        answer(visitor, "Ja");
        answer(visitor, "Nee");
        assertThat(page.getByText("Dit doet u nu")).isVisible();
        assertThat(page.getByText("Vraag de inwoner het verzoek aan te vullen").first())
                .isVisible();
        visitor.look("guide-outcome");
        page.navigate("/hulpmiddelen/mag-ik-vernietigen/papier");
        visitor.look("guide-paper");
    }

    @Test
    void whatMayBeSharedAndForHowLongIsLookedUp() {
        Page page = browser.open(app, Viewport.NARROW);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        page.navigate("/opzoeken");
        visitor.look("look-ups");
        visitor.follow("Welke gegevens mag wie delen in de jeugdhulp");
        assertThat(page.getByText("53 van 53 regels")).isVisible();
        visitor.look("look-up-exchanges");
        for (String list : new String[] {"bewaartermijnen", "rechten", "leeftijden", "begrippen"}) {
            page.navigate("/opzoeken/" + list);
            visitor.look("look-up-" + list);
        }
        page.navigate("/opzoeken/inwoners-informeren");
        visitor.look("look-up-conversation");
    }

    @Test
    void aBreachIsWrittenDownOnAPhoneAndItsClockRuns() {
        Page page = browser.open(app, Viewport.NARROW);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        page.navigate("/datalekken/nieuw");
        visitor.click("Leg vast");
        visitor.isRefused("Vul in wat er is gebeurd.");
        visitor.look("breach-new-wrong");
        visitor.type("Wat is er gebeurd, in één zin", "Mail naar een verkeerde ontvanger");
        visitor.type("Hoe is het ontdekt", "De ontvanger belde.");
        visitor.click("Leg vast");
        assertThat(page.getByText("Nu te doen").first()).isVisible();
        String breach = page.url();
        visitor.look("breach");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Leg vast wanneer het zeker was"))
                .first()
                .click();
        Vaadin.awaitIdle(page);
        visitor.look("breach-aware");
        visitor.type("Waarom toen", "De ontvanger las de bijlage.");
        visitor.click("Opslaan");
        assertThat(page.getByText("De klok eindigt op").first()).isVisible();
        visitor.look("breach-clock");
        visitor.follow("Antwoorden voor het formulier van de AP");
        assertThat(page.getByText("Vragenlijst van augustus 2022").first()).isVisible();
        visitor.look("breach-authority-form");
        page.navigate("/datalekken");
        visitor.look("breaches");
        page.navigate(breach);
        assertThat(page.getByText("Mail naar een verkeerde ontvanger").first()).isVisible();
    }

    private static void answer(Visitor visitor, String words) {
        radio(visitor.page(), words).check();
        visitor.click("Verder");
    }

    private static Locator radio(Page page, String words) {
        return page.locator("main")
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(words).setExact(true));
    }
}
