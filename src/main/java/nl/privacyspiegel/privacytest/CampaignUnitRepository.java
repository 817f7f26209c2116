package nl.privacyspiegel.privacytest;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.UnitId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CampaignUnitRepository extends JpaRepository<CampaignUnit, UUID> {
    List<CampaignUnit> findByCampaignId(UUID campaign);

    /** How many tests of each unit who hands out may have made up, by the label of the unit. */
    default Map<String, Integer> doubtful(UUID campaign) {
        return findByCampaignId(campaign).stream()
                .collect(Collectors.toMap(
                        row -> row.unit().toString(), row -> row.headcount().doubtful(), Integer::sum));
    }

    /** The same of the whole campaign. */
    default int allDoubtful(UUID campaign) {
        return doubtful(campaign).values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Whether people of one unit were asked in both, so that something of the one can stand beside the other. With a link for
     * everybody nobody knows of which unit people are: then it is the unit that held it.
     */
    default boolean haveInCommon(Campaign one, Campaign other) {
        if (one.isOpenLink() || other.isOpenLink()) {
            return one.unit().equals(other.unit());
        }
        return !Collections.disjoint(asked(one), asked(other));
    }

    private Set<UnitId> asked(Campaign campaign) {
        return findByCampaignId(campaign.id().value()).stream()
                .filter(CampaignUnit::offered)
                .map(CampaignUnit::unit)
                .collect(Collectors.toSet());
    }

    @Query("select distinct unit.campaignId from CampaignUnit unit where unit.unitId in :units")
    Set<UUID> findCampaigns(Collection<UUID> units);

    /** Those of these units that a campaign is offered to, or that hold it together up to its own unit. */
    @Query("select distinct unit.unitId from CampaignUnit unit where unit.unitId in :units")
    Set<UUID> findUnits(Collection<UUID> units);

    @Query("""
            select distinct unit.unitId from CampaignUnit unit join Campaign campaign on campaign.id = unit.campaignId
            where unit.unitId in :units and campaign.state = nl.privacyspiegel.privacytest.campaign.CampaignState.OPEN
            """)
    Set<UUID> findOpenUnits(Collection<UUID> units);

    @Modifying(flushAutomatically = true)
    @Query("delete from CampaignUnit unit where unit.campaignId = :campaign")
    void deleteAllOf(UUID campaign);
}
