package nl.privacyspiegel.improvement.evidence;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface EvidencePieceRepository extends JpaRepository<EvidencePiece, UUID> {

    /** With the version that counts: the last that was approved, else the newest. */
    String THOSE = """
             from EvidencePiece piece, EvidenceRevision standing
            where standing.evidenceId = piece.id and piece.unitId in :#{#wanted.units()}
                and standing.number = coalesce(
                    (select max(approved.number) from EvidenceRevision approved where approved.evidenceId = piece.id
                        and approved.decision = nl.privacyspiegel.improvement.evidence.EvidenceState$Decision.APPROVED),
                    (select max(newest.number) from EvidenceRevision newest where newest.evidenceId = piece.id))
                and ((:#{#wanted.removed()} = true and piece.removedAt is not null)
                    or (:#{#wanted.removed()} = false and piece.removedAt is null))
                and (:#{#wanted.anyDecision()} = true or standing.decision = :#{#wanted.decision()})
                and (:#{#wanted.valid()} = false
                    or standing.validUntil is null or standing.validUntil >= :#{#wanted.today()})
                and (:#{#wanted.over()} = false or standing.validUntil < :#{#wanted.today()})
                and standing.datedOn <= :#{#wanted.until()}
                and (:#{#wanted.anybody()} = true or piece.owner.functionId is null
                    and (piece.owner.memberId is null or piece.owner.memberId in :#{#wanted.left()}))
                and (:#{#wanted.waiting()} = false or exists (
                    select 1 from EvidenceRevision offered where offered.evidenceId = piece.id and offered.decision =
                        nl.privacyspiegel.improvement.evidence.EvidenceState$Decision.IN_REVIEW))
            """;

    List<EvidencePiece> findByUnitIdIn(Collection<UUID> units);

    boolean existsByUnitIdIn(Collection<UUID> units);

    /** The first of those that are wanted, in the order of {@link EvidenceReader}. */
    @Query("select piece" + THOSE + " order by standing.datedOn desc, lower(standing.title), piece.id")
    List<EvidencePiece> findFirst(WantedEvidence wanted, Limit most);

    @Query("select count(piece)" + THOSE)
    long countThose(WantedEvidence wanted);

    /** Those of these units of which the last version that was approved before a moment was valid on a day. */
    @Query("""
            select piece from EvidencePiece piece, EvidenceRevision version
            where version.evidenceId = piece.id and piece.unitId in :units and piece.removedAt is null
                and (version.validUntil is null or version.validUntil >= :day)
                and version.number = (
                    select max(approved.number) from EvidenceRevision approved where approved.evidenceId = piece.id
                        and approved.decision = nl.privacyspiegel.improvement.evidence.EvidenceState$Decision.APPROVED
                        and approved.judgedAt < :moment)
            """)
    List<EvidencePiece> findValid(Collection<UUID> units, LocalDate day, Instant moment);

    @Query("select piece from EvidencePiece piece where piece.owner.memberId = :member or piece.removedById = :member")
    List<EvidencePiece> findOf(UUID member);

    @Query("select distinct piece.unitId from EvidencePiece piece where piece.unitId in :units")
    Set<UUID> findUnits(Collection<UUID> units);

    /** Who in person keeps something of these units up. */
    @Query("""
            select distinct new nl.privacyspiegel.improvement.evidence.WantedEvidence$Keeper(
                piece.unitId, piece.owner.memberId)
            from EvidencePiece piece
            where piece.unitId in :units and piece.owner.memberId is not null and piece.removedAt is null
            """)
    List<WantedEvidence.Keeper> findKeepers(Collection<UUID> units);

    /** Whether something of this unit is about a subject whose id begins so. */
    boolean existsByUnitIdAndSubjectIdStartingWith(UUID unit, String start);

    /** Whether something of this unit is about this subject, or a version of it is a copy of this subject. */
    @Query("""
            select count(piece) > 0 from EvidencePiece piece
            where piece.unitId = :unit and (piece.subjectKind = :kind and piece.subjectId = :id
                or exists (select version from EvidenceRevision version where version.evidenceId = piece.id
                    and version.content.countedKind = :kind and version.content.countedId = :id))
            """)
    boolean holds(UUID unit, String kind, String id);

    /** Of which unit a piece is, without reading the piece: what is read before it is locked may be old. */
    @Query("select piece.unitId from EvidencePiece piece where piece.id = :id")
    Optional<UUID> findUnit(UUID id);

    /** The piece, while everybody else who wants to change it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select piece from EvidencePiece piece where piece.id = :id")
    Optional<EvidencePiece> lock(UUID id);
}
