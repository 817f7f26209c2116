package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextField;

/** Where the code of an app is typed; a browser or phone that knows the code offers it. */
class CodeField extends TextField {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 40;

    /** For a code of the app, and no other. */
    CodeField(String label) {
        super(label);
        getElement().setAttribute("autocomplete", "one-time-code");
        setMaxLength(LONGEST);
    }

    /** For a code of the app or a recovery code. */
    static CodeField orRecoveryCode() {
        CodeField field = new CodeField(t("shell.secondStep.code"));
        field.setHelperText(t("shell.secondStep.code.help"));
        return field;
    }
}
