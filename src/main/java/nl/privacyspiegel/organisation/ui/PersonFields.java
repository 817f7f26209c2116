package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.organisation.MemberData;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.ui.FieldRules;

/** The fields of who somebody is. */
final class PersonFields {

    private PersonFields() {}

    static TextField name() {
        TextField name = new TextField(t("organisation.member.name"));
        name.setMaxLength(ShortText.LONGEST);
        return name;
    }

    static TextField jobFunction() {
        TextField jobFunction = new TextField(t("organisation.member.function"));
        jobFunction.setHelperText(t("organisation.member.function.help"));
        jobFunction.setMaxLength(ShortText.LONGEST);
        return jobFunction;
    }

    static EmailField email() {
        return new EmailField(t("organisation.member.email"));
    }

    static PasswordField currentPassword() {
        PasswordField current = new PasswordField(t("organisation.password.current"));
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        return current;
    }

    static FieldRules rules(TextField name, TextField jobFunction, EmailField email) {
        FieldRules rules = new FieldRules();
        rules.rule(name, text -> ShortText.require(text, "organisation.member.name.missing"));
        rules.rule(jobFunction, text -> ShortText.require(text, "organisation.member.function.missing"));
        rules.rule(email, EmailAddress::new);
        return rules;
    }

    static MemberData data(TextField name, TextField jobFunction, EmailField email) {
        return new MemberData(name.getValue(), jobFunction.getValue(), new EmailAddress(email.getValue()));
    }
}
