package nl.privacyspiegel.improvement.evidence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EvidenceFileRepository extends JpaRepository<EvidenceFile, UUID> {

    Optional<EvidenceFile> findByUnitIdAndSha256(UUID unit, String sha256);

    /** How many bytes all files of a unit have. */
    @Query("select coalesce(sum(file.size), 0) from EvidenceFile file where file.unitId = :unit")
    long sizeOf(UUID unit);
}
