package nl.privacyspiegel.privacytest.handing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CodeDistributorRepository extends JpaRepository<CodeDistributor, UUID> {
    Optional<CodeDistributor> findByCampaignIdAndMemberId(UUID campaign, UUID member);

    List<CodeDistributor> findByMemberId(UUID member);

    boolean existsByCampaignIdAndReadsTrue(UUID campaign);
}
