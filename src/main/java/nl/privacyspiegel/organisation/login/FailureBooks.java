package nl.privacyspiegel.organisation.login;

import nl.privacyspiegel.organisation.login.LoginPolicy.Series;

/** Where failures are counted: in one place for all servers on one database. */
interface FailureBooks {

    /**
     * The failures so far, none when nothing is known.
     *
     * @param counted what they are of; nobody else reads or writes these until the transaction ends
     */
    Series locked(String counted);

    /** From now on the failures are these; they were {@link #locked} before. */
    void write(String counted, Series series);
}
