package nl.privacyspiegel.breach;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface BreachEntryRepository extends JpaRepository<BreachEntry, UUID> {

    List<BreachEntry> findByBreachIdInOrderByPlace(Collection<UUID> breaches);
}
