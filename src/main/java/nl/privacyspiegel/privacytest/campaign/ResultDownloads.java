package nl.privacyspiegel.privacytest.campaign;

import java.util.List;
import nl.privacyspiegel.organisation.UnitId;

/** What can be downloaded of the results of a campaign. A module that writes files implements this; the page shows it. */
public interface ResultDownloads {

    /** The files that there are of a campaign, with the questions for this unit and everything below it. */
    List<Download> of(CampaignId campaign, UnitId unit);

    /** The files that there are of this campaign beside an earlier one, for this unit and everything below it. */
    List<Download> comparing(CampaignId campaign, CampaignId earlier, UnitId unit);

    /**
     * One file.
     *
     * @param labelKey the translation key of the text of the link
     * @param address where it is, below the root of the application
     */
    record Download(String labelKey, String address) {}
}
