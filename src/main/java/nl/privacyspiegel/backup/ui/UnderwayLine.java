package nl.privacyspiegel.backup.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import nl.privacyspiegel.backup.Backups;
import nl.privacyspiegel.shared.ui.PageParts;
import org.jspecify.annotations.Nullable;

/** How far a back-up is, whoever asked for it: looks every second while one is made. */
final class UnderwayLine extends Composite<Paragraph> {

    private static final long serialVersionUID = 1L;

    private static final int AGAIN_MILLIS = 1000;

    /** So often it looks for one that was asked for and has not begun. */
    private static final int PATIENCE = 10;

    private final transient Backups backups;
    private @Nullable Registration polling;
    private int left;
    private boolean seen;

    UnderwayLine(Backups backups) {
        this.backups = backups;
        getContent().setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> look(event.getUI()));
        look(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    /** One was asked for just now. */
    void begin() {
        left = PATIENCE;
        getUI().ifPresent(ui -> ui.setPollInterval(AGAIN_MILLIS));
    }

    private void look(UI ui) {
        Optional<Backups.Underway> now = backups.underway();
        now.ifPresent(underway -> {
            seen = true;
            show(t("backup.underway", underway.tables(), underway.of()));
        });
        if (now.isEmpty() && seen) {
            seen = false;
            left = 0;
            show(t("backup.underway.done"));
            PageParts.say(t("backup.underway.done"));
        }
        left = Math.max(0, left - 1);
        ui.setPollInterval(now.isPresent() || left > 0 ? AGAIN_MILLIS : -1);
    }

    private void show(String text) {
        getContent().setText(text);
        getContent().setVisible(true);
    }
}
