package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.privacytest.TestSettings;
import nl.privacyspiegel.privacytest.answering.Contact;
import nl.privacyspiegel.privacytest.answering.TestContacts;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.KeptForm;
import nl.privacyspiegel.shared.ui.PageParts;

/** Whom employees who take a test can turn to. */
final class ContactsCard extends Section {

    private static final long serialVersionUID = 1L;

    private final FieldRules rules = new FieldRules();

    ContactsCard(TestSettings settings) {
        addClassName("ps-card");
        TestContacts current = settings.sender().contacts();
        boolean mayChange = settings.mayChange();
        Fields questions = new Fields(
                t("privacytest.contact.questions"),
                t("privacytest.contact.questions.help"),
                current.questions(),
                mayChange);
        Fields officer = new Fields(
                t("privacytest.contact.officer"), t("privacytest.contact.officer.help"), current.officer(), mayChange);
        Div form = new Div(questions.form, officer.form);
        form.addClassName("ps-form");
        add(new H2(t("privacytest.contact.title")), new Paragraph(t("privacytest.contact.text")), form);
        if (mayChange) {
            KeptForm kept = KeptForm.of("test-contacts", form);
            add(rules.refusal(), PageParts.row(PageParts.button(t("privacytest.contact.save"), () -> {
                if (rules.attempt(() -> settings.change(new TestContacts(questions.typed(), officer.typed())))) {
                    TestContacts saved = settings.sender().contacts();
                    questions.show(saved.questions());
                    officer.show(saved.officer());
                    kept.saved();
                    PageParts.say(t("privacytest.contact.done"));
                }
            })));
        }
    }

    /** The fields of one of them, which together make sense or not. */
    private final class Fields {

        private final TextField name = new TextField(t("privacytest.contact.name"));
        private final EmailField email = new EmailField(t("privacytest.contact.email"));
        private final TextField phone = new TextField(t("privacytest.contact.phone"));
        private final Div form = new Div();

        /** @param help how its name may look */
        Fields(String title, String help, Contact current, boolean mayChange) {
            form.add(new H3(title), name, email, phone);
            form.addClassName("ps-form");
            form.getElement().setAttribute("role", "group").setAttribute("aria-label", title);
            name.setHelperText(help);
            name.setMaxLength(ShortText.LONGEST);
            phone.setMaxLength(Contact.LONGEST_PHONE);
            name.setReadOnly(!mayChange);
            email.setReadOnly(!mayChange);
            phone.setReadOnly(!mayChange);
            show(current);
            rules.rule(name, this::requireName);
            rules.rule(email, this::requireEmail);
            rules.rule(phone, Contact::requirePhone);
        }

        void show(Contact contact) {
            name.setValue(contact.name());
            email.setValue(contact.email());
            phone.setValue(contact.phone());
        }

        Contact typed() {
            return new Contact(name.getValue(), email.getValue(), phone.getValue());
        }

        private boolean isEmpty() {
            return (name.getValue() + email.getValue() + phone.getValue()).isBlank();
        }

        private void requireName(String value) {
            if (!isEmpty()) {
                ShortText.require(value, "privacytest.contact.name.missing");
            }
        }

        private void requireEmail(String value) {
            if (!isEmpty()) {
                new EmailAddress(value);
            }
        }
    }
}
