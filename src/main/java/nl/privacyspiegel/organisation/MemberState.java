package nl.privacyspiegel.organisation;

import java.util.Locale;

/** Whether a member can log in, and if not, why. */
public enum MemberState {
    /** Has not chosen a password yet. */
    INVITED,
    ACTIVE,
    DEACTIVATED;

    /** The translation key of this state's name. */
    public String translationKey() {
        return "organisation.state." + name().toLowerCase(Locale.ROOT);
    }
}
