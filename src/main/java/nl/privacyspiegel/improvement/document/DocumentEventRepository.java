package nl.privacyspiegel.improvement.document;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DocumentEventRepository extends JpaRepository<DocumentEventRow, UUID> {

    List<DocumentEventRow> findByDocumentIdOrderByPlaceDesc(UUID document);

    int countByDocumentId(UUID document);
}
