package nl.privacyspiegel.improvement.document;

import static nl.privacyspiegel.improvement.ImprovementAct.DOCUMENT_ADOPTED;
import static nl.privacyspiegel.improvement.ImprovementAct.DOCUMENT_ADOPTION_TAKEN_BACK;
import static nl.privacyspiegel.improvement.ImprovementAct.DOCUMENT_KNOWN;
import static nl.privacyspiegel.improvement.ImprovementAct.DOCUMENT_KNOWN_TAKEN_BACK;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saying which bodies adopted a document, and how many people know it: for the working group of its unit. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AdoptedDocuments {

    private final DocumentKnownRepository known;
    private final PermittedDocuments permitted;
    private final DocumentLog log;
    private final Clock clock;

    AdoptedDocuments(DocumentKnownRepository known, PermittedDocuments permitted, DocumentLog log, Clock clock) {
        this.known = known;
        this.permitted = permitted;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Says that a body adopted a document.
     *
     * @param adoption with the day, which is not after today
     * @throws RuleViolation when the day is missing or has not come, the body does not have to adopt it, or did already
     */
    public void adopt(DocumentId id, Adoption adoption) {
        WorkDocument document = permitted.locked(id);
        LocalDate day = adoption.on();
        if (day == null) {
            throw new RuleViolation("improvement.document.day.missing");
        }
        requirePassed(day);
        if (document.adoption(adoption.body()).filter(each -> each.on() == null).isEmpty()) {
            throw new RuleViolation("improvement.document.body.handled");
        }
        document.adopted(adoption);
        log.note(document, DocumentEvent.Kind.ADOPTED, adoption.body());
        log.record(DOCUMENT_ADOPTED, document, day);
    }

    /**
     * Takes back that a body adopted a document: it was a mistake.
     *
     * @throws RuleViolation when it did not
     */
    public void takeBackAdoption(DocumentId id, String body) {
        WorkDocument document = permitted.locked(id);
        Adoption adoption = document.adoption(body)
                .filter(each -> each.on() != null)
                .orElseThrow(() -> new RuleViolation("improvement.document.body.handled"));
        document.adopted(new Adoption(body, null, ""));
        log.note(document, DocumentEvent.Kind.ADOPTION_TAKEN_BACK, body);
        log.record(DOCUMENT_ADOPTION_TAKEN_BACK, document, adoption.on());
    }

    /**
     * Says how many knew a document on a day; what was counted on that day before, is counted anew.
     *
     * @return what was counted on that day before; empty when nothing was
     * @throws RuleViolation when the day has not come
     */
    public Optional<Acknowledged> count(DocumentId id, Acknowledged counted) {
        WorkDocument document = permitted.locked(id);
        requirePassed(counted.day());
        Optional<DocumentKnownRow> there = known.findByDocumentIdAndKnownOn(id.value(), counted.day());
        Optional<Acknowledged> before = there.map(DocumentKnownRow::known);
        there.orElseGet(() -> known.save(new DocumentKnownRow(document.id(), counted)))
                .count(counted);
        log.note(document, DocumentEvent.Kind.KNOWN, "");
        log.record(DOCUMENT_KNOWN, document, counted.day());
        return before;
    }

    /** Takes back what was counted on a day; nothing when nothing was. */
    public void takeBackCount(DocumentId id, LocalDate day) {
        WorkDocument document = permitted.locked(id);
        known.findByDocumentIdAndKnownOn(id.value(), day).ifPresent(row -> {
            known.delete(row);
            log.note(document, DocumentEvent.Kind.KNOWN_TAKEN_BACK, "");
            log.record(DOCUMENT_KNOWN_TAKEN_BACK, document, day);
        });
    }

    private void requirePassed(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("improvement.document.day.future");
        }
    }
}
