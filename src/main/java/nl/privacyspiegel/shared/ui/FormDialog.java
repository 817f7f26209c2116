package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import nl.privacyspiegel.shared.Fingerprint;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.Kit.Tone;

/**
 * A few fields with save and cancel. What breaks a rule is said above the fields, and the dialog stays open: nothing that
 * was typed is lost. A stray click or key does not close it either, and the
 * browser keeps what was typed until it is saved.
 */
public final class FormDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int DIGITS = 16;

    private final Div error = new Div();
    private final transient Runnable save;
    private final transient KeptForm kept;

    public FormDialog(String title, String submit, Runnable save, Component... fields) {
        this.save = save;
        addClassName("ps-form-dialog");
        setHeaderTitle(title);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        Div form = new Div(fields);
        form.addClassName("ps-form");
        add(error, form);
        kept = KeptForm.of("form/" + keyOf(title), form);
        getFooter().add(Kit.button(t("shared.cancel"), this::close), Kit.primary(submit, this::submit));
        if (fields.length > 0 && fields[0] instanceof Focusable<?> first) {
            addOpenedChangeListener(change -> {
                if (change.isOpened()) {
                    first.focus();
                }
            });
        }
    }

    /** Two dialogs are the same form when they ask the same on the same page. */
    private static String keyOf(String title) {
        UI ui = UI.getCurrent();
        String page = ui == null ? "" : ui.getActiveViewLocation().getPath();
        return Fingerprint.of(page + " " + title).substring(0, DIGITS);
    }

    private void submit() {
        error.removeAll();
        try {
            save.run();
            kept.saved();
            close();
        } catch (RuleViolation violation) {
            error.add(Kit.callout(Tone.ERROR, Texts.of(violation)));
        }
    }
}
