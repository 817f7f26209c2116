package nl.privacyspiegel.privacytest;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CampaignRepository extends JpaRepository<Campaign, UUID> {
    /** The campaign, while everybody else who wants to change it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select campaign from Campaign campaign where campaign.id = :id")
    Optional<Campaign> lock(UUID id);

    /** The campaign, which nobody changes until the end of the transaction: who begins a test and who closes wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select campaign from Campaign campaign where campaign.id = :id")
    Optional<Campaign> share(UUID id);

    Optional<Campaign> findByOpenToken(String token);

    @Query("select campaign.id from Campaign campaign where campaign.openToken = :token")
    Optional<UUID> findIdByOpenToken(String token);

    List<Campaign> findByUnitIdInOrderByFirstDayDescNameAsc(Collection<UUID> units);
}
