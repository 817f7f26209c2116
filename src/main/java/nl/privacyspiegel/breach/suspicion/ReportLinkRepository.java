package nl.privacyspiegel.breach.suspicion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReportLinkRepository extends JpaRepository<ReportLink, UUID> {

    Optional<ReportLink> findByHash(String hash);

    Optional<ReportLink> findByUnitId(UUID unit);

    List<ReportLink> findByUnitIdIn(Collection<UUID> units);
}
