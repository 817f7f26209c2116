package nl.privacyspiegel.improvement.document;

import static nl.privacyspiegel.improvement.ImprovementAct.DOCUMENT_ADOPTED;
import static nl.privacyspiegel.improvement.ImprovementAct.DOCUMENT_ADOPTION_TAKEN_BACK;
import static nl.privacyspiegel.improvement.ImprovementAct.DOCUMENT_KNOWN;
import static nl.privacyspiegel.improvement.ImprovementAct.DOCUMENT_KNOWN_TAKEN_BACK;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.organisation.CurrentUser;
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
    private final CurrentUser user;
    private final Clock clock;

    AdoptedDocuments(
            DocumentKnownRepository known,
            PermittedDocuments permitted,
            DocumentLog log,
            CurrentUser user,
            Clock clock) {
        this.known = known;
        this.permitted = permitted;
        this.log = log;
        this.user = user;
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
     * Says how many knew a document on a day; it comes in the place of what was counted on that day before.
     *
     * @param seen what the writer saw counted on that day; empty when nothing was
     * @return a conflict, and nothing stored, when something else was counted on that day
     * @throws RuleViolation when the day has not come
     */
    public SaveResult<Acknowledged> count(DocumentId id, Acknowledged counted, Optional<Acknowledged> seen) {
        WorkDocument document = permitted.locked(id);
        requirePassed(counted.day());
        Optional<DocumentKnownRow> there = known.findByDocumentIdAndKnownOn(id.value(), counted.day());
        if (there.isPresent() && !there.map(DocumentKnownRow::known).equals(seen)) {
            return new SaveResult.Conflict<>(versioned(there.get()));
        }
        String function = user.require().jobFunction();
        DocumentKnownRow row =
                there.orElseGet(() -> known.save(new DocumentKnownRow(document.id(), counted, function)));
        row.count(counted, function);
        log.note(document, DocumentEvent.Kind.KNOWN, counted.known() + "/" + counted.whole());
        log.record(DOCUMENT_KNOWN, document, counted.day());
        return new SaveResult.Saved<>(versioned(row));
    }

    private static Versioned<Acknowledged> versioned(DocumentKnownRow row) {
        return new Versioned<>(row.known(), 0, null, row.countedBy());
    }

    /**
     * Takes back what was counted on a day; nothing when nothing was.
     *
     * @param seen what the writer saw counted on that day
     * @throws RuleViolation when somebody else counted anew since
     */
    public void takeBackCount(DocumentId id, Acknowledged seen) {
        WorkDocument document = permitted.locked(id);
        known.findByDocumentIdAndKnownOn(id.value(), seen.day()).ifPresent(row -> {
            if (!row.known().equals(seen)) {
                throw new RuleViolation("improvement.count.changed");
            }
            known.delete(row);
            log.note(document, DocumentEvent.Kind.KNOWN_TAKEN_BACK, "");
            log.record(DOCUMENT_KNOWN_TAKEN_BACK, document, seen.day());
        });
    }

    private void requirePassed(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("improvement.document.day.future");
        }
    }
}
