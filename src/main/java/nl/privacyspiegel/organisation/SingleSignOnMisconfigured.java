package nl.privacyspiegel.organisation;

/** The start options for single sign-on contradict each other or leave something out; the message says which and what to do. */
public class SingleSignOnMisconfigured extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SingleSignOnMisconfigured(String message) {
        super(message);
    }
}
