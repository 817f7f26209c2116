package nl.privacyspiegel.privacytest;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DeletionReportRepository extends JpaRepository<DeletionReport, UUID> {
    Optional<DeletionReport> findByCampaignId(UUID campaign);
}
