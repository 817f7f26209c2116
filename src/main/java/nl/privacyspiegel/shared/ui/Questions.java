package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.concurrent.atomic.AtomicBoolean;

/** What is asked or shown over a page until the reader has answered, one at a time. */
public final class Questions {

    private Questions() {}

    /** Asks once before something that cannot be taken back or has effects that are not seen at once. */
    public static void confirm(String title, String text, String confirm, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog();
        if (!Dialogs.admit(dialog)) {
            return;
        }
        AtomicBoolean done = new AtomicBoolean();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setConfirmText(confirm);
        dialog.setCancelable(true);
        dialog.setCancelText(t("shared.cancel"));
        dialog.addConfirmListener(event -> once(done, dialog, action));
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                Dialogs.closed(dialog);
            }
        });
        dialog.open();
    }

    /** Asks which of two ways to go; the first is the safe one, and the one that a key chooses. */
    public static void choose(
            String title, Component content, String first, Runnable onFirst, String second, Runnable onSecond) {
        ConfirmDialog dialog = new ConfirmDialog();
        if (!Dialogs.admit(dialog)) {
            onFirst.run();
            return;
        }
        AtomicBoolean chosen = new AtomicBoolean();
        dialog.setHeader(title);
        dialog.setText(content);
        dialog.setConfirmText(first);
        dialog.setRejectable(true);
        dialog.setRejectButton(PageParts.quiet(second, () -> {}));
        dialog.addConfirmListener(event -> once(chosen, dialog, onFirst));
        dialog.addRejectListener(event -> once(chosen, dialog, onSecond));
        // Escape is a choice too: a navigation that waits for an answer would keep every other link waiting.
        dialog.addCancelListener(event -> once(chosen, dialog, onFirst));
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                Dialogs.closed(dialog);
            }
        });
        dialog.open();
    }

    private static void once(AtomicBoolean done, ConfirmDialog dialog, Runnable action) {
        if (done.compareAndSet(false, true)) {
            Dialogs.acting(action);
            Dialogs.closed(dialog);
        }
    }

    /** Shows something that closes only when the reader says so. */
    public static void show(String title, String close, Component content) {
        Dialog dialog = new Dialog(content);
        if (!Dialogs.admit(dialog)) {
            return;
        }
        dialog.addClassName("ps-form-dialog");
        dialog.setHeaderTitle(title);
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        dialog.getFooter().add(PageParts.primary(close, () -> {
            dialog.close();
            Dialogs.closed(dialog);
        }));
        dialog.open();
    }
}
