package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.Kit.Tone;

/**
 * A few fields with save and cancel. What breaks a rule is said above the fields, and the dialog stays open: nothing that
 * was typed is lost. A stray click or key does not close it either.
 */
public final class FormDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Div error = new Div();
    private final transient Runnable save;

    public FormDialog(String title, String submit, Runnable save, Component... fields) {
        this.save = save;
        addClassName("ps-form-dialog");
        setHeaderTitle(title);
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        Div form = new Div(fields);
        form.addClassName("ps-form");
        add(error, form);
        getFooter().add(Kit.button(t("shared.cancel"), this::close), Kit.primary(submit, this::submit));
        if (fields.length > 0 && fields[0] instanceof Focusable<?> first) {
            addOpenedChangeListener(change -> {
                if (change.isOpened()) {
                    first.focus();
                }
            });
        }
    }

    private void submit() {
        error.removeAll();
        try {
            save.run();
            close();
        } catch (RuleViolation violation) {
            error.add(Kit.callout(Tone.ERROR, Texts.of(violation)));
        }
    }
}
