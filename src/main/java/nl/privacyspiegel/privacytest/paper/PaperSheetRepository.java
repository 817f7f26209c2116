package nl.privacyspiegel.privacytest.paper;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PaperSheetRepository extends JpaRepository<PaperSheet, UUID> {

    int countByCampaignId(UUID campaign);
}
