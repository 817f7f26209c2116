package nl.privacyspiegel.privacytest.inviting;

/** How far the invitation of an address is. Names are stored: never rename one. */
public enum InvitedState {
    /** It waits for its turn. */
    WAITING,
    /** It is its turn; what stays so when the server stops may have gone out, or not. */
    SENDING,
    INVITED,
    REMINDED,
    /** The mail server knows no such address. */
    REFUSED,
    /** Nobody knows whether it went out, or it did not: a code was made for it and is lost. */
    UNSURE
}
