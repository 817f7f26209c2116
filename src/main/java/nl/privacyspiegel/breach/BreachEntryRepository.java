package nl.privacyspiegel.breach;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BreachEntryRepository extends JpaRepository<BreachEntry, UUID> {

    List<BreachEntry> findByBreachIdInOrderByPlace(Collection<UUID> breaches);

    /** The breaches of which something of this kind was so after this moment. */
    @Query("select distinct told.breachId from BreachEntry told where told.kind = :kind and told.moment > :since")
    List<UUID> findBreaches(EntryKind kind, Instant since);
}
