package nl.privacyspiegel.e2e;

import com.microsoft.playwright.Page;

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

    private Vaadin() {}

    static void awaitIdle(Page page) {
        page.evaluate("() => { window.idleFrames = 0; }");
        page.waitForFunction(IDLE);
    }
}
