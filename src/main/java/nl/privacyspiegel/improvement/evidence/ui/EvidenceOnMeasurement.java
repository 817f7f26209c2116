package nl.privacyspiegel.improvement.evidence.ui;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.subject.DomainSubjects;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.assessment.ui.slot.MeasurementSlot;
import nl.privacyspiegel.improvement.evidence.EvidenceChanges;
import nl.privacyspiegel.improvement.evidence.EvidenceLine;
import nl.privacyspiegel.improvement.evidence.EvidencePieces;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import org.springframework.core.annotation.Order;

/** On the page of a measurement: the evidence of each question and of the domain, also of earlier measurements. */
@org.springframework.stereotype.Component
@Order(50)
class EvidenceOnMeasurement implements MeasurementSlot {

    private final EvidencePieces pieces;
    private final EvidenceChanges changes;

    EvidenceOnMeasurement(EvidencePieces pieces, EvidenceChanges changes) {
        this.pieces = pieces;
        this.changes = changes;
    }

    @Override
    public String nameKey() {
        return "improvement.evidence.title";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.contentReaders());
    }

    @Override
    public Parts of(MeasurementSheet sheet, DomainSheet domain) {
        UnitId unit = sheet.assessment().unit();
        List<EvidenceLine> all = pieces.of(List.of(unit)).stream()
                .filter(line -> !line.removed())
                .toList();
        boolean mayChange = pieces.mayChange(unit);
        Map<String, Component> questions = new HashMap<>();
        domain.questions().forEach(question -> {
            SubjectRef ref = FindingSubjects.ref(
                    unit, sheet.summary().id(), question.question().id());
            EvidencePart part =
                    new EvidencePart(pieces, changes, ref, question.question().code(), mayChange, all);
            if (part.isFilled()) {
                questions.put(question.question().id(), part);
            }
        });
        SubjectRef ref = SubjectRef.of(
                DomainSubjects.KIND, unit, sheet.summary().id(), domain.domain().id());
        EvidencePart grade =
                new EvidencePart(pieces, changes, ref, domain.domain().name(), mayChange, all);
        return new Parts(questions, grade.isFilled() ? List.of(grade) : List.of());
    }
}
