package nl.privacyspiegel.organisation.mail;

import java.util.Locale;

/** Why a mail did not go out. Names are stored: never rename one. */
public enum MailTrouble {
    /** No server, sender or address of this application is set any more. */
    NOT_SET,
    /** The server cannot be reached, or not in the way that is set. */
    UNREACHABLE,
    /** The server does not know this sender, or not with this password. */
    LOGIN,
    /** The server does not take the mail, for a reason of its own. */
    NOT_TAKEN,
    /** The server does not take mail for this address now, and surely has not: it asks to come back later. */
    LATER,
    /** There is no such address, says the server. */
    ADDRESS,
    /** Who it was for has no account any more with which one can log in. */
    GONE;

    /** Whether the same may go well later. */
    public boolean mayPass() {
        return this != ADDRESS && this != GONE;
    }

    public String translationKey() {
        return "organisation.mail.trouble." + name().toLowerCase(Locale.ROOT);
    }
}
