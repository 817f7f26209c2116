package nl.privacyspiegel.improvement.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.improvement.owner.Owners;
import nl.privacyspiegel.improvement.owner.Owners.OwnersOfUnit;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the documents of units: for who reads the content of their unit. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Documents {

    private final DocumentReader reader;
    private final PermittedDocuments permitted;
    private final DocumentKnownRepository known;
    private final DocumentEventRepository events;
    private final Owners owners;
    private final CurrentUser user;
    private final Units units;
    private final Clock clock;

    Documents(
            DocumentReader reader,
            PermittedDocuments permitted,
            DocumentKnownRepository known,
            DocumentEventRepository events,
            Owners owners,
            CurrentUser user,
            Units units,
            Clock clock) {
        this.reader = reader;
        this.permitted = permitted;
        this.known = known;
        this.events = events;
        this.owners = owners;
        this.user = user;
        this.units = units;
        this.clock = clock;
    }

    /**
     * The documents of a unit and all below it that the current member may read: what has to be reviewed first, what lapsed at
     * the end.
     *
     * @throws NotFoundException when the current member may not read the content of this unit
     */
    public List<DocumentLine> of(UnitId unit) {
        permitted.read(unit);
        Set<UnitId> below = units.atAndBelow(unit).stream().map(UnitSummary::id).collect(Collectors.toSet());
        return lines(user.units(Role.contentReaders()).stream()
                .filter(each -> each.id().equals(unit) || below.contains(each.id()))
                .toList());
    }

    /** Of all units of which the current member keeps the documents: those of which the review is due on this day or was. */
    public List<DocumentLine> toReviewBy(LocalDate day) {
        return lines(reader.toReview(user.unitsInUse(Role.ASSESSOR), day)).stream()
                .filter(line -> line.isToReviewBy(day))
                .toList();
    }

    /**
     * The documents of one unit as they stood at the end of a day.
     *
     * @throws NotFoundException when the current member may not read the content of this unit
     */
    public List<DocumentLine> asOf(UnitId unit, LocalDate day) {
        permitted.read(unit);
        return reader.of(Map.of(unit, ""), day);
    }

    private List<DocumentLine> lines(List<UnitSummary> wanted) {
        return reader.of(
                wanted.stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::name)), LocalDate.now(clock));
    }

    /**
     * One document.
     *
     * @throws NotFoundException when there is none that the current member may read
     */
    public DocumentLine get(DocumentId id) {
        return versions(id).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * All versions of the document of which this is one, the newest first.
     *
     * @throws NotFoundException when there is none that the current member may read
     */
    public List<DocumentLine> versions(DocumentId id) {
        UnitId unit = permitted.readable(id).unit();
        Map<DocumentId, DocumentLine> all =
                lines(user.units(Role.contentReaders()).stream()
                                .filter(each -> each.id().equals(unit))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(DocumentLine::id, Function.identity()));
        Optional<DocumentLine> at = Optional.ofNullable(all.get(id));
        for (Optional<DocumentLine> next = at;
                next.isPresent();
                next = neighbour(all, next.get().after())) {
            at = next;
        }
        List<DocumentLine> chain = new ArrayList<>();
        for (; at.isPresent(); at = neighbour(all, at.get().before())) {
            chain.add(at.get());
        }
        return chain;
    }

    private static Optional<DocumentLine> neighbour(Map<DocumentId, DocumentLine> all, Optional<DocumentName> wanted) {
        return wanted.flatMap(name -> Optional.ofNullable(all.get(name.id())));
    }

    /** How many knew this document, each time that it was counted, from early to late. */
    public List<Acknowledged> known(DocumentId id) {
        return known
                .findByDocumentIdInOrderByKnownOn(
                        List.of(permitted.readable(id).id().value()))
                .stream()
                .map(DocumentKnownRow::known)
                .toList();
    }

    /** What happened to this document, the newest first. */
    public List<DocumentEvent> history(DocumentId id) {
        return events
                .findByDocumentIdOrderByPlaceDesc(permitted.readable(id).id().value())
                .stream()
                .map(DocumentEventRow::event)
                .toList();
    }

    /** Whether the current member may change documents of this unit. */
    public boolean mayChange(UnitId unit) {
        return permitted.mayChange(unit);
    }

    /** Who can own documents of this unit. */
    public OwnersOfUnit owners(UnitId unit) {
        permitted.read(unit);
        return owners.of(unit);
    }
}
