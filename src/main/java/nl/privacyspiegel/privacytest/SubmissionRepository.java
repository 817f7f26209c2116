package nl.privacyspiegel.privacytest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SubmissionRepository extends JpaRepository<Submission, UUID> {
    Optional<Submission> findByDeviceHash(String deviceHash);

    int countByCampaignIdAndHandedInTrue(UUID campaign);

    List<Submission> findByCampaignIdAndHandedInTrue(UUID campaign);
}
