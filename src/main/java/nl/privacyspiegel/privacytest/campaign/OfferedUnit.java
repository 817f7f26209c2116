package nl.privacyspiegel.privacytest.campaign;

import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.handing.Headcount;

/**
 * A unit that a campaign is offered to.
 *
 * @param headcount how many people work there and how many codes were made for it; says nothing about how many were used
 */
public record OfferedUnit(UnitId unit, String name, Headcount headcount) {

    /** Whether it has as many sheets as people, so that its number of people has to be stated anew before the next one. */
    public boolean isFullOfSheets() {
        Integer heads = headcount.heads();
        return heads != null && headcount.sheets() >= heads;
    }

    /** How many codes were made for it. */
    public int codesIssued() {
        return headcount.codes();
    }
}
