package nl.privacyspiegel.improvement.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.improvement.owner.Owners;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.improvement.owner.Owners.OwnersOfUnit;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import org.springframework.stereotype.Component;

/** Reads documents for who has asked who wants to know. */
@Component
class DocumentReader {

    private static final Comparator<DocumentLine> ORDER = Comparator.comparing(
                    (DocumentLine line) -> line.state() == DocumentState.LAPSED)
            .thenComparing(line -> line.state() != DocumentState.TO_REVIEW)
            .thenComparing(line -> line.state().isInForce()
                    ? Optional.ofNullable(line.content().dates().review()).orElse(LocalDate.MAX)
                    : LocalDate.MAX)
            .thenComparing(line -> line.state().isInForce())
            .thenComparing(line -> line.content().title(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(DocumentLine::unitName)
            .thenComparing(line -> line.id().value());

    private final DocumentRepository documents;
    private final DocumentKnownRepository known;
    private final Owners owners;

    DocumentReader(DocumentRepository documents, DocumentKnownRepository known, Owners owners) {
        this.documents = documents;
        this.known = known;
        this.owners = owners;
    }

    /**
     * All of these units as they stand on this day, what has to be reviewed first and what lapsed at the end: as many queries
     * for many as for one.
     *
     * @param names what each of the units is called
     */
    List<DocumentLine> of(Map<UnitId, String> names, LocalDate day) {
        List<WorkDocument> all = names.isEmpty()
                ? List.of()
                : documents.findByUnitIdIn(
                        names.keySet().stream().map(UnitId::value).toList());
        if (all.isEmpty()) {
            return List.of();
        }
        Map<UnitId, OwnersOfUnit> seen = owners.of(names.keySet());
        Map<DocumentId, Acknowledged> last = lastKnown(all, day);
        Map<DocumentId, WorkDocument> byId =
                all.stream().collect(Collectors.toMap(WorkDocument::id, document -> document));
        Map<DocumentId, WorkDocument> after = new HashMap<>();
        for (WorkDocument document : all) {
            DocumentId before = document.replaces();
            if (before != null) {
                after.put(before, document);
            }
        }
        return all.stream()
                .map(document -> new DocumentLine(
                        document.id(),
                        document.unit(),
                        names.getOrDefault(document.unit(), ""),
                        document.data(),
                        standing(document, Optional.ofNullable(after.get(document.id())))
                                .on(day),
                        ownerName(document, seen),
                        document.adoptions(),
                        StandingOfDocument.since(document.data().dates(), document.adoptions()),
                        document.withdrawnOn(),
                        Optional.ofNullable(last.get(document.id())),
                        name(Optional.ofNullable(document.replaces())
                                .flatMap(before -> Optional.ofNullable(byId.get(before)))),
                        name(Optional.ofNullable(after.get(document.id())))))
                .sorted(ORDER)
                .toList();
    }

    /** Those of these units that have a document whose review is due on this day or was before it. */
    List<UnitSummary> toReview(List<UnitSummary> units, LocalDate day) {
        if (units.isEmpty()) {
            return List.of();
        }
        Set<UUID> due = documents.findToReview(
                units.stream().map(unit -> unit.id().value()).toList(), day);
        return units.stream().filter(unit -> due.contains(unit.id().value())).toList();
    }

    private static Optional<DocumentName> name(Optional<WorkDocument> document) {
        return document.map(each -> new DocumentName(each.id(), each.name()));
    }

    private static String ownerName(WorkDocument document, Map<UnitId, OwnersOfUnit> seen) {
        return document.data()
                .owner()
                .flatMap(owner -> Optional.ofNullable(seen.get(document.unit())).flatMap(here -> here.find(owner)))
                .map(OwnerName::name)
                .orElse("");
    }

    private static StandingOfDocument standing(WorkDocument document, Optional<WorkDocument> after) {
        LocalDate replaced = after.filter(each -> each.withdrawnOn() == null)
                .flatMap(each -> StandingOfDocument.everywhereSince(each.data().dates(), each.adoptions()))
                .orElse(null);
        return new StandingOfDocument(document.data().dates(), document.adoptions(), document.withdrawnOn(), replaced);
    }

    /** What was last counted of each until this day. */
    private Map<DocumentId, Acknowledged> lastKnown(Collection<WorkDocument> all, LocalDate day) {
        List<UUID> ids = all.stream().map(document -> document.id().value()).toList();
        Map<DocumentId, Acknowledged> last = new HashMap<>();
        known.findByDocumentIdInOrderByKnownOn(ids).stream()
                .filter(row -> !row.known().day().isAfter(day))
                .forEach(row -> last.put(row.document(), row.known()));
        return last;
    }
}
