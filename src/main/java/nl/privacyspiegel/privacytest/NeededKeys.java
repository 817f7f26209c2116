package nl.privacyspiegel.privacytest;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.privacytest.storage.CampaignKeys;
import nl.privacyspiegel.privacytest.storage.CampaignKeys.Kept;
import nl.privacyspiegel.privacytest.storage.CampaignKeys.Use;
import org.springframework.stereotype.Component;

/** Which keys there have to be: that of every open campaign, and that of every closed one as long as its answers are there. */
@Component
class NeededKeys {

    private final CampaignRepository campaigns;
    private final SubmissionRepository submissions;
    private final CampaignKeys keys;

    NeededKeys(CampaignRepository campaigns, SubmissionRepository submissions, CampaignKeys keys) {
        this.campaigns = campaigns;
        this.submissions = submissions;
        this.keys = keys;
    }

    /** Tells who runs the server which ones are not there. */
    void tellMissing() {
        keys.tellMissing(Stream.concat(
                        campaigns.findOpen().stream().map(id -> new Kept(id, Use.OPEN)),
                        submissions.findCampaigns().stream().map(id -> new Kept(id, Use.ANSWERS)))
                .collect(Collectors.toSet()));
    }

    /** Whether nothing of this campaign can be read or handed in until its key is put back. */
    boolean isMissing(Campaign campaign) {
        UUID id = campaign.id().value();
        return switch (campaign.state()) {
            case DRAFT -> false;
            case OPEN -> !keys.isThere(id, Use.OPEN);
            case CLOSED, GRADED -> !keys.isThere(id, Use.ANSWERS) && submissions.existsByCampaignId(id);
        };
    }
}
