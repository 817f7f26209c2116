package nl.privacyspiegel.improvement.evidence;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface EvidenceFilePartRepository extends JpaRepository<EvidenceFilePart, UUID> {

    /** The pieces of a file in their order, which the database session does not hold on to. */
    @Query("select part.content from EvidenceFilePart part where part.fileId = :file order by part.place")
    List<byte[]> contentOf(UUID file);

    @Modifying
    @Query("delete from EvidenceFilePart part where part.fileId = :file")
    void deleteOf(UUID file);
}
