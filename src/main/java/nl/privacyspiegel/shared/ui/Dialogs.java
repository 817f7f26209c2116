package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dialogs of one window. While one is open, another opens only when it is asked for from within the first: what was
 * pressed behind it was pressed before it was there.
 */
final class Dialogs implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Component> open = new ArrayList<>();
    private int acting;
    private @Nullable Notification refused;

    private Dialogs() {}

    private static Dialogs ofThisWindow() {
        UI window = UI.getCurrent();
        Dialogs known = ComponentUtil.getData(window, Dialogs.class);
        if (known != null) {
            return known;
        }
        Dialogs none = new Dialogs();
        ComponentUtil.setData(window, Dialogs.class, none);
        return none;
    }

    /** Whether this dialog may open now; from then on it counts as open until it is closed. */
    static boolean admit(Component dialog) {
        Dialogs dialogs = ofThisWindow();
        if (!dialogs.open.isEmpty() && dialogs.acting == 0) {
            return false;
        }
        dialogs.open.add(dialog);
        if (dialogs.refused != null) {
            dialogs.refused.close();
        }
        dialog.addDetachListener(gone -> dialogs.open.remove(dialog));
        return true;
    }

    /** This says that something did not go through, until a dialog opens: what is asked there is about something else. */
    static void refused(Notification notification) {
        ofThisWindow().refused = notification;
    }

    /** This dialog is closed. */
    static void closed(Component dialog) {
        ofThisWindow().open.remove(dialog);
    }

    /** Whether one of them holds something that was typed and is not saved. */
    static boolean anyTyped() {
        return ofThisWindow().open.stream().anyMatch(dialog -> dialog instanceof FormDialog form && form.isTyped());
    }

    /** Does something that was asked for within this dialog. */
    static void acting(Runnable action) {
        Dialogs dialogs = ofThisWindow();
        dialogs.acting++;
        try {
            action.run();
        } finally {
            dialogs.acting--;
        }
    }

    /** Does something that was asked for with this component, wherever it stands. */
    static void actingFrom(Component component, Runnable action) {
        Dialogs dialogs = ofThisWindow();
        for (Component at = component; at != null; at = at.getParent().orElse(null)) {
            if (dialogs.open.contains(at)) {
                acting(action);
                return;
            }
        }
        action.run();
    }
}
