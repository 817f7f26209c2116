package nl.privacyspiegel.privacytest.campaign;

import java.util.Locale;

/** How employees get into the test of a campaign. */
public enum CampaignAccess {
    /** One link for everybody; double answers cannot be excluded, so results are of the whole campaign only. */
    OPEN_LINK,
    /** A code for each employee, which works once and knows the unit. */
    CODES;

    /** The translation key of this way's name. */
    public String translationKey() {
        return "privacytest.access." + name().toLowerCase(Locale.ROOT);
    }
}
