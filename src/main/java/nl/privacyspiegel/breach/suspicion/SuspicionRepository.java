package nl.privacyspiegel.breach.suspicion;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SuspicionRepository extends JpaRepository<Suspicion, UUID> {

    Optional<Suspicion> findBySecretHash(String hash);

    /** The same, while everybody else who wants to change it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select suspicion from Suspicion suspicion where suspicion.secretHash = :hash")
    Optional<Suspicion> lockBySecret(String hash);

    /** The suspicion, while everybody else who wants to change it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select suspicion from Suspicion suspicion where suspicion.id = :id")
    Optional<Suspicion> lock(UUID id);

    /** Those of these units, the newest first. */
    List<Suspicion> findByUnitIdInOrderByReportedAtDescNumberDesc(Collection<UUID> units);

    Optional<Suspicion> findFirstByBreachIdOrderByNumber(UUID breach);

    /** The highest number that a unit gave in a year; empty when it gave none. */
    @Query("""
            select max(suspicion.number) from Suspicion suspicion
            where suspicion.unitId = :unit and suspicion.year = :year
            """)
    Optional<Integer> findHighest(UUID unit, int year);

    /** How many a unit got since then. */
    @Query("""
            select count(suspicion) from Suspicion suspicion
            where suspicion.unitId = :unit and suspicion.reportedAt > :since
            """)
    long countSince(UUID unit, Instant since);

    @Query("select distinct suspicion.unitId from Suspicion suspicion where suspicion.unitId in :units")
    Set<UUID> findUnits(Collection<UUID> units);

    @Query("""
            select distinct suspicion.unitId from Suspicion suspicion
            where suspicion.unitId in :units and suspicion.state = :state
            """)
    Set<UUID> findUnitsWith(SuspicionState state, Collection<UUID> units);

    /** Those with a secret that were decided before then. */
    @Query("""
            select suspicion from Suspicion suspicion
            where suspicion.decidedAt < :then and suspicion.secretHash is not null
            """)
    List<Suspicion> findWithASecret(Instant then);

    @Query("select suspicion from Suspicion suspicion where suspicion.decidedAt < :then")
    List<Suspicion> findDecided(Instant then);
}
