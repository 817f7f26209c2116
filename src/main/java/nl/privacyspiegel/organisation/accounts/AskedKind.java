package nl.privacyspiegel.organisation.accounts;

import java.util.Locale;

/** What somebody can ask that another has to confirm. Names are stored: never rename one. */
public enum AskedKind {
    /** A new account with a first role. */
    INVITATION,
    ROLE,
    /** That somebody who confirms has that role no more. */
    ROLE_END,
    /** A link with which a password is chosen. */
    LINK,
    /** That the second factor goes. */
    SECOND_FACTOR,
    /** That the account at the identity provider is forgotten. */
    SIGN_ON,
    /** That a supervisor cannot log in any more, and so reads no notices. */
    DEACTIVATION,
    /** That nothing is left of somebody who confirms. */
    ERASE;

    /** The translation key of what is asked, as a short phrase. */
    public String translationKey() {
        return "organisation.asked.kind." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether the member that it is about may say yes: who loses something gives nobody anything. */
    boolean mayBeConfirmedByItsMember() {
        return this == ROLE_END || this == DEACTIVATION || this == ERASE;
    }
}
