package nl.privacyspiegel.privacytest;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CampaignUnitRepository extends JpaRepository<CampaignUnit, UUID> {
    List<CampaignUnit> findByCampaignId(UUID campaign);

    @Modifying(flushAutomatically = true)
    @Query("delete from CampaignUnit unit where unit.campaignId = :campaign")
    void deleteAllOf(UUID campaign);
}
