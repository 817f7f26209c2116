package nl.privacyspiegel.improvement.document;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DocumentRepository extends JpaRepository<WorkDocument, UUID> {

    List<WorkDocument> findByUnitIdIn(Collection<UUID> units);

    List<WorkDocument> findByOwnerMemberId(UUID member);

    boolean existsByReplacesId(UUID document);

    @Query("select distinct document.unitId from WorkDocument document where document.unitId in :units")
    Set<UUID> findUnits(Collection<UUID> units);

    /** Which of these units have a document whose review is due on this day or was before it. */
    @Query("""
            select distinct document.unitId from WorkDocument document
            where document.unitId in :units and document.reviewOn <= :day
            """)
    Set<UUID> findToReview(Collection<UUID> units, LocalDate day);

    /** The document, while everybody else who wants to change it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select document from WorkDocument document where document.id = :id")
    Optional<WorkDocument> lock(UUID id);
}
