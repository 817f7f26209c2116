package nl.privacyspiegel.organisation.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads only: {@link AuditLog} adds, and nobody changes or deletes. */
interface AuditEntryRepository extends Repository<AuditEntry, Long> {

    List<AuditEntry> findByNumberBetweenOrderByNumber(long first, long last, Limit limit);

    List<AuditEntry> findByNumberInOrderByNumberDesc(Collection<Long> numbers);

    List<AuditEntry> findByHash(String hash);

    Optional<AuditEntry> findFirstByOrderByNumberDesc();

    Optional<AuditEntry> findFirstByHappenedAtLessThanOrderByNumberDesc(Instant before);

    /** What this member did, and what was done to this member. */
    @Query("""
            select entry from AuditEntry entry
            where entry.facts.memberId = :member or (entry.facts.objectKind = :kind and entry.facts.objectId = :object)
            order by entry.number
            """)
    List<AuditEntry> findAbout(UUID member, String kind, String object);

    @Query("""
            select entry.happenedAt from AuditEntry entry
            where entry.facts.memberId = :member and entry.facts.action = :action and entry.happenedAt < :before
            order by entry.number desc
            """)
    List<Instant> findLastOf(UUID member, String action, Instant before, Limit limit);
}
