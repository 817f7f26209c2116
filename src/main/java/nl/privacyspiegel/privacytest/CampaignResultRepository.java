package nl.privacyspiegel.privacytest;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CampaignResultRepository extends JpaRepository<CampaignResult, CampaignResult.Key> {
    List<CampaignResult> findByKeyCampaign(UUID campaign);
}
