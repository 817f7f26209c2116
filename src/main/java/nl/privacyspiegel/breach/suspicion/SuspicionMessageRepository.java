package nl.privacyspiegel.breach.suspicion;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SuspicionMessageRepository extends JpaRepository<SuspicionMessage, UUID> {

    List<SuspicionMessage> findBySuspicionIdOrderByPlace(UUID suspicion);
}
