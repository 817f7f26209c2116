package nl.privacyspiegel.organisation.mail;

/** A mail did not go out. It has no message and no cause: those hold addresses. */
public final class MailFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final MailTrouble trouble;

    MailFailed(MailTrouble trouble) {
        super(trouble.name(), null, false, false);
        this.trouble = trouble;
    }

    public MailTrouble trouble() {
        return trouble;
    }
}
