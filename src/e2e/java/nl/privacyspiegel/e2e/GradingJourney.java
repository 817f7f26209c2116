package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two members of the working group grade the open answers of a campaign at once, and publish what they found. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GradingJourney {

    private static final String CAMPAIGN = "Privacytest CJG+, najaar";
    private static final String OPEN_QUESTION = "U mailt een verslag over een gezin";
    /** Of a laptop, without what the browser itself takes. */
    private static final int LAPTOP_HEIGHT = 800;

    @RegisterExtension
    static final RunningApp app = RunningApp.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    private final Set<String> judgedOnce = new HashSet<>();
    private boolean differed;

    @Test
    @Order(2)
    void twoGradersJudgeAtOnceSettleWhatDiffersAndPublish() {
        Page one = browser.open(app, Viewport.WIDE);
        Page two = browser.open(app, Viewport.WIDE);
        Visitor first = Visitor.ofTheDemo(app, one, "werkgroeplid");
        Visitor second = Visitor.ofTheDemo(app, two, "werkgroeplid2");
        one.navigate("/afnames");
        first.follow(CAMPAIGN);
        String campaign = one.url();
        one.navigate(campaign + "/resultaten");
        assertThat(one.getByText("De open vragen zijn nog niet nagekeken en gepubliceerd.")
                        .first())
                .isVisible();
        one.navigate(campaign + "/nakijken");
        first.look("grading");
        one.navigate(campaign + "/nakijkverschillen");
        assertThat(one.getByText("Publiceren kan nog niet.")).isVisible();
        first.click("Ga verder met nakijken");
        two.navigate(campaign + "/nakijken");
        second.click("Ga verder met nakijken");
        assertTrue(!answer(one).equals(answer(two)), "Both graders got the same answer");

        everythingIsInSight(one);
        first.look("grading-question");
        aHeldKeyJudgesOnce(one);
        takingBackShowsTheSameAnswer(one, first);
        gradeAll(one, two);
        first.look("grading-ready");

        one.navigate(campaign + "/nakijken");
        assertThat(one.getByText("nog niet te zeggen")).isVisible();
        first.look("grading-compared");
        first.click("Verschillen bespreken");
        assertThat(one.getByText("Nog te kiezen: 1")).isVisible();
        first.look("grading-differences");
        one.locator(".ps-choices").getByRole(AriaRole.BUTTON).first().click();
        assertThat(one.getByText("Nog te kiezen: 0")).isVisible();
        first.look("grading-settled");

        one.navigate(campaign + "/nakijken");
        first.click("Nakijken publiceren");
        one.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Nakijken publiceren"))
                .click();
        assertThat(one.getByText("Het nakijken is gepubliceerd op")).isVisible();
        first.look("grading-published");
        two.navigate(campaign + "/nakijken");
        read(two, "English", "en");
        second.look("grading-published-english");
        one.navigate(campaign + "/resultaten");
        first.click("Klap alle vragen uit");
        assertThat(one.getByText(OPEN_QUESTION).first()).isVisible();
        first.look("grading-results");
        assertThat(one.getByText("De open vragen zijn nog niet nagekeken en gepubliceerd."))
                .hasCount(0);
    }

    /** Before the other: it needs an answer that nobody judged. */
    @Test
    @Order(1)
    void whoGradesInEnglishWithTheKeysOffSeesTheSame() {
        Page page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        read(page, "English", "en");
        page.navigate("/afnames");
        visitor.follow("Privacytest CJG+, nieuwe medewerkers");
        page.navigate(page.url() + "/nakijken");
        assertThat(page.getByText("Grading begins when the campaign is closed."))
                .isVisible();
        visitor.look("grading-not-closed-english");
        page.navigate("/afnames");
        visitor.follow(CAMPAIGN);
        page.navigate(page.url() + "/nakijken");
        visitor.look("grading-english");
        visitor.click("Continue grading");
        page.getByRole(AriaRole.CHECKBOX).uncheck();
        Vaadin.awaitIdle(page);
        visitor.look("grading-question-english");
        String shown = answer(page);
        press(page, "1");
        assertEquals(shown, answer(page));
        read(page, "Nederlands", "nl");
    }

    /** The answer, all judgements, taking back, the model answer and the rubric need no scrolling. */
    private static void everythingIsInSight(Page page) {
        int height = page.viewportSize().height;
        page.setViewportSize(Viewport.WIDE.width(), LAPTOP_HEIGHT);
        Vaadin.awaitIdle(page);
        for (Locator part : List.of(
                page.locator(".ps-answer"),
                button(page, "1 Goed"),
                button(page, "3 Onvoldoende"),
                button(page, "Vorige terughalen (U)"),
                page.locator("main aside"))) {
            BoundingBox box = part.boundingBox();
            assertTrue(
                    box.y >= 0 && box.y + box.height <= LAPTOP_HEIGHT, part + " lies outside: " + (box.y + box.height));
        }
        Screens.asSeen(page, "grading-laptop");
        page.setViewportSize(Viewport.WIDE.width(), height);
    }

    private static void aHeldKeyJudgesOnce(Page page) {
        int before = toGo(page);
        page.keyboard().down("1");
        Vaadin.awaitIdle(page);
        for (int repeat = 0; repeat < 5; repeat++) {
            page.keyboard().down("1");
            Vaadin.awaitIdle(page);
        }
        page.keyboard().up("1");
        assertEquals(before - 1, toGo(page));
        button(page, "1 Goed").focus();
        for (int repeat = 0; repeat < 5; repeat++) {
            page.keyboard().down("Enter");
            Vaadin.awaitIdle(page);
        }
        page.keyboard().up("Enter");
        assertEquals(before - 2, toGo(page));
        press(page, "u");
        press(page, "u");
        assertEquals(before, toGo(page));
    }

    private static void takingBackShowsTheSameAnswer(Page page, Visitor visitor) {
        String shown = answer(page);
        visitor.click("3 Onvoldoende");
        assertTrue(!shown.equals(answer(page)), "The answer stayed after it was judged");
        visitor.click("Vorige terughalen (U)");
        assertEquals(shown, answer(page));
    }

    /** One grader uses keys, the other buttons; in turn, until there is nothing left for either. */
    private void gradeAll(Page keys, Page buttons) {
        boolean more = true;
        while (more) {
            boolean byKey = step(keys, true);
            boolean byButton = step(buttons, false);
            more = byKey || byButton;
        }
        assertTrue(differed, "No answer was judged twice");
    }

    private boolean step(Page page, boolean byKey) {
        Locator onwards = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Volgende vraag")));
        if (button(page, "1 Goed").isVisible()) {
            judge(page, byKey);
            return true;
        }
        if (onwards.isVisible()) {
            onwards.click();
            Vaadin.awaitIdle(page);
            return true;
        }
        page.reload();
        Vaadin.awaitIdle(page);
        return button(page, "1 Goed").isVisible() || onwards.isVisible();
    }

    /** Long answers are good and short ones are not; the first that is judged twice is judged differently. */
    private void judge(Page page, boolean byKey) {
        String shown = answer(page);
        boolean again = !judgedOnce.add(page.locator("main h2").first().textContent() + shown);
        boolean good = shown.length() > 30;
        if (again && !differed) {
            good = !good;
            differed = true;
        }
        if (byKey) {
            press(page, good ? "1" : "3");
        } else {
            button(page, good ? "1 Goed" : "3 Onvoldoende").click();
            Vaadin.awaitIdle(page);
        }
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
        Vaadin.awaitIdle(page);
    }

    private static String answer(Page page) {
        Vaadin.awaitIdle(page);
        return page.locator(".ps-answer").textContent();
    }

    private static int toGo(Page page) {
        String progress = page.getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHas(page.locator(".ps-answer")))
                .textContent();
        return Integer.parseInt(progress.replaceFirst("(?s)^.*?\\((\\d+) te gaan\\).*$", "$1"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void read(Page page, String language, String code) {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(Pattern.compile("^Menu (van|of)")))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(language))
                .or(page.getByRole(AriaRole.MENUITEMCHECKBOX, new Page.GetByRoleOptions().setName(language)))
                .click();
        assertThat(page.locator("html")).hasAttribute("lang", code);
        Vaadin.awaitIdle(page);
    }
}
