package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.SingleSignOnSettings;
import nl.privacyspiegel.organisation.entry.LoginRules;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** The administrator of the highest unit says which roles log in in two steps. */
@Route("instellingen-inloggen")
@Menu(title = "organisation.loginRules.title", order = 960)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
class LoginRulesView extends Page {

    private static final long serialVersionUID = 1L;

    LoginRulesView(LoginRules rules, SingleSignOnSettings singleSignOn) {
        title(t("organisation.loginRules.title"));
        if (!singleSignOn.localPasswords()) {
            lead(t("organisation.loginRules.signOn"));
            return;
        }
        lead(t("organisation.loginRules.lead"));
        CheckboxGroup<Role> roles = new CheckboxGroup<>(t("organisation.loginRules.roles"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> t(role.translationKey()));
        roles.setValue(rules.inTwoSteps());
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        roles.setHelperText(t("organisation.loginRules.help"));
        Div form = new Div(roles);
        form.addClassName("ps-form");
        if (rules.mayChange()) {
            form.add(PageParts.row(PageParts.primary(t("shared.save"), () -> {
                if (PageParts.attempt(() -> rules.requireInTwoSteps(roles.getValue()))) {
                    PageParts.say(t("organisation.loginRules.done"));
                }
            })));
        } else {
            roles.setReadOnly(true);
            add(PageParts.callout(Tone.INFO, t("organisation.loginRules.readOnly")));
        }
        add(form);
    }
}
