package nl.privacyspiegel.improvement.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.improvement.owner.CheckedByAnother;
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
     * The evidence of a unit and all below it that the current member may read, what is newest first; also what was removed.
     *
     * @throws NotFoundException when the current member may not read the content of this unit
     */
    public List<EvidenceLine> under(UnitId unit) {
        user.require(unit, EvidenceReader.READERS, Role.contentReaders());
        return reader.lines(units.atAndBelow(unit).stream().map(UnitSummary::id).collect(Collectors.toSet()));
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
     * thirty, the first in front. A digest by mail sends those of which today is a notice day.
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

    private static Optional<ExpiryNotice> notice(EvidenceLine line, LocalDate today, LocalDate first, LocalDate last) {
        boolean counts = line.state() == EvidenceState.APPROVED || line.state() == EvidenceState.EXPIRED;
        return line.standing()
                .data()
                .until()
                .filter(until -> counts && !until.isBefore(first) && !until.isAfter(last))
                .map(until ->
                        new ExpiryNotice(line, until, Expiry.daysLeft(until, today), Expiry.isNoticeDay(until, today)));
    }
}
