package nl.privacyspiegel.improvement.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.privacyspiegel.improvement.evidence.EvidenceState.Decision;
import nl.privacyspiegel.improvement.owner.Owners;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.improvement.owner.Owners.OwnersOfUnit;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.UnitsInUse;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reads evidence for the front doors of this room, never without asking who wants to know. */
@Component
class EvidenceReader {

    static final Set<Role> READERS = Set.of(Role.contentReaders());

    private static final Comparator<EvidenceLine> NEWEST_FIRST = Comparator.comparing(
                    (EvidenceLine line) -> line.standing().data().day())
            .reversed()
            .thenComparing(EvidenceLine::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(line -> line.id().value());

    private final EvidencePieceRepository pieces;
    private final EvidenceRevisionRepository revisions;
    private final Owners owners;
    private final CurrentUser user;
    private final UnitsInUse inUse;
    private final Clock clock;

    EvidenceReader(
            EvidencePieceRepository pieces,
            EvidenceRevisionRepository revisions,
            Owners owners,
            CurrentUser user,
            UnitsInUse inUse,
            Clock clock) {
        this.pieces = pieces;
        this.revisions = revisions;
        this.owners = owners;
        this.user = user;
        this.inUse = inUse;
        this.clock = clock;
    }

    /** The piece, for who may see it. */
    EvidencePiece readable(EvidenceId id) {
        EvidencePiece piece = pieces.findById(id.value()).orElseThrow(NotFoundException::new);
        user.require(piece.unit(), READERS, Role.contentReaders());
        return piece;
    }

    /** The piece, for its working group, while everybody else who wants to change it waits. */
    EvidencePiece changeable(EvidenceId id) {
        requireChange(pieces.findUnit(id.value()).map(UnitId::new).orElseThrow(NotFoundException::new));
        return pieces.lock(id.value()).orElseThrow(NotFoundException::new);
    }

    /** Refuses unless the current member works for this unit, which is in use and stays so until the end of the transaction. */
    void requireChange(UnitId unit) {
        user.require(unit, READERS, Role.ASSESSOR);
        inUse.hold(unit);
    }

    boolean mayChange(UnitId unit) {
        return user.may(unit, Role.ASSESSOR) && inUse.contains(unit);
    }

    /** The versions of a piece, the oldest first. */
    List<EvidenceRevision> revisions(EvidencePiece piece) {
        return revisions.findByEvidenceIdOrderByNumber(piece.id().value());
    }

    /** All evidence of those of these units that the current member may read, what is newest first: a fixed number of queries. */
    List<EvidenceLine> lines(Collection<UnitId> wanted) {
        Map<UnitId, String> names = names(wanted);
        if (names.isEmpty()) {
            return List.of();
        }
        List<UUID> units = names.keySet().stream().map(UnitId::value).toList();
        return lines(pieces.findByUnitIdIn(units), () -> revisions.findOfUnits(units), names);
    }

    /** What a list of these units shows with this filter: the database reads no more than that. */
    EvidencePieces.Listed listed(Collection<UnitId> units, EvidenceFilter filter, int most) {
        Map<UnitId, String> names = names(units);
        WantedEvidence wanted =
                WantedEvidence.of(names.keySet(), filter, filter.unowned() ? left(names.keySet()) : List.of(), today());
        List<EvidencePiece> found = pieces.findFirst(wanted, Limit.of(most));
        List<UUID> ids = found.stream().map(each -> each.id().value()).toList();
        return new EvidencePieces.Listed(
                lines(found, () -> revisions.findByEvidenceIdInOrderByNumber(ids), names),
                found.size() < most ? found.size() : pieces.countThose(wanted),
                !found.isEmpty() || pieces.existsByUnitIdIn(wanted.units()));
    }

    /** Members who keep evidence of these units up, and left. */
    private List<UUID> left(Collection<UnitId> units) {
        List<WantedEvidence.Keeper> keepers =
                pieces.findKeepers(units.stream().map(UnitId::value).toList());
        Map<UnitId, OwnersOfUnit> known =
                owners.of(keepers.stream().map(WantedEvidence.Keeper::unitId).collect(Collectors.toSet()));
        return keepers.stream()
                .filter(each -> Optional.ofNullable(known.get(each.unitId()))
                        .flatMap(here -> here.find(each.owner()))
                        .isEmpty())
                .map(WantedEvidence.Keeper::member)
                .toList();
    }

    private Map<UnitId, String> names(Collection<UnitId> wanted) {
        return user.units(Role.contentReaders()).stream()
                .filter(unit -> wanted.contains(unit.id()))
                .collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
    }

    private List<EvidenceLine> lines(
            List<EvidencePiece> found, Supplier<List<EvidenceRevision>> all, Map<UnitId, String> names) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<EvidenceId, List<EvidenceRevision>> versions =
                all.get().stream().collect(Collectors.groupingBy(EvidenceRevision::evidence));
        Map<UnitId, OwnersOfUnit> known =
                owners.of(found.stream().map(EvidencePiece::unit).collect(Collectors.toSet()));
        List<EvidenceLine> lines = new ArrayList<>();
        for (EvidencePiece piece : found) {
            lines.add(line(
                    piece,
                    versions.getOrDefault(piece.id(), List.of()),
                    names.getOrDefault(piece.unit(), ""),
                    Optional.ofNullable(known.get(piece.unit()))));
        }
        lines.sort(NEWEST_FIRST);
        return lines;
    }

