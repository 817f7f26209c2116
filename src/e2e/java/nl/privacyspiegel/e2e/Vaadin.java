package nl.privacyspiegel.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import org.opentest4j.AssertionFailedError;

/** Waits for what Vaadin does between a click and the moment that the page shows its result. */
final class Vaadin {

    /**
     * Idle is: Vaadin has started (on a page that has it), and three frames in a row no client waits for the server and
     * nothing fades in or out. One frame is too short: a component may start its round trip in the frame after the click.
     */
    private static final String IDLE = """
            () => {
                const flow = window.Vaadin && window.Vaadin.Flow;
                const clients = flow && flow.clients ? Object.values(flow.clients) : [];
                const starting = document.getElementById('outlet') !== null
                    && (clients.length === 0 || document.getElementById('outlet').childElementCount === 0);
                const moving = document.getAnimations().some(animation => animation.playState === 'running'
                    && animation.effect && animation.effect.getComputedTiming().iterations !== Infinity);
                const busy = moving || document.readyState !== 'complete' || starting
                    || clients.some(client => client.initializing || (client.isActive && client.isActive()));
                window.idleFrames = busy ? 0 : (window.idleFrames || 0) + 1;
                return window.idleFrames >= 3;
            }
            """;

    private static final int MOST_PAGES = 5;

    private Vaadin() {}

    /** Waits until the page is idle; when it makes place for another page meanwhile, until that one is. */
    static void awaitIdle(Page page) {
        for (int pages = 1; !isIdle(page); pages++) {
            if (pages == MOST_PAGES) {
                throw new AssertionFailedError("One page after another: " + page.url());
            }
            page.waitForLoadState();
        }
    }

    /** Whether the page came to rest; false when the browser left it. */
    private static boolean isIdle(Page page) {
        try {
            page.evaluate("() => { window.idleFrames = 0; }");
            page.waitForFunction(IDLE);
            return true;
        } catch (PlaywrightException left) {
            if (String.valueOf(left.getMessage()).contains("Execution context was destroyed")) {
                return false;
            }
            throw left;
        }
    }
}
