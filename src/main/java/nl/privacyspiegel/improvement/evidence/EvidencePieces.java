package nl.privacyspiegel.improvement.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.improvement.owner.CheckedByAnother;
import nl.privacyspiegel.improvement.owner.Owners;
import nl.privacyspiegel.improvement.owner.Owners.OwnersOfUnit;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading evidence (bewijs): for who reads the content of its unit. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class EvidencePieces {

    private final EvidenceReader reader;
    private final EvidenceRevisionRepository revisions;
    private final Owners owners;
    private final CurrentUser user;
    private final Units units;

    EvidencePieces(
            EvidenceReader reader, EvidenceRevisionRepository revisions, Owners owners, CurrentUser user, Units units) {
        this.reader = reader;
        this.revisions = revisions;
        this.owners = owners;
        this.user = user;
        this.units = units;
    }

    /** The evidence of those of these units that the current member may read, what is newest first; also what was removed. */
    public List<EvidenceLine> of(Collection<UnitId> wanted) {
        return reader.lines(Set.copyOf(wanted));
    }

    /**
     * What a list shows.
     *
     * @param first the first lines, what is newest in front
     * @param all how many lines there are
     * @param any whether there is evidence at all, whatever the filter says
     */
    public record Listed(List<EvidenceLine> first, long all, boolean any) {

        public Listed {
            first = List.copyOf(first);
        }
    }

    /**
     * The evidence of a unit and all below it that the current member may read and that this filter shows.
     *
     * @param most how many lines at most
     * @throws NotFoundException when the current member may not read the content of this unit
     */
    public Listed list(UnitId unit, EvidenceFilter filter, int most) {
        user.require(unit, EvidenceReader.READERS, Role.contentReaders());
        return reader.listed(
                units.atAndBelow(unit).stream().map(UnitSummary::id).collect(Collectors.toSet()), filter, most);
    }

    /**
     * One piece.
     *
     * @throws NotFoundException when there is none that the current member may read
     */
    public EvidenceSheet get(EvidenceId id) {
        EvidencePiece piece = reader.readable(id);
        List<EvidenceRevision> versions = reader.revisions(piece);
        boolean editable = !piece.isRemoved() && reader.mayChange(piece.unit());
        boolean mayJudge = editable
                && CheckedByAnother.may(
                        user.require().id(),
                        versions.getLast().madeBy(),
                        reader.keeper(piece).orElse(null));
        return new EvidenceSheet(
                reader.line(piece, versions),
                versions.stream().map(each -> reader.shown(piece, each)).toList(),
                editable,
                mayJudge,
                piece.removal(),
                EvidenceChain.firstBroken(
                        versions.stream().map(each -> each.link(piece)).toList(), piece.seal()));
    }

    /**
     * Whether the current member may bring evidence of this unit.
     *
     * @throws NotFoundException when the current member may not read the content of this unit
     */
    public boolean mayChange(UnitId unit) {
        user.require(unit, EvidenceReader.READERS, Role.contentReaders());
        return reader.mayChange(unit);
    }

    /**
     * Who can keep evidence of this unit up.
     *
     * @throws NotFoundException when the current member may not read the content of this unit
     */
    public OwnersOfUnit owners(UnitId unit) {
        user.require(unit, EvidenceReader.READERS, Role.contentReaders());
        return owners.of(unit);
    }

    /**
     * Of all units whose evidence the current member keeps: what stops being valid within seven days or did so in the past
     * thirty, the first in front.
     */
    public List<ExpiryNotice> expiring() {
        List<UnitId> mine =
                user.unitsInUse(Role.ASSESSOR).stream().map(UnitSummary::id).toList();
        LocalDate today = reader.today();
        LocalDate first = today.minusDays(Expiry.TOLD_AFTER);
        LocalDate last = today.plusDays(Expiry.FIRST_NOTICE);
        List<UUID> ids = mine.stream().map(UnitId::value).toList();
        if (ids.isEmpty() || !revisions.anyValidUntil(ids, first, last)) {
            return List.of();
        }
        return reader.lines(mine).stream()
                .filter(line -> !line.removed())
                .flatMap(line -> notice(line, today, first, last).stream())
                .sorted(Comparator.comparing(ExpiryNotice::validUntil)
                        .thenComparing(notice -> notice.line().title(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(notice -> notice.line().id().value()))
                .toList();
    }

    /** How many versions wait for the current member to look at them: others brought them and keep them up. */
    public int waitingForMe() {
        MemberId me = user.require().id();
        List<UUID> units = user.unitsInUse(Role.ASSESSOR).stream()
                .map(unit -> unit.id().value())
                .toList();
        List<EvidenceRevision> offered = units.isEmpty() ? List.of() : revisions.findInReview(units);
        Map<EvidenceId, Optional<MemberId>> keepers =
                reader.keepers(offered.stream().map(EvidenceRevision::evidence).collect(Collectors.toSet()));
        return (int) offered.stream()
                .filter(each -> CheckedByAnother.may(
                        me,
                        each.madeBy(),
                        keepers.getOrDefault(each.evidence(), Optional.empty()).orElse(null)))
                .count();
    }

    private static Optional<ExpiryNotice> notice(EvidenceLine line, LocalDate today, LocalDate first, LocalDate last) {
        boolean counts = line.state() == EvidenceState.APPROVED || line.state() == EvidenceState.EXPIRED;
        return line.standing()
                .data()
                .until()
                .filter(until -> counts && !until.isBefore(first) && !until.isAfter(last))
                .map(until -> new ExpiryNotice(line, until, Expiry.daysLeft(until, today)));
    }
}
