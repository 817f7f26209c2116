package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.BiConsumer;
import nl.privacyspiegel.organisation.SingleSignOnSettings;
import nl.privacyspiegel.organisation.entry.Profiles;
import nl.privacyspiegel.organisation.entry.SecondFactorOffer;
import nl.privacyspiegel.organisation.entry.SecondFactors;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shell.session.LoggedOutEverywhere;

/** A member turns the second step of the own login on and off. */
@Route("profiel/tweede-stap")
@PermitAll
class SecondFactorView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient SecondFactors factors;
    private final transient Profiles profiles;
    private final transient SingleSignOnSettings singleSignOn;

    SecondFactorView(SecondFactors factors, Profiles profiles, SingleSignOnSettings singleSignOn) {
        this.profiles = profiles;
        this.singleSignOn = singleSignOn;
        this.factors = factors;
        show();
    }

    private void show() {
        clear();
        title(t("shell.secondFactor.title"));
        if (!singleSignOn.localPasswords()) {
            lead(t("shell.secondFactor.signOn"));
            return;
        }
        lead(t("shell.secondFactor.lead"));
        SecondFactors.State state = factors.state();
        if (state.on()) {
            showOn(state);
        } else {
            SecondFactorOffer offer = factors.offer();
            add(
                    profiles.asksPassword()
                            ? new SetUpSteps(
                                    offer, (password, code) -> showCodes(factors.turnOn(offer, password, code)))
                            : new SetUpSteps(offer, code -> showCodes(factors.turnOn(offer, "", code))));
        }
    }

    private void showOn(SecondFactors.State state) {
        add(PageParts.callout(Tone.GOOD, t("shell.secondFactor.isOn")));
        add(new Paragraph(t("shell.recovery.left", state.recoveryCodesLeft())));
        if (state.required()) {
            add(new Paragraph(t("shell.secondFactor.off.required")));
        }
        add(PageParts.row(
                PageParts.button(
                        t("shell.recovery.renew"),
                        () -> askProof(
                                t("shell.recovery.renew"),
                                (password, code) -> showCodes(factors.renewRecoveryCodes(password, code)))),
                PageParts.button(
                        t("shell.secondFactor.off"),
                        () -> askProof(
                                t("shell.secondFactor.off"), (password, code) -> turnOff(password, code, state)))));
    }

    private void turnOff(String password, String code, SecondFactors.State state) {
        factors.turnOff(password, code);
        if (state.required()) {
            LoggedOutEverywhere.show();
        } else {
            PageParts.say(t("shell.secondFactor.off.done"));
            show();
        }
    }

    private void showCodes(List<String> codes) {
        clear();
        title(t("shell.secondFactor.title"));
        add(new RecoveryCodeList(codes), PageParts.row(PageParts.primary(t("shell.recovery.kept"), this::show)));
    }

    private static void askProof(String title, BiConsumer<String, String> action) {
        PasswordField password = new PasswordField(t("organisation.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        CodeField code = CodeField.orRecoveryCode();
        new FormDialog(title, title, () -> action.accept(password.getValue(), code.getValue()), password, code).open();
    }
}
