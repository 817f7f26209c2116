package nl.privacyspiegel.privacytest.answering;

/**
 * Who asks employees to take a test.
 *
 * @param organisation what it is called; empty when it has no name
 * @param logo what the address of its logo contains now; empty when it has none
 */
public record Sender(String organisation, String logo, TestContacts contacts) {

    /** The same in the name of this organisation. */
    public Sender named(String other) {
        return new Sender(other, logo, contacts);
    }
}
