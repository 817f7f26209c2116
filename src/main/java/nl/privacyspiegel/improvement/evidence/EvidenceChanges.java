package nl.privacyspiegel.improvement.evidence;

import static nl.privacyspiegel.improvement.ImprovementAct.EVIDENCE_ADDED;
import static nl.privacyspiegel.improvement.ImprovementAct.EVIDENCE_APPROVED;
import static nl.privacyspiegel.improvement.ImprovementAct.EVIDENCE_GIVEN;
import static nl.privacyspiegel.improvement.ImprovementAct.EVIDENCE_OFFERED;
import static nl.privacyspiegel.improvement.ImprovementAct.EVIDENCE_REJECTED;
import static nl.privacyspiegel.improvement.ImprovementAct.EVIDENCE_REMOVED;
import static nl.privacyspiegel.improvement.ImprovementAct.EVIDENCE_REVISED;
import static nl.privacyspiegel.improvement.ImprovementAct.EVIDENCE_WITHDRAWN;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.improvement.ImprovementAct;
import nl.privacyspiegel.improvement.evidence.EvidenceState.Decision;
import nl.privacyspiegel.improvement.owner.CheckedByAnother;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.improvement.owner.Owners;
import nl.privacyspiegel.improvement.owner.Owners.OwnersOfUnit;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.remembered.OncePerMember;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.organisation.subject.Subjects;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bringing evidence and judging it: for the working group of its unit, each version by two of its members. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class EvidenceChanges {

    /** The longest reason or remark, in characters. */
    public static final int LONGEST_WORDS = 2_000;

    private final EvidencePieceRepository pieces;
    private final EvidenceReader reader;
    private final EvidenceWriter writer;
    private final Owners owners;
    private final Subjects subjects;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final OncePerMember once;
    private final Clock clock;

    EvidenceChanges(
            EvidencePieceRepository pieces,
            EvidenceReader reader,
            EvidenceWriter writer,
            Owners owners,
            Subjects subjects,
            CurrentUser user,
            AuditTrail audit,
            OncePerMember once,
            Clock clock) {
        this.pieces = pieces;
        this.reader = reader;
        this.writer = writer;
        this.owners = owners;
        this.subjects = subjects;
        this.user = user;
        this.audit = audit;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Brings a piece; a second press, also after the server stopped, answers with the first as long as nothing was done with it.
     *
     * @throws NotFoundException when the current member may not know of the unit
     * @throws RuleViolation when what it is about is not there, the owner cannot be given work, or there is no room for the file
     */
    public EvidenceId add(SubjectRef about, EvidenceData data, Brought brought, Optional<Owner> owner) {
        UnitId unit = about.unit();
        reader.requireChange(unit);
        requireThere(about);
        owners.of(unit).require(owner, Optional.empty());
        StoredContent content = writer.content(unit, brought, null);
        UUID made = once.answerAfterAll(
                id -> pieces.findById(id).filter(this::isUntouched).isPresent(),
                () -> {
                    EvidencePiece piece = writer.begin(new EvidencePiece(about, owner, null), content, data, "");
                    record(EVIDENCE_ADDED, piece, data.title(), 1);
                    return piece.id().value();
                },
                "evidence",
                about,
                data,
                content.content(unit),
                owner);
        return new EvidenceId(made);
    }

    private boolean isUntouched(EvidencePiece piece) {
        List<EvidenceRevision> versions = reader.revisions(piece);
        return !piece.isRemoved() && versions.size() == 1 && versions.getFirst().decision() == Decision.DRAFT;
    }

    /**
     * Takes a piece over for something else of the same unit: what it is comes along, as it stands, and what was decided of it does
     * not. Its day stays, so it says how old it is.
     *
     * @throws RuleViolation when the piece was removed, or what it will be about is not there
     */
    public EvidenceId useFor(EvidenceId id, SubjectRef about) {
        EvidencePiece from = reader.changeable(id);
        requireNotRemoved(from);
        if (!about.unit().equals(from.unit())) {
            throw new RuleViolation("improvement.evidence.about.gone");
        }
        requireThere(about);
        EvidenceRevision standing = EvidenceReader.standing(reader.revisions(from));
        UUID made = once.answer(
                known ->
                        pieces.findById(known).filter(each -> !each.isRemoved()).isPresent(),
                () -> {
                    EvidencePiece piece = writer.begin(
                            new EvidencePiece(about, from.owner(), from.id()),
                            standing.content(),
                            standing.data(),
                            standing.seal());
                    record(EVIDENCE_ADDED, piece, standing.data().title(), 1);
                    return piece.id().value();
                },
                "evidence-taken",
                id,
                about);
        return new EvidenceId(made);
    }

    private void requireThere(SubjectRef about) {
        if (subjects.find(List.of(about), Locale.ROOT).isEmpty()) {
            throw new RuleViolation("improvement.evidence.about.gone");
        }
    }

    /**
     * Brings a next version. A version that waited for a look is not offered any more.
     *
     * @param basedOn the number of the version that the writer saw
     * @throws RuleViolation when somebody else brought a version meanwhile, or the piece was removed
     */
    public void revise(EvidenceId id, int basedOn, EvidenceData data, Brought brought) {
        EvidencePiece piece = reader.changeable(id);
        EvidenceRevision newest = newest(piece, basedOn);
        if (data.day().isAfter(reader.today())) {
            throw new RuleViolation("improvement.evidence.day.future");
        }
        StoredContent content = writer.content(piece.unit(), brought, newest.content());
        if (newest.decision() == Decision.IN_REVIEW) {
            newest.withdraw();
        }
        writer.add(piece, basedOn + 1, content, data, newest.seal());
        record(EVIDENCE_REVISED, piece, AuditObject.named(newest.data().title(), data.title()), basedOn + 1);
    }

    /**
     * Offers the newest version, so that another looks at it.
     *
     * @throws RuleViolation when its last day has passed, or there is a newer one or another decision
     */
    public void offer(EvidenceId id, int number) {
        EvidencePiece piece = reader.changeable(id);
        EvidenceRevision newest = newest(piece, number);
        require(newest, Decision.DRAFT);
        if (newest.data().until().filter(reader.today()::isAfter).isPresent()) {
            throw new RuleViolation("improvement.evidence.until.past");
        }
        newest.offer();
        record(EVIDENCE_OFFERED, piece, newest.data().title(), number);
    }

    /** Takes back that it was offered. */
    public void withdraw(EvidenceId id, int number) {
        EvidencePiece piece = reader.changeable(id);
        EvidenceRevision newest = newest(piece, number);
        require(newest, Decision.IN_REVIEW);
        newest.withdraw();
        record(EVIDENCE_WITHDRAWN, piece, newest.data().title(), number);
    }

    /**
     * Approves or rejects the version that was offered.
     *
     * @param words why; may be empty when it is approved
     * @throws RuleViolation when the current member brought it or keeps it up, without a reason to reject it, or when its last day
     *     has passed
     */
    public void judge(EvidenceId id, int number, boolean approved, String words) {
        EvidencePiece piece = reader.changeable(id);
        EvidenceRevision newest = newest(piece, number);
        require(newest, Decision.IN_REVIEW);
        if (!CheckedByAnother.may(
                user.require().id(), newest.madeBy(), reader.keeper(piece).orElse(null))) {
            throw new RuleViolation("improvement.evidence.another");
        }
        String why = LongText.prose(words, LONGEST_WORDS);
        if (!approved && why.isEmpty()) {
            throw new RuleViolation("improvement.evidence.reason.missing");
        }
        if (approved && newest.data().until().filter(reader.today()::isAfter).isPresent()) {
            throw new RuleViolation("improvement.evidence.until.past");
        }
        newest.judge(approved, clock.instant(), user.require(), why);
        piece.sealWith(newest);
        record(
                approved ? EVIDENCE_APPROVED : EVIDENCE_REJECTED,
                piece,
                newest.data().title(),
                number);
    }

    /**
     * Says who keeps it up.
     *
     * @param seen who did when the writer saw it; empty also when who did has left
     * @return a conflict, and nothing stored, when somebody else gave it to another meanwhile
     * @throws RuleViolation when that is nobody who can be given work of this unit
     */
    public SaveResult<Optional<Owner>> give(EvidenceId id, Optional<Owner> owner, Optional<Owner> seen) {
        EvidencePiece piece = reader.changeable(id);
        requireNotRemoved(piece);
        OwnersOfUnit there = owners.of(piece.unit());
        Optional<Owner> now = piece.owner().filter(each -> there.find(each).isPresent());
        if (!now.equals(seen) && !now.equals(owner)) {
            return new SaveResult.Conflict<>(new Versioned<>(now, 0, null, null));
        }
        there.require(owner, piece.owner());
        if (!owner.equals(piece.owner())) {
            piece.giveTo(owner);
            EvidenceRevision newest = reader.revisions(piece).getLast();
            record(EVIDENCE_GIVEN, piece, newest.data().title(), newest.number());
        }
        return new SaveResult.Saved<>(new Versioned<>(owner, 0, null, null));
    }

    /**
     * Removes what it is, for good. That it was there, who removed it, when and why stays.
     *
     * @throws RuleViolation without a reason
     */
    public void remove(EvidenceId id, String reason) {
        EvidencePiece piece = reader.changeable(id);
        requireNotRemoved(piece);
        String why = LongText.prose(reason, LONGEST_WORDS);
        if (why.isEmpty()) {
            throw new RuleViolation("improvement.evidence.remove.missing");
        }
        List<EvidenceRevision> versions = reader.revisions(piece);
        record(EVIDENCE_REMOVED, piece, versions.getLast().data().title(), versions.size());
        piece.remove(clock.instant(), user.require(), why);
        writer.wipe(piece, versions);
    }

    private EvidenceRevision newest(EvidencePiece piece, int seen) {
        requireNotRemoved(piece);
        EvidenceRevision newest = reader.revisions(piece).getLast();
        if (newest.number() != seen) {
            throw new RuleViolation("improvement.evidence.changed");
        }
        return newest;
    }

    private static void require(EvidenceRevision version, Decision decision) {
        if (version.decision() != decision) {
            throw new RuleViolation("improvement.evidence.changed");
        }
    }

    private static void requireNotRemoved(EvidencePiece piece) {
        if (piece.isRemoved()) {
            throw new RuleViolation("improvement.evidence.gone");
        }
    }

    private void record(ImprovementAct act, EvidencePiece piece, String name, int number) {
        AuditObject about =
                AuditObject.of(ImprovementAct.About.EVIDENCE, piece.id().value(), name);
        audit.record(act, piece.unit(), about.with(AuditDetail.VERSION, number), Role.ASSESSOR);
    }
}
