package nl.privacyspiegel.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AuditEntryRepository extends JpaRepository<AuditEntry, Long> {

    /** What this member did, and what was done to this member. */
    @Query("""
            select entry from AuditEntry entry
            where entry.memberId = :member or (entry.objectKind = :kind and entry.objectId = :object)
            order by entry.number
            """)
    List<AuditEntry> findAbout(UUID member, AuditObject.Kind kind, String object);
}
