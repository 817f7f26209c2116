package nl.privacyspiegel.e2e;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;

/**
 * What a journey does with every page that it opens: {@link #look} checks it and photographs it. The pictures lie in
 * {@code target/screens}, named after page and width: {@code home-1280.png}, {@code home-360-dark.png}.
 */
final class Screens {

    private static final double FOLDING_MILLIS = 3000;
    private static final double SETTLING_MILLIS = 1000;

    /** Says how wide the page is and why; empty when it fits. */
    private static final String TOO_WIDE = """
            () => {
                const root = document.scrollingElement;
                if (root.scrollWidth <= root.clientWidth) return '';
                const culprits = [...document.body.querySelectorAll('*')]
                    .filter(element => element.getBoundingClientRect().right > root.clientWidth + 1)
                    .slice(0, 5)
                    .map(element => element.localName + (element.id ? '#' + element.id : '')
                        + (typeof element.className === 'string' && element.className
                            ? '.' + element.className.trim().split(/\\s+/).join('.') : ''));
                return root.scrollWidth + ' px wide in ' + root.clientWidth + ' px, because of '
                    + culprits.join(', ');
            }
            """;

    private static final Path FOLDER = Path.of(System.getProperty("privacyspiegel.screens", "target/screens"));
    private static final AxeRunOptions VIOLATIONS_OF_WCAG_2_2_AA =
            violationsOf("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Screens() {}

    /** Waits for the page, checks that it is accessible and does not scroll sideways, and takes its picture. */
    static void look(Page page, String name) {
        Vaadin.awaitIdle(page);
        assertFits(page, name);
        assertAccessible(page, name);
        shot(page, name);
    }

    /** Looks at the page on a laptop and as narrow as a small telephone, and leaves it as it was. */
    static void lookAtBothWidths(Page page, String name) {
        ViewportSize before = page.viewportSize();
        look(page, name);
        if (before.width == Viewport.NARROW.width()) {
            return;
        }
        page.setViewportSize(Viewport.NARROW.width(), Viewport.NARROW.height());
        try {
            look(page, name);
        } finally {
            page.setViewportSize(before.width, before.height);
        }
    }

    /** Sees whether the page fits a screen of 320 px, as 1280 px enlarged four times, and leaves it as it was. */
    static void fitsEnlarged(Page page, String name) {
        ViewportSize before = page.viewportSize();
        page.setViewportSize(320, before.height);
        try {
            Vaadin.awaitIdle(page);
            assertFits(page, name);
        } finally {
            page.setViewportSize(before.width, before.height);
        }
    }

    /** Looks at the page in light and in dark, at both widths, and leaves it in light. */
    static void lookInLightAndDark(Page page, String name) {
        lookAtBothWidths(page, name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        try {
            lookAtBothWidths(page, name);
        } finally {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
    }

    /** Takes a picture of what is on the screen now, for the documentation. */
    static void asSeen(Page page, String name) {
        Vaadin.awaitIdle(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + "-" + page.viewportSize().width + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    /** Takes a picture of the whole page, also of what lies below the fold. */
    static void shot(Page page, String name) {
        Vaadin.awaitIdle(page);
        page.evaluate("() => { scrollTo(0, 0); return document.fonts.ready.then(() => true); }");
        boolean dark = Boolean.TRUE.equals(page.evaluate("() => matchMedia('(prefers-color-scheme: dark)').matches"));
        String file = name + "-" + page.viewportSize().width + (dark ? "-dark" : "") + ".png";
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(file))
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    /** Prints the page on A4 into a file of its own. */
    static void print(Page page, String name) {
        page.pdf(new Page.PdfOptions().setPath(FOLDER.resolve(name + ".pdf")).setFormat("A4"));
    }

    /** Nothing scrolls sideways, except inside its own box; what has to fold up first gets a moment for it. */
    static void assertFits(Page page, String name) {
        try {
            page.waitForFunction(
                    "() => (" + TOO_WIDE + ")() === ''", null, new WaitForFunctionOptions().setTimeout(FOLDING_MILLIS));
        } catch (TimeoutError stillTooWide) {
            throw new AssertionFailedError("Page '" + name + "' scrolls sideways: " + page.evaluate(TOO_WIDE));
        }
    }

    /** Axe finds nothing against WCAG 2.2 AA; what is on its way out of the screen, like a message, gets a moment for it. */
    static void assertAccessible(Page page, String name) {
        List<Rule> violations = violations(page);
        for (int again = 0; again < 2 && !violations.isEmpty(); again++) {
            page.waitForTimeout(SETTLING_MILLIS);
            Vaadin.awaitIdle(page);
            violations = violations(page);
        }
        if (!violations.isEmpty()) {
            throw new AssertionFailedError("Page '" + name + "' at " + page.url() + " is not accessible:"
                    + violations.stream().map(Screens::describe).collect(Collectors.joining()));
        }
    }

    private static List<Rule> violations(Page page) {
        return new AxeBuilder(page)
                .options(VIOLATIONS_OF_WCAG_2_2_AA)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
    }

    /** Where a rule was kept is not written out: that takes longer than looking. */
    private static AxeRunOptions violationsOf(String... tags) {
        AxeRunOnlyOptions only = new AxeRunOnlyOptions();
        only.setType("tag");
        only.setValues(List.of(tags));
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(only);
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String describe(Rule rule) {
        return "\n  " + rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp()
                + rule.getNodes().stream().map(Screens::describe).collect(Collectors.joining());
    }

    private static String describe(CheckedNode node) {
        return "\n    " + node.getTarget() + "\n      "
                + node.getFailureSummary().replace("\n", "\n      ");
    }
}
