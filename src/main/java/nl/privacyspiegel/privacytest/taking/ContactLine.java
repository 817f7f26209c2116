package nl.privacyspiegel.privacytest.taking;

import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.privacytest.answering.Contact;
import nl.privacyspiegel.privacytest.answering.TestContacts;
import nl.privacyspiegel.shared.page.PageTexts;

/**
 * Whom a reader can turn to.
 *
 * @param first whether it is the first of them
 */
record ContactLine(boolean first, String label, String name, String email, String phone) {

    static List<ContactLine> of(TestContacts contacts, PageTexts words) {
        List<ContactLine> lines = new ArrayList<>();
        add(lines, words.get("privacytest.contact.questions"), contacts.questions());
        add(lines, words.get("privacytest.contact.officer"), contacts.officer());
        return List.copyOf(lines);
    }

    private static void add(List<ContactLine> lines, String label, Contact contact) {
        if (contact.isKnown()) {
            lines.add(new ContactLine(lines.isEmpty(), label, contact.name(), contact.email(), contact.phone()));
        }
    }
}
