package nl.privacyspiegel.privacytest;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import nl.privacyspiegel.privacytest.storage.CampaignKeys;
import nl.privacyspiegel.privacytest.storage.CampaignKeys.Kept;
import nl.privacyspiegel.privacytest.storage.CampaignKeys.Use;
import nl.privacyspiegel.privacytest.storage.CodeKey;
import nl.privacyspiegel.privacytest.storage.LostKey;
import nl.privacyspiegel.shared.status.ServerCheck;
import nl.privacyspiegel.shared.status.ServerCheckSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Which keys there have to be: that of every open campaign, and that of every closed one as long as its answers are there.
 * A key that is another than the one that sealed is as much missing as none.
 */
@Component
@Order(100)
class NeededKeys implements ServerCheckSource {

    private static final String PART = "privacytest.status";

    private final CampaignRepository campaigns;
    private final SubmissionRepository submissions;
    private final EntityManager entities;
    private final CampaignKeys keys;
    private final AccessCodeRepository codes;
    private final CodeKey codeKey;

    NeededKeys(
            CampaignRepository campaigns,
            SubmissionRepository submissions,
            EntityManager entities,
            CampaignKeys keys,
            AccessCodeRepository codes,
            CodeKey codeKey) {
        this.campaigns = campaigns;
        this.submissions = submissions;
        this.entities = entities;
        this.keys = keys;
        this.codes = codes;
        this.codeKey = codeKey;
    }

    /** Tells who runs the server which ones are not there, or are others. */
    void tellMissing() {
        keys.tellMissing(all(), this::isOther);
        if (codes.existsOfOtherKey(codeKey.name().map(CodeKey.KeyName::text).orElse("-"))) {
            codeKey.tellMissing();
        }
    }

    /** Whether the answers of privacytests can be opened. */
    @Override
    public ServerCheck check() {
        long missing = missing();
        return missing == 0
                ? ServerCheck.well(PART, "privacytest.status.well")
                : ServerCheck.now(PART, "privacytest.status.missing", "privacytest.status.missing.do", missing);
    }

    private Set<Kept> all() {
        return Stream.concat(
                        campaigns.findOpen().stream().map(id -> new Kept(id, Use.OPEN)),
                        submissions.findCampaigns().stream().map(id -> new Kept(id, Use.ANSWERS)))
                .collect(Collectors.toSet());
    }

    /** How many have no file at this moment; whether a file holds another key is looked at each hour. */
    private long missing() {
        return all().stream()
                .filter(kept -> !keys.isThere(kept.campaign(), kept.use()))
                .count();
    }

    /** Whether nothing of this campaign can be read or handed in until its key is put back. */
    boolean isMissing(Campaign campaign) {
        UUID id = campaign.id().value();
        return switch (campaign.state()) {
            case DRAFT -> false;
            case OPEN -> isMissing(new Kept(id, Use.OPEN));
            case CLOSED, GRADED -> submissions.existsByCampaignId(id) && isMissing(new Kept(id, Use.ANSWERS));
        };
    }

    private boolean isMissing(Kept kept) {
        return !keys.isThere(kept.campaign(), kept.use()) || isOther(kept);
    }

    /** Whether the key that is there does not open what is kept of its campaign. */
    private boolean isOther(Kept kept) {
        return LostKey.isInTheWayOf(() -> {
            SecretKey key = keys.get(kept.campaign(), kept.use());
            switch (kept.use()) {
                case OPEN -> TestRegister.tryKey(entities, kept.campaign(), key);
                case ANSWERS -> tryOne(kept.campaign(), key);
            }
        });
    }

    /** As it lies there: a submission that is read as such is opened, with the key that may be another. */
    private void tryOne(UUID campaign, SecretKey key) {
        entities.createQuery(
                        "select submission.id, submission.content from Submission submission"
                                + " where submission.campaignId = :campaign",
                        Object[].class)
                .setParameter("campaign", campaign)
                .setMaxResults(1)
                .getResultList()
                .forEach(row -> Submission.open((UUID) row[0], (byte[]) row[1], key));
    }
}
