package nl.privacyspiegel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two members of the working group write in the same field at once, on a laptop and on a phone: nothing is lost. */
class WorkingTogetherJourney {

    private static final String TOP_OF_FOCUS = "() => document.activeElement.getBoundingClientRect().top";
    private static final double SAVED_WITHIN_MILLIS = 1500;
    private static final double HIGHEST_BAR = 110;

    private static final RunningApp app = RunningApp.sharedDemo();

    @RegisterExtension
    final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource(Viewport.class)
    void whoWritesSecondSeesBothTextsAndLosesNothing(Viewport viewport) {
        Page first = browser.open(app, Viewport.WIDE);
        Visitor one = Visitor.ofTheDemo(app, first, "werkgroeplid");
        one.startMeasurement("Samen, " + viewport);
        Page second = browser.open(app, viewport);
        Visitor two = Visitor.ofTheDemo(app, second, "werkgroeplid2");
        second.navigate(first.url());
        Vaadin.awaitIdle(second);

        type(first, "Wij zijn bezig.");
        assertThat(line(first))
                .containsText(
                        "Opgeslagen", new LocatorAssertions.ContainsTextOptions().setTimeout(SAVED_WITHIN_MILLIS));
        type(second, "Wij zijn klaar.");

        Locator bar = second.locator(".ps-unsettled");
        assertThat(bar).containsText("Vraag B1, Status");
        assertThat(line(second)).containsText("Nog niet opgeslagen");
        two.look("working-together-" + viewport.width());
        assertThat(bar.boundingBox().height)
                .as("leaves room for the page on a phone")
                .isLessThanOrEqualTo(HIGHEST_BAR);
        assertThat(second.locator("#vraag-beleid-1 .ps-conflict")).containsText("Wij zijn bezig.");

        leave(second, viewport);
        assertThat(second.getByText("Weggaan zonder op te slaan?")).isVisible();
        assertThat(second.getByText("Vraag B1, Status: uw tekst blijft als concept"))
                .isVisible();
        second.keyboard().press("Escape");
        assertThat(second.getByText("Weggaan zonder op te slaan?")).isHidden();
        assertThat(bar).isInViewport();
        if (viewport == Viewport.WIDE) {
            leave(second, viewport);
            two.click("Blijf hier");
            assertThat(bar).isInViewport();
        }
        if (viewport == Viewport.NARROW) {
            two.click("Volgende");
        } else {
            second.locator("#cijfer").scrollIntoViewIfNeeded();
        }
        assertThat(bar).isInViewport();

        two.click("Ga naar het verschil");
        assertThat(((Number) second.evaluate(TOP_OF_FOCUS)).doubleValue())
                .isGreaterThanOrEqualTo(bar.boundingBox().y + bar.boundingBox().height - 1);
        two.click("Zet beide onder elkaar: Status");
        assertThat(status(second)).hasValue("Wij zijn klaar.\n\nWij zijn bezig.");
        assertThat(bar).isHidden();
        two.click("Maak ongedaan");
        assertThat(status(second)).hasValue("Wij zijn klaar.");
        leave(second, viewport);
        assertThat(heading(second, "Governance")).isVisible();
        first.reload();
        assertThat(status(first)).hasValue("Wij zijn klaar.");
    }

    @ParameterizedTest
    @EnumSource(Viewport.class)
    void whoTypesAtTheSameMomentChoosesAboutWholeTexts(Viewport viewport) {
        Page first = browser.open(app, Viewport.WIDE);
        Visitor one = Visitor.ofTheDemo(app, first, "werkgroeplid");
        one.startMeasurement("Tegelijk, " + viewport);
        Page second = browser.open(app, viewport);
        Visitor two = Visitor.ofTheDemo(app, second, "werkgroeplid2");
        second.navigate(first.url());
        Vaadin.awaitIdle(second);

        List<String> sent = new CopyOnWriteArrayList<>();
        first.onRequest(request -> sent.add(Objects.requireNonNullElse(request.postData(), "")));
        type(first, "Het");
        assertThat(line(first)).containsText("Opgeslagen");
        assertThat(sent).anyMatch(each -> each.contains("\"Het\"")).noneMatch(each -> each.contains("\"H\""));
        type(second, "Wij zijn klaar.");
        assertThat(choice(second)).containsText("Het");
        type(first, " beleid is vastgesteld.");
        assertThat(line(first)).containsText("Opgeslagen");
        assertThat(choice(second)).containsText("Het beleid is vastgesteld.");
        assertThat(choice(second)).containsText("Er is intussen verder getypt");
        two.look("choice-newest-" + viewport.width());
        two.click("Zet beide onder elkaar: Status");
        assertThat(status(second)).hasValue("Wij zijn klaar.\n\nHet beleid is vastgesteld.");
        assertThat(line(second)).containsText("Opgeslagen");
        assertThat(second.locator(".ps-unsettled")).isHidden();
    }