    EvidenceLine line(EvidencePiece piece, List<EvidenceRevision> versions) {
        String unit = user.units(Role.contentReaders()).stream()
                .filter(each -> each.id().equals(piece.unit()))
                .findFirst()
                .map(UnitSummary::name)
                .orElse("");
        return line(piece, versions, unit, Optional.of(owners.of(piece.unit())));
    }

    private EvidenceLine line(
            EvidencePiece piece, List<EvidenceRevision> versions, String unit, Optional<OwnersOfUnit> known) {
        EvidenceRevision newest = versions.getLast();
        EvidenceRevision standing = standing(versions);
        return new EvidenceLine(
                piece.id(),
                piece.unit(),
                unit,
                piece.about(),
                piece.owner().flatMap(owner -> known.flatMap(here -> here.find(owner))),
                shown(piece, newest),
                shown(piece, standing),
                piece.takenFrom(),
                piece.isRemoved());
    }

    /** The last version that was approved, else the newest. */
    static EvidenceRevision standing(List<EvidenceRevision> versions) {
        return versions.reversed().stream()
                .filter(each -> each.decision() == Decision.APPROVED)
                .findFirst()
                .orElseGet(versions::getLast);
    }

    RevisionLine shown(EvidencePiece piece, EvidenceRevision version) {
        return version.line(piece, version.content().content(piece.unit()), today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Who with an account keeps this piece up; empty when nobody does. */
    Optional<MemberId> keeper(EvidencePiece piece) {
        return piece.owner().flatMap(each -> owners.of(piece.unit()).find(each)).flatMap(OwnerName::member);
    }

    /** The same of each of these pieces, with as many queries as for one. */
    Map<EvidenceId, Optional<MemberId>> keepers(Collection<EvidenceId> wanted) {
        List<EvidencePiece> found = wanted.isEmpty()
                ? List.of()
                : pieces.findAllById(wanted.stream().map(EvidenceId::value).toList());
        Map<UnitId, OwnersOfUnit> known =
                owners.of(found.stream().map(EvidencePiece::unit).collect(Collectors.toSet()));
        return found.stream()
                .collect(Collectors.toMap(
                        EvidencePiece::id,
                        piece -> piece.owner()
                                .flatMap(owner -> Optional.ofNullable(known.get(piece.unit()))
                                        .flatMap(here -> here.find(owner)))
                                .flatMap(OwnerName::member)));
    }
}
