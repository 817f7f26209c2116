package nl.privacyspiegel.privacytest.campaign;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.privacyspiegel.shared.PossibleDay;
import nl.privacyspiegel.shared.RuleViolation;

/** From the first to the last day on which the test can be taken, both included. */
public record CampaignPeriod(LocalDate firstDay, LocalDate lastDay) implements Serializable {

    /** The most days of a campaign: nobody's answers wait for years because nobody closes it. */
    private static final int MOST_DAYS = 366;

    /** @throws RuleViolation when the last day lies before the first, or nobody means one of them */
    public CampaignPeriod {
        PossibleDay.require(firstDay);
        PossibleDay.require(lastDay);
        if (lastDay.isBefore(firstDay)) {
            throw new RuleViolation("privacytest.campaign.lastBeforeFirst");
        }
    }

    /**
     * Refuses what nobody means.
     *
     * @throws RuleViolation when it takes more than a year
     */
    public void requireAtMostAYear() {
        if (ChronoUnit.DAYS.between(firstDay, lastDay) >= MOST_DAYS) {
            throw new RuleViolation("privacytest.campaign.tooLong");
        }
    }

    /**
     * The same period with more time.
     *
     * @throws RuleViolation when the day is not later than the last one, or more than a year after the first
     */
    public CampaignPeriod extendedTo(LocalDate day) {
        if (!day.isAfter(lastDay)) {
            throw new RuleViolation("privacytest.campaign.notLater");
        }
        CampaignPeriod extended = new CampaignPeriod(firstDay, day);
        extended.requireAtMostAYear();
        return extended;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /**
     * Refuses a period of the past.
     *
     * @throws RuleViolation when the last day lies before this day
     */
    public void requireNotOver(LocalDate today) {
        if (lastDay.isBefore(today)) {
            throw new RuleViolation("privacytest.campaign.lastDay.past");
        }
    }
}