    @Test
    void whatIsPutBackStandsBelowWhatAColleagueSavedMeanwhile() {
        Page first = browser.open(app, Viewport.WIDE);
        Visitor one = Visitor.ofTheDemo(app, first, "werkgroeplid");
        one.startMeasurement("Teruggezet");
        Page second = browser.open(app, Viewport.NARROW);
        Visitor two = Visitor.ofTheDemo(app, second, "werkgroeplid2");
        second.navigate(first.url());
        Vaadin.awaitIdle(second);
        type(first, "Wij zijn bezig.");
        assertThat(line(first)).containsText("Opgeslagen");
        type(second, "Wij zijn klaar.");
        assertThat(choice(second)).containsText("Wij zijn bezig.");

        second.onDialog(Dialog::accept);
        second.reload();
        Vaadin.awaitIdle(second);
        assertThat(status(second)).hasValue("Wij zijn bezig.");
        assertThat(second.locator(".ps-draft-offer")).containsText("Intussen is hier iets anders opgeslagen");
        two.look("put-back-below");
        two.click("Zet eronder");
        assertThat(status(second)).hasValue("Wij zijn bezig.\n\nWij zijn klaar.");
        assertThat(line(second)).containsText("Opgeslagen");
        first.reload();
        assertThat(status(first)).hasValue("Wij zijn bezig.\n\nWij zijn klaar.");
    }

    @ParameterizedTest
    @EnumSource(Viewport.class)
    void whoHasTheMeasurementOpenIsNamedUntilThatPageIsLeft(Viewport viewport) {
        Page first = browser.open(app, viewport);
        Visitor one = Visitor.ofTheDemo(app, first, "werkgroeplid");
        one.startMeasurement("Ook hier, " + viewport);
        Locator alsoHere = first.locator(".ps-also-here");
        assertThat(alsoHere).hasText("");
        Page second = browser.open(app, Viewport.NARROW);
        Visitor.ofTheDemo(app, second, "werkgroeplid2");
        second.navigate(first.url() + "/governance");
        assertThat(second.locator(".ps-also-here")).hasText("Ook hier: Werkgroeplid (bij Beleid)");

        status(first).focus();
        assertThat(alsoHere).hasText("Ook hier: Tweede werkgroeplid (bij Governance)");
        one.look("also-here-" + viewport.width());

        second.navigate("/");
        Vaadin.awaitIdle(second);
        type(first, "Er is beleid.");
        assertThat(line(first)).containsText("Opgeslagen");
        assertThat(alsoHere).hasText("");
    }

    @ParameterizedTest
    @EnumSource(Viewport.class)
    void theNextDomainAndEveryOpenPointAreLandedAt(Viewport viewport) {
        Page page = browser.open(app, viewport);
        Visitor visitor = Visitor.ofTheDemo(app, page, "werkgroeplid");
        visitor.startMeasurement("Domein na domein, " + viewport);
        leave(page, viewport);
        assertThat(heading(page, "Governance")).isFocused();
        assertThat(heading(page, "Governance")).isInViewport();

        visitor.click("Vaststellen");
        visitor.look("adopt-overview-" + viewport.width());
        visitor.follow(
                "B2: Liggen de uitgangspunten van het privacybeleid vast, en kennen ook de externe partners die?");
        assertThat(page.locator("#vraag-beleid-2 h3")).isFocused();
        assertThat(page.locator("#vraag-beleid-2 h3")).isInViewport();
        page.locator(".ps-back").click();
        Vaadin.awaitIdle(page);
        visitor.follow("Beheer en opslag: geef een cijfer of besluit niet te beoordelen");
        assertThat(page.locator("#cijfer h3")).isFocused();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Naar vaststellen")))
                .isVisible();
    }

    /** To the next domain, as one does on this screen. */
    private static void leave(Page page, Viewport viewport) {
        if (viewport == Viewport.NARROW) {
            page.locator("vaadin-select.ps-domain-choice").click();
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Governance"))
                    .click();
        } else {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Volgende: Governance"))
                    .click();
        }
        Vaadin.awaitIdle(page);
    }

    private static void type(Page page, String text) {
        status(page).pressSequentially(text);
        Vaadin.awaitIdle(page);
    }

    private static Locator status(Page page) {
        return page.locator("#vraag-beleid-1 textarea").first();
    }

    private static Locator choice(Page page) {
        return page.locator("#vraag-beleid-1 .ps-conflict");
    }

    private static Locator line(Page page) {
        return page.locator("#vraag-beleid-1 .ps-save-line");
    }

    private static Locator heading(Page page, String domain) {
        return page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(domain).setExact(true).setLevel(2));
    }
}
