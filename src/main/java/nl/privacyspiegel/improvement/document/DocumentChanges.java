package nl.privacyspiegel.improvement.document;

import static nl.privacyspiegel.improvement.ImprovementAct.DOCUMENT_ADDED;
import static nl.privacyspiegel.improvement.ImprovementAct.DOCUMENT_BROUGHT_BACK;
import static nl.privacyspiegel.improvement.ImprovementAct.DOCUMENT_CHANGED;
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
import nl.privacyspiegel.improvement.owner.Owners;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.remembered.OncePerMember;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.document.Doubles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changing documents, and what is said of them: for the working group of their unit. What somebody else changed meanwhile is
 * brought together part by part, or handed back, never overwritten.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class DocumentChanges {

    private final DocumentRepository documents;
    private final PermittedDocuments permitted;
    private final DocumentLog log;
    private final Owners owners;
    private final OncePerMember once;
    private final Clock clock;

    DocumentChanges(
            DocumentRepository documents,
            PermittedDocuments permitted,
            DocumentLog log,
            Owners owners,
            OncePerMember once,
            Clock clock) {
        this.documents = documents;
        this.permitted = permitted;
        this.log = log;
        this.owners = owners;
        this.once = once;
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
        log.record(DOCUMENT_REPLACED, before, AuditObject.named(before.name(), made.name()));
        log.note(before, DocumentEvent.Kind.REPLACED, made.name());
        return made.id();
    }

    private WorkDocument made(UnitId unit, DocumentData data, @Nullable DocumentId replaces) {
        requirePossible(unit, data, null);
        WorkDocument made = documents.save(new WorkDocument(unit, data, replaces));
        log.note(made, DocumentEvent.Kind.MADE, "");
        log.record(DOCUMENT_ADDED, made);
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
            log.note(
                    document,
                    DocumentEvent.Kind.CHANGED,
                    parts.stream().map(Enum::name).collect(Collectors.joining(",")));
            log.record(DOCUMENT_CHANGED, document, AuditObject.named(before, document.name()));
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

    /** It is in force no more, also when nothing comes in its place. */
    public void withdraw(DocumentId id) {
        WorkDocument document = permitted.locked(id);
        if (document.withdrawnOn() == null) {
            document.withdraw(LocalDate.now(clock));
            log.note(document, DocumentEvent.Kind.WITHDRAWN, "");
            log.record(DOCUMENT_WITHDRAWN, document);
        }
    }

    /** It is not withdrawn any more. */
    public void bringBack(DocumentId id) {
        WorkDocument document = permitted.locked(id);
        if (document.withdrawnOn() != null) {
            document.withdraw(null);
            log.note(document, DocumentEvent.Kind.BROUGHT_BACK, "");
            log.record(DOCUMENT_BROUGHT_BACK, document);
        }
    }

    /**
     * Removes a document with which nothing was done since it was added: it was a mistake. The version before it keeps in its
     * history that this one was there.
     *
     * @throws RuleViolation when something was done with it, or evidence or an action is about it: then it is withdrawn
     */
    public void remove(DocumentId id) {
        WorkDocument document = permitted.locked(id);
        if (!log.isUntouched(document)) {
            throw new RuleViolation("improvement.document.kept");
        }
        permitted.requireNothingAbout(document);
        DocumentId replaced = document.replaces();
        if (replaced != null) {
            log.note(permitted.locked(replaced), DocumentEvent.Kind.REPLACEMENT_REMOVED, document.name());
        }
        log.record(DOCUMENT_REMOVED, document);
        documents.delete(document);
    }
}
