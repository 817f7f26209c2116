package nl.privacyspiegel.improvement.evidence;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface EvidencePieceRepository extends JpaRepository<EvidencePiece, UUID> {

    List<EvidencePiece> findByUnitIdIn(Collection<UUID> units);

    @Query("select piece from EvidencePiece piece where piece.owner.memberId = :member or piece.removedById = :member")
    List<EvidencePiece> findOf(UUID member);

    @Query("select distinct piece.unitId from EvidencePiece piece where piece.unitId in :units")
    Set<UUID> findUnits(Collection<UUID> units);

    /** Whether something of this unit is about a subject whose id begins so. */
    boolean existsByUnitIdAndSubjectIdStartingWith(UUID unit, String start);

    /** Of which unit a piece is, without reading the piece: what is read before it is locked may be old. */
    @Query("select piece.unitId from EvidencePiece piece where piece.id = :id")
    Optional<UUID> findUnit(UUID id);

    /** The piece, while everybody else who wants to change it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select piece from EvidencePiece piece where piece.id = :id")
    Optional<EvidencePiece> lock(UUID id);
}
