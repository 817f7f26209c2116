package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A measurement is filled in without a mouse, and on a screen enlarged twice: what has the keyboard is always in sight. */
class KeyboardJourney {

    private static final int MOST_TABS = 45;
    private static final int ENLARGED_WIDTH = 640;
    private static final int ENLARGED_HEIGHT = 450;

    /** Whether the middle of what has the keyboard lies on the screen, with nothing over it, and says so. */
    private static final String IN_SIGHT = """
            () => {
                let at = document.activeElement;
                while (at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
                const box = at.getBoundingClientRect();
                const middle = Math.max(0, Math.min(innerHeight, box.bottom)) / 2 + Math.max(0, box.top) / 2;
                const over = document.elementFromPoint(box.left + Math.min(20, box.width / 2), middle);
                const one = over && (over.contains(at) || at.contains(over) || over === at.getRootNode().host);
                return Boolean(one) && at.matches(':focus-visible');
            }
            """;

    private static final RunningApp app = RunningApp.sharedDemo();

    @RegisterExtension
    final Browser browser = new Browser();

    private Page page;

    @BeforeEach
    void aNewMeasurementIsOpen() {
        page = browser.open(app, Viewport.WIDE);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        visitor.startMeasurement("Toetsenbord " + System.nanoTime());
    }

    private Locator opens(String question) {
        return page.locator("#vraag-" + question + " .ps-opens");
    }

