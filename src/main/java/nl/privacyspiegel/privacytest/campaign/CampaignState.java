package nl.privacyspiegel.privacytest.campaign;

import java.util.Locale;

/** How far a campaign is. It only ever goes forward: what is closed is never opened again. */
public enum CampaignState {
    /** Being prepared; nobody can take the test. */
    DRAFT,
    /** Released: the test can be taken from the first up to and including the last day. */
    OPEN,
    /** Nobody can take the test; the results of closed questions stand, open answers are being graded. */
    CLOSED,
    /** All results stand. */
    GRADED;

    /** The translation key of this state's name. */
    public String translationKey() {
        return "privacytest.state." + name().toLowerCase(Locale.ROOT);
    }
}
