package nl.privacyspiegel.improvement.evidence;

import nl.privacyspiegel.improvement.EvidenceBrought;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import org.springframework.stereotype.Component;

/** Looks whether a subject has evidence, without reading it. */
@Component
class EvidenceOfSubjects implements EvidenceBrought {

    private final EvidencePieceRepository pieces;

    EvidenceOfSubjects(EvidencePieceRepository pieces) {
        this.pieces = pieces;
    }

    @Override
    public boolean isFor(SubjectRef subject) {
        return pieces.holds(subject.unit().value(), subject.kind(), subject.id());
    }
}
