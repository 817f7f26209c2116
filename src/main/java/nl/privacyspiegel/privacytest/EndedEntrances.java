package nl.privacyspiegel.privacytest;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.shared.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets who comes too late read that the test is closed, and not that a code is unknown or that nothing is there. Of each
 * code and of each place for a test there is one hash here, used or not, so that they tell nothing that was not known.
 * A device from which a test moved to another one, and the code with which it did, are here before closing: they lead to the
 * campaign, and to no test.
 */
@Component
class EndedEntrances {

    private static final List<String> WAYS_IN = List.of(
            "insert into EndedEntrance (hash, campaignId)"
                    + " select code.codeHash, code.campaignId from AccessCode code where code.campaignId = :campaign",
            "insert into EndedEntrance (hash, campaignId)"
                    + " select slot.resumeHash, slot.campaignId from TestSlot slot where slot.campaignId = :campaign"
                    + " and not exists (select 1 from EndedEntrance known where known.hash = slot.resumeHash)",
            "insert into EndedEntrance (hash, campaignId)"
                    + " select slot.deviceHash, slot.campaignId from TestSlot slot where slot.campaignId = :campaign");

    private final EntityManager entities;

    EndedEntrances(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * To be called while nobody begins or hands in, and right before closing removes what led in.
     *
     * @param link the open link of before; null when there was none
     */
    void remember(CampaignId campaign, @Nullable String link) {
        if (link != null) {
            entities.persist(new EndedEntrance(new Secret(link).hash(), campaign));
        }
        WAYS_IN.forEach(way -> entities.createQuery(way)
                .setParameter("campaign", campaign.value())
                .executeUpdate());
    }

    /**
     * From now on whoever comes with the one hash of a device can be told that its test is elsewhere, and the other device,
     * to which it moved, leads to it: also when it did before, or is the same one.
     */
    void moved(String from, String to, UUID campaign) {
        EndedEntrance before = entities.find(EndedEntrance.class, to);
        if (before != null) {
            entities.remove(before);
        }
        if (!from.equals(to) && !has(from)) {
            entities.persist(new EndedEntrance(from, new CampaignId(campaign)));
        }
    }

    /** From now on whoever comes with the hash of a code to go on elsewhere can be told that somebody did. */
    void usedToMove(String resume, UUID campaign) {
        if (!has(resume)) {
            entities.persist(new EndedEntrance(resume, new CampaignId(campaign)));
        }
    }

    /** The campaign that this led into before. */
    Optional<UUID> campaign(String hash) {
        return Optional.ofNullable(entities.find(EndedEntrance.class, hash)).map(EndedEntrance::campaign);
    }

    boolean has(String hash) {
        return entities.find(EndedEntrance.class, hash) != null;
    }

    /** From now on they are as unknown as any other. */
    void forget(UUID campaign) {
        entities.createQuery("delete from EndedEntrance entrance where entrance.campaignId = :campaign")
                .setParameter("campaign", campaign)
                .executeUpdate();
    }
}
