package nl.privacyspiegel.improvement.document;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.privacyspiegel.improvement.SubjectsOfUnits;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.Subject;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A document, as something that work is about. */
@Component
@Order(50)
@Transactional(readOnly = true)
public class DocumentSubjects extends SubjectsOfUnits {

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
    protected Stream<Subject> all(Collection<UUID> units) {
        return documents.findByUnitIdIn(units).stream().map(DocumentSubjects::subject);
    }

    @Override
    public List<Subject> choices(UnitId unit, Locale reader) {
        return byTitle(documents.findByUnitIdIn(List.of(unit.value())).stream()
                .filter(document -> document.withdrawnOn() == null)
                .map(DocumentSubjects::subject));
    }

    private static Subject subject(WorkDocument document) {
        return new Subject(
                ref(document.unit(), document.id()), document.name(), null, "", null, "documenten/" + document.id());
    }
}
