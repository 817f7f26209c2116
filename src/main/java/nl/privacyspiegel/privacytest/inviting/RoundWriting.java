package nl.privacyspiegel.privacytest.inviting;

import nl.privacyspiegel.organisation.mail.MailContent;

/** Writes the mails of a round, one after the other. */
public interface RoundWriting {

    MailContent next();

    /** The server surely did not take what was written last. */
    default void back() {}

    /** Whether those that it did not take are tried again. */
    default boolean again() {
        return false;
    }
}
