package nl.privacyspiegel.assessment.ui.consensus;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Looks every few seconds whether something happened. It stops half an hour after the last thing that the reader did here: a page
 * that only stands open does not keep a session going.
 */
final class Watching {

    static final int AGAIN_MILLIS = 2500;
    static final int MOST = 30 * 60 * 1000 / AGAIN_MILLIS;

    private final Component page;
    private final Runnable look;
    private final Runnable stopped;
    private @Nullable Registration polling;
    private int left = MOST;

    /**
     * @param look runs each time
     * @param stopped runs when it looks no longer, and the reader has to be told
     */
    Watching(Component page, Runnable look, Runnable stopped) {
        this.page = page;
        this.look = look;
        this.stopped = stopped;
        page.addAttachListener(shown -> begin(shown.getUI()));
        page.addDetachListener(gone -> end(gone.getUI()));
    }

    /** The reader did something: from now on it looks for half an hour more. */
    void again() {
        left = MOST;
        page.getUI().ifPresent(this::begin);
    }

    private void begin(UI ui) {
        if (polling == null) {
            polling = ui.addPollListener(poll -> turn(ui));
            ui.setPollInterval(AGAIN_MILLIS);
        }
    }

    private void turn(UI ui) {
        left--;
        if (left < 0) {
            end(ui);
            stopped.run();
            return;
        }
        try {
            look.run();
        } catch (RuntimeException notThereAnyMore) {
            end(ui);
            throw notThereAnyMore;
        }
    }

    private void end(UI ui) {
        Registration running = polling;
        if (running != null) {
            running.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }
}
