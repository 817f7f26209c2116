package nl.privacyspiegel.privacytest;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CampaignUnitRepository extends JpaRepository<CampaignUnit, UUID> {
    List<CampaignUnit> findByCampaignId(UUID campaign);
}
