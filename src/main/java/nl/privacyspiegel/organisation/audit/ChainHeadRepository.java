package nl.privacyspiegel.organisation.audit;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ChainHeadRepository extends JpaRepository<ChainHead, Integer> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select head from ChainHead head")
    Optional<ChainHead> lock();

    /** Asked in one statement, so that nothing is added in between. */
    @Query("""
            select new nl.privacyspiegel.organisation.audit.ChainEnd(head.number, head.hash,
                (select coalesce(min(entry.number), 1L) from AuditEntry entry),
                (select coalesce(max(entry.number), 0L) from AuditEntry entry), head.seal, head.sealKey)
            from ChainHead head""")
    Optional<ChainEnd> end();
}
