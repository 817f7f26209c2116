package nl.privacyspiegel.privacytest;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CampaignRepository extends JpaRepository<Campaign, UUID> {
    /** The campaign, while everybody else who wants to change it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select campaign from Campaign campaign where campaign.id = :id")
    Optional<Campaign> lock(UUID id);

    /** The campaign, which nobody changes until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select campaign from Campaign campaign where campaign.id = :id")
    Optional<Campaign> share(UUID id);

    boolean existsByNameAndUnitId(String name, UUID unit);

    List<Campaign> findByStateAndUnitId(CampaignState state, UUID unit);

    @Query("select campaign.id from Campaign campaign where campaign.openToken = :token")
    Optional<UUID> findIdByOpenToken(String token);

    List<Campaign> findByUnitIdInOrderByFirstDayDescNameAscIdAsc(Collection<UUID> units);

    /** Open campaigns whose last day lies before this day. */
    @Query("""
            select campaign.id from Campaign campaign
            where campaign.state = nl.privacyspiegel.privacytest.campaign.CampaignState.OPEN and campaign.lastDay < :day
            """)
    List<UUID> findToClose(LocalDate day);

    @Query(
            "select campaign.id from Campaign campaign where campaign.openedOn is not null and campaign.closedOn is null")
    Set<UUID> findOpen();

    @Query("select campaign.id from Campaign campaign where campaign.closedOn is not null")
    Set<UUID> findClosed();

    @Query("select campaign.id from Campaign campaign where campaign.answersDeletedOn is not null")
    Set<UUID> findDeleted();

    /** Campaigns whose answers must be gone on this day, and are not. */
    @Query("""
            select campaign.id from Campaign campaign
            where campaign.deleteOn <= :day and campaign.answersDeletedOn is null
            """)
    List<UUID> findToDelete(LocalDate day);
}
