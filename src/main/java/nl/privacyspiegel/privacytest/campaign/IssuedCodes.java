package nl.privacyspiegel.privacytest.campaign;

import java.util.List;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.answering.TestContacts;
import nl.privacyspiegel.privacytest.handing.EmployeeCode;

/**
 * Codes that were just made, to hand out. Only their hashes are stored: what is not kept from here cannot be shown again.
 *
 * @param unit that holds the campaign
 * @param about what a letter says of the test
 * @param units in the order of the tree; only those that codes were made for
 */
public record IssuedCodes(
        String campaign, UnitId unit, About about, CampaignPeriod period, PrivacySettings promise, List<OfUnit> units) {

    public IssuedCodes {
        units = List.copyOf(units);
    }

    public int total() {
        return units.stream().mapToInt(unit -> unit.codes().size()).sum();
    }

    /**
     * What somebody wants to know of a test before opening it.
     *
     * @param purpose why it is held, in the words of who holds it; may be empty
     * @param contacts whom one can turn to
     */
    public record About(String purpose, int questions, int minutes, TestContacts contacts) {}

    /** The codes of one unit. */
    public record OfUnit(String unit, List<EmployeeCode> codes) {

        public OfUnit {
            codes = List.copyOf(codes);
        }
    }
}
