package nl.privacyspiegel.improvement.document;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.UnitContent;
import nl.privacyspiegel.organisation.UnitId;
import org.springframework.stereotype.Component;

/** Documents keep their unit; none of them keeps it from being archived. */
@Component
class DocumentsOfUnits implements UnitContent {

    private final DocumentRepository documents;

    DocumentsOfUnits(DocumentRepository documents) {
        this.documents = documents;
    }

    @Override
    public Set<UnitId> filled(Collection<UnitId> units) {
        return documents.findUnits(units.stream().map(UnitId::value).toList()).stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<UnitId> busy(Collection<UnitId> units) {
        return Set.of();
    }
}
