package nl.privacyspiegel.improvement.document;

import java.time.Clock;
import java.time.LocalDate;
import nl.privacyspiegel.improvement.ImprovementAct;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what is done with a document: in its own history, and in the audit trail. */
@Component
class DocumentLog {

    private final DocumentEventRepository events;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    DocumentLog(DocumentEventRepository events, CurrentUser user, AuditTrail audit, Clock clock) {
        this.events = events;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param words what belongs to it, such as the name of a body; may be empty */
    void note(WorkDocument document, DocumentEvent.Kind kind, String words) {
        events.save(new DocumentEventRow(
                document.id(),
                events.countByDocumentId(document.id().value()),
                new DocumentEvent(kind, clock.instant(), user.require().jobFunction(), words)));
    }

    /** Whether nothing was done with a document since it was added. */
    boolean isUntouched(WorkDocument document) {
        return events.countByDocumentId(document.id().value()) <= 1;
    }

    void record(ImprovementAct act, WorkDocument document) {
        record(act, document, document.name());
    }

    /** @param name what it is called, after a change of name at both ends */
    void record(ImprovementAct act, WorkDocument document, String name) {
        audit.record(act, document.unit(), PermittedDocuments.about(document, name), Role.ASSESSOR);
    }

    /** @param day for which it was said */
    void record(ImprovementAct act, WorkDocument document, @Nullable LocalDate day) {
        AuditObject about = PermittedDocuments.about(document, document.name());
        audit.record(act, document.unit(), day == null ? about : about.with(AuditDetail.DAY, day), Role.ASSESSOR);
    }
}
