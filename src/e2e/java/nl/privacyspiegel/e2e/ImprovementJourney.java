package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The working group makes an action from a question, does it, and a colleague checks it. */
class ImprovementJourney {

    @RegisterExtension
    static final RunningApp app = RunningApp.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void anActionGoesFromAQuestionThroughTwoPairsOfHands() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        visitor.startMeasurement("Verbeteren " + System.nanoTime());
        page.locator("#vraag-beleid-1")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Actie maken: B1"))
                .click();
        assertThat(heading(page, "Nieuwe actie")).isVisible();
        Screens.lookAtBothWidths(page, "improvement-new");
        visitor.type("Wat", "Beleid bespreken met de wijkteams");
        visitor.typeDate("Uiterlijk", LocalDate.of(2020, 1, 31));
        page.getByLabel("Stappen", new Page.GetByLabelOptions().setExact(true)).fill("Agenda maken\nBespreken");
        visitor.click("Maak actie");

        assertThat(heading(page, "Beleid bespreken met de wijkteams")).isVisible();
        assertThat(page.getByText("te laat")).isVisible();
        page.getByLabel("Agenda maken").check();
        assertThat(page.getByText("50%")).isVisible();
        Screens.lookAtBothWidths(page, "improvement-action");
        goOn(visitor, "Begin");
        goOn(visitor, "Gedaan: laat nagaan");
        assertThat(page.getByText("Wie het deed, gaat het niet zelf na.").first())
                .isVisible();
        String action = page.url();

        Page other = browser.open(app, Viewport.WIDE);
        Visitor colleague = Visitor.ofTheDemo(app, other, "werkgroeplid2");
        other.navigate(action);
        goOn(colleague, "Nagegaan: het is gedaan");
        goOn(colleague, "Rond af");
        assertThat(other.getByText("1 van 2").first()).isVisible();
        colleague.look("improvement-done");
    }

    @Test
    void actionsAreSeenAsAListABoardAndARoadmap() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        page.navigate("/acties/nieuw");
        visitor.type("Wat", "Gedragscode bespreken");
        visitor.click("Maak actie");
        page.navigate("/acties");
        assertThat(page.getByText("Gedragscode bespreken").first()).isVisible();
        Screens.lookAtBothWidths(page, "improvement-list");
        page.navigate("/acties/bord");
        assertThat(page.getByText("Gedragscode bespreken").first()).isVisible();
        Screens.lookAtBothWidths(page, "improvement-board");
        page.navigate("/acties/route");
        assertThat(page.getByText("Stap 7.").first()).isVisible();
        Screens.lookAtBothWidths(page, "improvement-roadmap");
    }

    @Test
    void whoDoesWhatIsGivenOutAndReadInEnglishToo() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        page.navigate("/functies");
        visitor.type("Functie", "Proeftuinleider");
        visitor.click("Voeg functie toe");
        assertThat(page.getByText("Proeftuinleider").first()).isVisible();
        Screens.lookAtBothWidths(page, "improvement-functions");
        page.navigate("/verantwoordelijkheden");
        visitor.click("Verdeel wat open is zoals gebruikelijk");
        assertThat(page.getByText("Functionaris gegevensbescherming").first()).isVisible();
        Screens.lookAtBothWidths(page, "improvement-responsibilities");

        Page english = browser.open(app, Viewport.WIDE);
        Visitor reader = Visitor.ofTheDemo(app, english, "fg");
        reader.readEnglish("Functionaris gegevensbescherming");
        english.navigate("/verantwoordelijkheden");
        assertThat(heading(english, "Responsibilities")).isVisible();
        reader.look("improvement-responsibilities-english");
    }

    @Test
    void theCalendarIsFilledFromTheListKeptAndTakenAlong() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        page.navigate("/kalender");
        assertThat(heading(page, "Nog geen plichten")).isVisible();
        Screens.lookAtBothWidths(page, "calendar-empty");
        visitor.click("Neem over uit de lijst");
        Screens.lookAtBothWidths(page, "calendar-shipped");
        visitor.click("Neem over");
        assertThat(heading(page, "De komende drie maanden")).isVisible();
        Screens.lookAtBothWidths(page, "calendar");

        visitor.click("Gedaan: Nagaan hoe de procesregie verloopt");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        Screens.lookAtBothWidths(page, "calendar-done");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Gedaan"))
                .click();
        assertThat(dialog).isHidden();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nagaan hoe de procesregie verloopt"))
                .click();
        assertThat(heading(page, "Eerdere keren")).isVisible();
        assertThat(page.getByText("Gedaan op").first()).isVisible();
        Screens.lookAtBothWidths(page, "calendar-duty");

        page.navigate("/kalender");
        visitor.click("Maak een abonnement");
        String address = page.getByLabel("Adres voor uw agenda").inputValue();
        Screens.lookAtBothWidths(page, "calendar-subscription");
        org.assertj.core.api.Assertions.assertThat(page.request().get(address).text())
                .contains("BEGIN:VEVENT", "SUMMARY:Nagaan hoe de procesregie verloopt");
        visitor.click("Ik heb het adres bewaard");

        Page english = browser.open(app, Viewport.WIDE);
        Visitor reader = Visitor.ofTheDemo(app, english, "manager");
        reader.readEnglish("Manager");
        english.navigate("/kalender");
        assertThat(heading(english, "Privacy calendar")).isVisible();
        Screens.lookAtBothWidths(english, "calendar-english");
    }

    private static void goOn(Visitor visitor, String move) {
        visitor.click(move);
        visitor.click("Ga door");
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
