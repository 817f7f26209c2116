package nl.privacyspiegel.organisation;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Reads only: {@link AuditTrail} adds, and nobody changes or deletes. */
interface AuditEntryRepository extends Repository<AuditEntry, Long> {

    List<AuditEntry> findByNumberBetweenOrderByNumber(long first, long last, Limit limit);
}
