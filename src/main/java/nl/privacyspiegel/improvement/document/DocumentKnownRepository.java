package nl.privacyspiegel.improvement.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DocumentKnownRepository extends JpaRepository<DocumentKnownRow, UUID> {

    List<DocumentKnownRow> findByDocumentIdInOrderByKnownOn(Collection<UUID> documents);

    Optional<DocumentKnownRow> findByDocumentIdAndKnownOn(UUID document, LocalDate day);
}
