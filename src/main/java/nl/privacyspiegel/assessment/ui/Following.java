package nl.privacyspiegel.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Looks every few seconds what the other made of a text that somebody has to choose about. It stops after a while, because
 * a page that stands open is no use of the session; the press on a choice looks once more.
 */
final class Following {

    static final int AGAIN_MILLIS = 3000;
    private static final int MOST = 20;

    private final DomainPanel panel;
    private @Nullable Registration polling;
    private int left;

    Following(DomainPanel panel) {
        this.panel = panel;
        panel.addDetachListener(gone -> stop(gone.getUI()));
    }

    /** Somebody typed, chose or saved here. */
    void stateChanged() {
        UI ui = panel.getUI().orElse(null);
        if (ui == null) {
            return;
        }
        if (!panel.isChoosing()) {
            stop(ui);
            return;
        }
        left = MOST;
        if (polling == null) {
            polling = ui.addPollListener(poll -> look(ui));
            ui.setPollInterval(AGAIN_MILLIS);
        }
    }

    private void look(UI ui) {
        left--;
        if (left < 0) {
            stop(ui);
        } else {
            panel.follow();
        }
    }

    private void stop(UI ui) {
        Registration running = polling;
        if (running != null) {
            running.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }
}
