package nl.privacyspiegel.privacytest;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CampaignUnitRepository extends JpaRepository<CampaignUnit, UUID> {
    List<CampaignUnit> findByCampaignId(UUID campaign);

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
