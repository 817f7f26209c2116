package nl.privacyspiegel.breach;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ClockToldRepository extends JpaRepository<ClockTold, UUID> {

    List<ClockTold> findByBreachId(UUID breach);
}
