package nl.privacyspiegel.improvement.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.Subject;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.organisation.subject.SubjectSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A document, as something that work is about. */
@Component
@Order(50)
@Transactional(readOnly = true)
public class DocumentSubjects implements SubjectSource {

    /** What is stored of this kind. */
    public static final String KIND = "DOCUMENT";

    private final DocumentRepository documents;

    DocumentSubjects(DocumentRepository documents) {
        this.documents = documents;
    }

    /** This document of this unit. */
    public static SubjectRef ref(UnitId unit, DocumentId id) {
        return SubjectRef.of(KIND, unit, id);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String translationKey() {
        return "improvement.about.document";
    }

    @Override
    public List<Subject> find(Collection<SubjectRef> wanted, Locale reader) {
        List<UUID> units =
                wanted.stream().map(ref -> ref.unit().value()).distinct().toList();
        return documents.findByUnitIdIn(units).stream()
                .map(DocumentSubjects::subject)
                .filter(subject -> wanted.contains(subject.ref()))
                .toList();
    }

    @Override
    public List<Subject> choices(UnitId unit, Locale reader) {
        return documents.findByUnitIdIn(List.of(unit.value())).stream()
                .filter(document -> document.withdrawnOn() == null)
                .map(DocumentSubjects::subject)
                .sorted(Comparator.comparing(Subject::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static Subject subject(WorkDocument document) {
        return new Subject(
                ref(document.unit(), document.id()),
                document.name(),
                null,
                "",
                null,
                "documenten/" + document.id());
    }
}
