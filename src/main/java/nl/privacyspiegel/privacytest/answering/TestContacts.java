package nl.privacyspiegel.privacytest.answering;

/**
 * Whom employees can turn to.
 *
 * @param questions who answers questions about the test
 * @param officer the data protection officer (FG)
 */
public record TestContacts(Contact questions, Contact officer) {

    public static final TestContacts NONE = new TestContacts(Contact.NONE, Contact.NONE);
}
