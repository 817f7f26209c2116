package nl.privacyspiegel.improvement.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.improvement.ActionsAbout;
import nl.privacyspiegel.improvement.EvidenceBrought;
import nl.privacyspiegel.improvement.ImprovementAct;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitsInUse;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Finds documents for the front doors, as far as the current member may read or change them. */
@Component
class PermittedDocuments {

    private static final Set<Role> READERS = Set.of(Role.contentReaders());

    private final DocumentRepository documents;
    private final CurrentUser user;
    private final UnitsInUse inUse;
    private final EvidenceBrought evidence;
    private final ActionsAbout actions;

    PermittedDocuments(
            DocumentRepository documents,
            CurrentUser user,
            UnitsInUse inUse,
            EvidenceBrought evidence,
            ActionsAbout actions) {
        this.documents = documents;
        this.user = user;
        this.inUse = inUse;
        this.evidence = evidence;
        this.actions = actions;
    }

    /** @throws NotFoundException when the current member may not read the content of this unit */
    void read(UnitId unit) {
        user.require(unit, READERS, Role.contentReaders());
    }

    /** @throws NotFoundException when there is none that the current member may read */
    WorkDocument readable(DocumentId id) {
        WorkDocument document = documents.findById(id.value()).orElseThrow(NotFoundException::new);
        read(document.unit());
        return document;
    }

    /** The same to change it, while everybody else who wants to waits. */
    WorkDocument locked(DocumentId id) {
        WorkDocument document = documents.lock(id.value()).orElseThrow(NotFoundException::new);
        change(document.unit());
        return document;
    }

    /** Refuses who may not change documents of this unit, and keeps the unit in use meanwhile. */
    void change(UnitId unit) {
        user.require(unit, READERS, Role.ASSESSOR);
        inUse.hold(unit);
    }

    /** @throws RuleViolation when evidence or an action is about it, which would be about nothing without it */
    void requireNothingAbout(WorkDocument document) {
        SubjectRef itself = DocumentSubjects.ref(document.unit(), document.id());
        if (evidence.isFor(itself)) {
            throw new RuleViolation("improvement.document.evidence");
        }
        List<String> about = actions.names(itself);
        if (!about.isEmpty()) {
            throw new RuleViolation(
                    "improvement.document.actions",
                    about.size(),
                    about.stream().map(name -> "‘" + name + "’").collect(Collectors.joining(", ")));
        }
    }

    boolean mayChange(UnitId unit) {
        read(unit);
        return user.may(unit, Role.ASSESSOR) && inUse.contains(unit);
    }

    /** A document as the audit trail tells it. */
    static AuditObject about(WorkDocument document, String name) {
        return AuditObject.of(ImprovementAct.About.DOCUMENT, document.id().value(), name);
    }
}
