package nl.privacyspiegel.improvement.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EvidenceRevisionRepository extends JpaRepository<EvidenceRevision, UUID> {

    List<EvidenceRevision> findByEvidenceIdOrderByNumber(UUID evidence);

    List<EvidenceRevision> findByEvidenceIdInOrderByNumber(Collection<UUID> evidence);

    /** All versions of all evidence of these units. */
    @Query("""
            select revision from EvidenceRevision revision, EvidencePiece piece
            where piece.id = revision.evidenceId and piece.unitId in :units
            order by revision.number
            """)
    List<EvidenceRevision> findOfUnits(Collection<UUID> units);

    /** Whether one of these units has evidence that was approved up to a day between these two. */
    @Query("""
            select count(revision) > 0 from EvidenceRevision revision, EvidencePiece piece
            where piece.id = revision.evidenceId and piece.unitId in :units and piece.removedAt is null
                and revision.validUntil between :first and :last
            """)
    boolean anyValidUntil(Collection<UUID> units, LocalDate first, LocalDate last);

    /** What is offered of these units and waits for a look. */
    @Query("""
            select revision from EvidenceRevision revision, EvidencePiece piece
            where piece.id = revision.evidenceId and piece.unitId in :units and piece.removedAt is null
                and revision.decision = nl.privacyspiegel.improvement.evidence.EvidenceState$Decision.IN_REVIEW
            """)
    List<EvidenceRevision> findInReview(Collection<UUID> units);

    @Query("select revision from EvidenceRevision revision"
            + " where revision.madeById = :member or revision.judgedById = :member")
    List<EvidenceRevision> findOf(UUID member);

    @Query("select count(revision) from EvidenceRevision revision where revision.content.fileId = :file")
    long countOfFile(UUID file);
}
