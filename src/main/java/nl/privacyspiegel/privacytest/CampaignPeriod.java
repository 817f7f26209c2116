package nl.privacyspiegel.privacytest;

import java.io.Serializable;
import java.time.LocalDate;
import nl.privacyspiegel.shared.RuleViolation;

/** From the first to the last day on which the test can be taken, both included. */
public record CampaignPeriod(LocalDate firstDay, LocalDate lastDay) implements Serializable {

    /** @throws RuleViolation when the last day lies before the first */
    public CampaignPeriod {
        if (lastDay.isBefore(firstDay)) {
            throw new RuleViolation("privacytest.campaign.lastBeforeFirst");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** @throws RuleViolation when the last day lies before this day */
    void requireNotOver(LocalDate today) {
        if (lastDay.isBefore(today)) {
            throw new RuleViolation("privacytest.campaign.lastDay.past");
        }
    }
}
