package nl.privacyspiegel.improvement.document;

import static nl.privacyspiegel.improvement.ImprovementAct.DOCUMENT_ADDED;
import static nl.privacyspiegel.improvement.ImprovementAct.DOCUMENT_ADOPTED;
import static nl.privacyspiegel.improvement.ImprovementAct.DOCUMENT_ADOPTION_TAKEN_BACK;
import static nl.privacyspiegel.improvement.ImprovementAct.DOCUMENT_BROUGHT_BACK;
import static nl.privacyspiegel.improvement.ImprovementAct.DOCUMENT_CHANGED;
import static nl.privacyspiegel.improvement.ImprovementAct.DOCUMENT_KNOWN;
import static nl.privacyspiegel.improvement.ImprovementAct.DOCUMENT_KNOWN_TAKEN_BACK;
import static nl.privacyspiegel.improvement.ImprovementAct.DOCUMENT_REMOVED;
import static nl.privacyspiegel.improvement.ImprovementAct.DOCUMENT_REPLACED;
import static nl.privacyspiegel.improvement.ImprovementAct.DOCUMENT_WITHDRAWN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.finding.Merge;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.improvement.ImprovementAct;
import nl.privacyspiegel.improvement.owner.Owners;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.remembered.OncePerMember;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.document.Doubles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changing documents: for the working group of their unit. What somebody else changed meanwhile is brought together part by
 * part, or handed back, never overwritten.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class DocumentChanges {

    private final DocumentRepository documents;
    private final DocumentKnownRepository known;
    private final DocumentEventRepository events;
    private final PermittedDocuments permitted;
    private final Owners owners;
    private final OncePerMember once;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    DocumentChanges(
            DocumentRepository documents,
            DocumentKnownRepository known,
            DocumentEventRepository events,
            PermittedDocuments permitted,
            Owners owners,
            OncePerMember once,
            CurrentUser user,
            AuditTrail audit,
            Clock clock) {
        this.documents = documents;
        this.known = known;
        this.events = events;
        this.permitted = permitted;
        this.owners = owners;
        this.once = once;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds a document. The same a moment later, from a second press, is answered with the first.
     *
     * @throws RuleViolation when there is one of this name, or the owner cannot be given work there
     */
    public DocumentId add(UnitId unit, DocumentData data) {
        permitted.change(unit);
        return new DocumentId(once.answer(
                documents::existsById, () -> made(unit, data, null).id().value(), "document", unit, data));
    }

    /**
     * Adds the version that follows this one.
     *
     * @throws RuleViolation when there is one already, or one of this name
     */
    public DocumentId replace(DocumentId id, DocumentData data) {
        WorkDocument before = permitted.locked(id);
        if (documents.existsByReplacesId(id.value())) {
            throw new RuleViolation("improvement.document.replaced.already");
        }
        WorkDocument made = made(before.unit(), data, id);
        audit.record(
                DOCUMENT_REPLACED,
                before.unit(),
                PermittedDocuments.about(before, AuditObject.named(before.name(), made.name())),
                Role.ASSESSOR);
        note(before, DocumentEvent.Kind.REPLACED, made.name());
        return made.id();
    }

    private WorkDocument made(UnitId unit, DocumentData data, @Nullable DocumentId replaces) {
        requirePossible(unit, data, null);
        WorkDocument made = documents.save(new WorkDocument(unit, data, replaces));
        note(made, DocumentEvent.Kind.MADE, "");
        audit.record(DOCUMENT_ADDED, unit, PermittedDocuments.about(made, made.name()), Role.ASSESSOR);
        return made;
    }

    /**
     * Changes what is said of a document, together with what somebody else changed in its other parts meanwhile.
     *
     * @param mine what the writer made of it
     * @param seen what the writer saw before changing it
     * @return a conflict, and nothing stored, when both changed the same part
     * @throws RuleViolation when there is another of this name, the owner cannot be given work there, or a body that adopted it
     *     would be left out
     */
    public SaveResult<DocumentData> change(DocumentId id, DocumentData mine, DocumentData seen) {
        WorkDocument document = permitted.locked(id);
        DocumentData stored = document.data();
        Merge<DocumentData> merge = Merge.of(List.of(DocumentPart.values()), seen, mine, stored);
        if (!merge.settled()) {
            return new SaveResult.Conflict<>(versioned(document));
        }
        List<DocumentPart> parts = Arrays.stream(DocumentPart.values())
                .filter(part -> !part.same(stored, merge.content()))
                .toList();
        if (!parts.isEmpty()) {
            requirePossible(document.unit(), merge.content(), document);
            String before = document.name();
            document.change(merge.content());
            note(
                    document,
                    DocumentEvent.Kind.CHANGED,
                    parts.stream().map(Enum::name).collect(Collectors.joining(",")));
            audit.record(
                    DOCUMENT_CHANGED,
                    document.unit(),
                    PermittedDocuments.about(document, AuditObject.named(before, document.name())),
                    Role.ASSESSOR);
        }
        return new SaveResult.Saved<>(versioned(document));
    }

    private static Versioned<DocumentData> versioned(WorkDocument document) {
        return new Versioned<>(document.data(), document.version(), null, null);
    }

    private void requirePossible(UnitId unit, DocumentData data, @Nullable WorkDocument itself) {
        String name = DocumentName.of(data.title(), data.version());
        boolean taken = documents.findByUnitIdIn(List.of(unit.value())).stream()
                .filter(each -> itself == null || !each.id().equals(itself.id()))
                .anyMatch(each -> Doubles.isSame(each.name(), name));
        if (taken) {
            throw new RuleViolation("improvement.document.title.taken", name);
        }
        if (itself != null) {
            itself.adoptions().stream()
                    .filter(each -> each.on() != null && !data.bodies().contains(each.body()))
                    .findFirst()
                    .ifPresent(each -> {
                        throw new RuleViolation("improvement.document.body.adopted", each.body());
                    });
        }
        if (data.owner().isPresent()) {
            owners.of(unit)
                    .require(
                            data.owner(),
                            Optional.ofNullable(itself)
                                    .flatMap(each -> each.data().owner()));
        }
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
        note(document, DocumentEvent.Kind.ADOPTED, adoption.body());
        record(DOCUMENT_ADOPTED, document, day);
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
        note(document, DocumentEvent.Kind.ADOPTION_TAKEN_BACK, body);
        record(DOCUMENT_ADOPTION_TAKEN_BACK, document, adoption.on());
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
        note(document, DocumentEvent.Kind.KNOWN, "");
        record(DOCUMENT_KNOWN, document, counted.day());
        return before;
    }

    /** Takes back what was counted on a day; nothing when nothing was. */
    public void takeBackCount(DocumentId id, LocalDate day) {
        WorkDocument document = permitted.locked(id);
        known.findByDocumentIdAndKnownOn(id.value(), day).ifPresent(row -> {
            known.delete(row);
            note(document, DocumentEvent.Kind.KNOWN_TAKEN_BACK, "");
            record(DOCUMENT_KNOWN_TAKEN_BACK, document, day);
        });
    }

    /** It is in force no more, also when nothing comes in its place. */
    public void withdraw(DocumentId id) {
        WorkDocument document = permitted.locked(id);
        if (document.withdrawnOn() == null) {
            document.withdraw(today());
            note(document, DocumentEvent.Kind.WITHDRAWN, "");
            record(DOCUMENT_WITHDRAWN, document, null);
        }
    }

    /** It is not withdrawn any more. */
    public void bringBack(DocumentId id) {
        WorkDocument document = permitted.locked(id);
        if (document.withdrawnOn() != null) {
            document.withdraw(null);
            note(document, DocumentEvent.Kind.BROUGHT_BACK, "");
            record(DOCUMENT_BROUGHT_BACK, document, null);
        }
    }

    /**
     * Removes a document with which nothing was done since it was added: it was a mistake.
     *
     * @throws RuleViolation when something was done with it, or evidence was brought for it or of it: then it is withdrawn
     */
    public void remove(DocumentId id) {
        WorkDocument document = permitted.locked(id);
        if (events.countByDocumentId(id.value()) > 1) {
            throw new RuleViolation("improvement.document.kept");
        }
        permitted.requireNoEvidence(document);
        record(DOCUMENT_REMOVED, document, null);
        documents.delete(document);
    }

    private void requirePassed(LocalDate day) {
        if (day.isAfter(today())) {
            throw new RuleViolation("improvement.document.day.future");
        }
    }

    private void record(ImprovementAct act, WorkDocument document, @Nullable LocalDate day) {
        AuditObject about = PermittedDocuments.about(document, document.name());
        audit.record(act, document.unit(), day == null ? about : about.with(AuditDetail.DAY, day), Role.ASSESSOR);
    }

    private void note(WorkDocument document, DocumentEvent.Kind kind, String words) {
        events.save(new DocumentEventRow(
                document.id(),
                events.countByDocumentId(document.id().value()),
                new DocumentEvent(kind, clock.instant(), user.require().jobFunction(), words)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
