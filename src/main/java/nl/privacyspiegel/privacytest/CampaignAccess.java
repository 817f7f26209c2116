package nl.privacyspiegel.privacytest;

/** How employees get into the test of a campaign. */
public enum CampaignAccess {
    /** One link for everybody; the unit is chosen from a list, and double answers cannot be excluded. */
    OPEN_LINK,
    /** A code for each employee, which works once and knows the unit. */
    CODES
}