    private Locator judgement(String question, String word) {
        return page.locator("#vraag-" + question)
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(word).setExact(true));
    }

    private Locator status(String question) {
        return page.locator("#vraag-" + question + " textarea").first();
    }

    private Locator grade(String value) {
        return page.locator("#cijfer")
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(value).setExact(true));
    }

    private Locator motivation() {
        return page.locator("#cijfer textarea");
    }

    private void press(String key) {
        page.keyboard().press(key);
        Vaadin.awaitIdle(page);
    }

    /** Goes on with the Tab key until this has the keyboard; every stop on the way is in sight. */
    private int tabTo(Locator wanted) {
        for (int tabs = 1; tabs <= MOST_TABS; tabs++) {
            press("Tab");
            assertInSight();
            if (Boolean.TRUE.equals(wanted.evaluate("each => each.getRootNode().activeElement === each"))) {
                return tabs;
            }
        }
        throw new AssertionError("never reached with the Tab key: " + wanted);
    }

    private void assertInSight() {
        assertThat(page.evaluate(IN_SIGHT))
                .as(() -> "in sight: " + page.evaluate("() => document.activeElement.outerHTML.slice(0, 120)"))
                .isEqualTo(true);
        assertThat(page.evaluate(RINGED))
                .as(() -> "ringed: " + page.evaluate("() => document.activeElement.outerHTML.slice(0, 120)"))
                .isEqualTo(true);
    }

    private void assertSaved(Locator card) {
        assertThat(card.locator(".ps-save-line")).containsText("Opgeslagen");
    }

    /** Whether what has the keyboard, or the field it is part of, has a line around it. */
    private static final String RINGED = """
            () => {
                let at = document.activeElement;
                while (at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
                const line = of => ['', '::before'].some(part => {
                    const look = getComputedStyle(of, part);
                    return (look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) > 0) || look.boxShadow !== 'none';
                });
                for (let of = at, up = 0; of && up < 5; up++, of = of.assignedSlot || of.parentElement || of.getRootNode().host) {
                    if (line(of) || (of.shadowRoot && [...of.shadowRoot.querySelectorAll('[part]')].some(line))) return true;
                }
                return false;
            }
            """;

    /** The height of 800 pixels at 200%. */
    private static final int LOW = 400;

    @Test
    void atTwiceTheSizeAQuestionAndItsAnswersAreInSightBeforeAnythingIsScrolled() {
        page.setViewportSize(ENLARGED_WIDTH, LOW);
        page.navigate("/trajecten/nieuw");
        page.getByLabel("Naam van het traject").fill("Vergroot " + System.nanoTime());
        page.getByText("Start traject").click();
        assertThat(page.getByText("Vul de beginmeting in").first()).isVisible();
        Vaadin.awaitIdle(page);
        assertThat(page.evaluate("scrollY")).as("a new page begins at its top").isEqualTo(0);

        page.getByText("Vul de beginmeting in").first().click();
        assertThat(judgement("beleid-1", "ja")).isVisible();
        Vaadin.awaitIdle(page);
        assertThat(page.evaluate("scrollY"))
                .as("the measurement begins at its top")
                .isEqualTo(0);
        for (String answer : new String[] {"ja", "grotendeels", "gedeeltelijk", "nee"}) {
            var box = judgement("beleid-1", answer).boundingBox();
            assertThat(box.y + box.height).as(answer).isLessThanOrEqualTo(LOW);
        }
    }

    @Test
    void aQuestionIsJudgedAnsweredAndItsDomainGradedWithoutAMouse() {
        Locator question = page.locator("#vraag-beleid-1");
        String beleid = page.url();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ga naar de inhoud"))
                .focus();
        press("Enter");
        assertThat(tabTo(opens("beleid-1"))).as("past the links of the page").isLessThanOrEqualTo(12);
        press("Enter");
        assertThat(opens("beleid-1")).hasAttribute("aria-expanded", "false");
        press("Space");
        assertThat(opens("beleid-1")).hasAttribute("aria-expanded", "true");
        assertThat(opens("beleid-1")).isFocused();

        press("Tab");
        assertThat(judgement("beleid-1", "nog open")).isFocused();
        press("ArrowRight");
        press("ArrowRight");
        assertThat(judgement("beleid-1", "grotendeels")).isChecked();
        assertSaved(question);
        assertThat(judgement("beleid-1", "grotendeels")).isFocused();
        assertInSight();

        assertThat(tabTo(status("beleid-1"))).as("past what can be done").isLessThanOrEqualTo(2);
        page.keyboard().type("Er is beleid");
        assertSaved(question);
        page.keyboard().type(", en het is af.");
        assertSaved(question);
        assertThat(status("beleid-1")).isFocused();
        assertThat(status("beleid-1")).hasValue("Er is beleid, en het is af.");

        tabTo(opens("beleid-2"));
        press("Enter");
        assertThat(opens("beleid-2")).hasAttribute("aria-expanded", "true");
        assertThat(opens("beleid-2")).isFocused();
        assertInSight();

        tabTo(grade("1"));
        press("Space");
        for (int up = 1; up < 6; up++) {
            press("ArrowRight");
        }
        assertThat(grade("6")).isChecked();
        assertSaved(page.locator("#cijfer"));
        assertThat(grade("6")).isFocused();
        tabTo(motivation());
        page.keyboard().type("Het beleid is vastgesteld.");

        tabTo(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Volgende: Governance")));
        press("Enter");
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("Governance").setExact(true)))
                .isFocused();
        page.navigate(beleid);
        assertThat(status("beleid-1")).hasValue("Er is beleid, en het is af.");
        assertThat(motivation()).hasValue("Het beleid is vastgesteld.");
        assertThat(grade("6")).isChecked();
    }

    @Test
    void enlargedTwiceTheQuestionThatIsAnsweredStaysInSight() {
        page.setViewportSize(ENLARGED_WIDTH, ENLARGED_HEIGHT);
        page.reload();
        Vaadin.awaitIdle(page);
        Screens.assertFits(page, "measurement-enlarged");
        Screens.asSeen(page, "measurement-enlarged-empty");

        opens("beleid-1").focus();
        press("Tab");
        press("ArrowRight");
        assertInSight();
        assertThat(page.locator("#vraag-beleid-1 h3")).isInViewport();

        judgement("beleid-2", "grotendeels").click();
        Vaadin.awaitIdle(page);
        assertThat(opens("beleid-2")).hasAttribute("aria-expanded", "true");
        assertThat(page.locator("#vraag-beleid-2 h3")).isInViewport();
        Screens.asSeen(page, "measurement-enlarged-judged");
        press("Tab");
        assertInSight();
        page.keyboard().type("De uitgangspunten liggen vast, en de partners kennen ze.");
        assertSaved(page.locator("#vraag-beleid-2"));
        assertInSight();
        Screens.asSeen(page, "measurement-enlarged-filled");
        tabTo(grade("1"));
        press("Space");
        assertInSight();
        Screens.asSeen(page, "measurement-enlarged-graded");
    }
}
