package nl.privacyspiegel.improvement.awareness;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SessionRepository extends JpaRepository<AwarenessSession, UUID> {

    List<AwarenessSession> findByUnitIdIn(Collection<UUID> units);

    /** The session, while everybody else who wants to change it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select session from AwarenessSession session where session.id = :id")
    Optional<AwarenessSession> lock(UUID id);
}
