package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.organisation.MemberData;
import nl.privacyspiegel.organisation.Members;
import nl.privacyspiegel.organisation.Password;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.Kit;
import nl.privacyspiegel.shared.ui.Page;

/** The administrator gives somebody an account with a first role. */
@Route("mensen/nieuw")
@RolesAllowed(Role.ADMINISTRATOR_NAME)
class NewMemberView extends Page {

    private static final long serialVersionUID = 1L;

    NewMemberView(Members members, Units units) {
        backTo(new RouterLink(t("organisation.members.title"), MembersView.class));
        title(t("organisation.members.add"));
        lead(t("organisation.members.add.lead"));
        TextField name = new TextField(t("organisation.member.name"));
        name.setMaxLength(ShortText.LONGEST);
        TextField jobFunction = new TextField(t("organisation.member.function"));
        jobFunction.setHelperText(t("organisation.member.function.help"));
        jobFunction.setMaxLength(ShortText.LONGEST);
        EmailField email = new EmailField(t("organisation.member.email"));
        PasswordField password = new PasswordField(t("organisation.password.initial"));
        password.setHelperText(t("organisation.password.help", Password.SHORTEST));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        RoleFields first = new RoleFields(units.managed());
        FieldRules rules = new FieldRules();
        rules.rule(name, text -> ShortText.require(text, "organisation.member.name.missing"));
        rules.rule(jobFunction, text -> ShortText.require(text, "organisation.member.function.missing"));
        rules.rule(email, EmailAddress::new);
        rules.rule(password, Password::new);
        rules.required(first.unit, "organisation.role.unit.missing");
        Div form = new Div(
                name,
                jobFunction,
                email,
                password,
                first.role,
                first.unit,
                Kit.row(Kit.primary(t("organisation.members.add.submit"), () -> {
                    boolean added = rules.pass()
                            && Kit.attempt(() -> members.add(
                                    new MemberData(
                                            name.getValue(),
                                            jobFunction.getValue(),
                                            new EmailAddress(email.getValue())),
                                    new Password(password.getValue()),
                                    first.role.getValue(),
                                    first.unit.getValue().id()));
                    if (added) {
                        Kit.say(t("organisation.members.added", name.getValue().strip()));
                        UI.getCurrent().navigate(MembersView.class);
                    }
                })));
        form.addClassName("ps-form");
        add(form);
    }
}
