package nl.privacyspiegel.improvement.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.privacyspiegel.improvement.evidence.EvidenceState.Decision;
import nl.privacyspiegel.improvement.evidence.RevisionLine.Judgement;
import nl.privacyspiegel.organisation.CurrentMember;
import nl.privacyspiegel.organisation.MemberId;
import org.jspecify.annotations.Nullable;

/** A version of a piece of evidence. What was brought never changes; what was decided of it is written beside it. */
@Entity
@Table(name = "evidence_revision")
class EvidenceRevision {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "evidence_id")
    private UUID evidenceId;

    private int number;

    @Embedded
    private StoredContent content;

    private String title;

    private String note;

    @Column(name = "dated_on")
    private LocalDate datedOn;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by_id")
    private @Nullable UUID madeById;

    @Column(name = "made_function")
    private String madeFunction;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    @Enumerated(EnumType.STRING)
    private Decision decision = Decision.DRAFT;

    @Column(name = "judged_at")
    private @Nullable Instant judgedAt;

    @Column(name = "judged_by_id")
    private @Nullable UUID judgedById;

    @Column(name = "judged_function")
    private String judgedFunction = "";

    @Column(name = "judgement_words")
    private String judgementWords = "";

    @Column(name = "judgement_hash")
    private String judgementHash = "";

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected EvidenceRevision() {}

    /**
     * A version that was brought just now.
     *
     * @param previous what the version before ends with; empty for the first of all
     */
    EvidenceRevision(
            EvidencePiece piece,
            int number,
            StoredContent content,
            EvidenceData data,
            String previous,
            Instant at,
            CurrentMember by) {
        this.evidenceId = piece.id().value();
        this.number = number;
        this.content = content;
        this.title = data.title();
        this.note = data.note();
        this.datedOn = data.day();
        this.validUntil = data.validUntil();
        this.madeAt = at.truncatedTo(ChronoUnit.MILLIS);
        this.madeById = by.id().value();
        this.madeFunction = by.jobFunction();
        this.previousHash = previous;
        this.hash = computedHash(piece);
    }

    /** The hash that this version has to have: over all that was brought and what the one before ends with. */
    String computedHash(EvidencePiece piece) {
        return EvidenceChain.hash(Stream.concat(
                Stream.of(
                        previousHash,
                        evidenceId,
                        piece.about().kind(),
                        piece.about().unit(),
                        piece.about().id(),
                        number,
                        title,
                        note,
                        datedOn,
                        validUntil,
                        madeAt,
                        madeFunction),
                content.parts()));
    }

    private String computedJudgement() {
        return EvidenceChain.hash(Stream.of(hash, decision, judgedAt, judgedFunction, judgementWords));
    }

    void offer() {
        this.decision = Decision.IN_REVIEW;
    }

    void withdraw() {
        this.decision = Decision.DRAFT;
    }

    void judge(boolean approved, Instant at, CurrentMember by, String words) {
        this.decision = approved ? Decision.APPROVED : Decision.REJECTED;
        this.judgedAt = at.truncatedTo(ChronoUnit.MILLIS);
        this.judgedById = by.id().value();
        this.judgedFunction = by.jobFunction();
        this.judgementWords = words;
        this.judgementHash = computedJudgement();
    }

    /** What the version after this one carries. */
    String seal() {
        return judgementHash.isEmpty() ? hash : judgementHash;
    }

    /** This version for the check of the chain; what was wiped cannot be reckoned again, so its own hash stands. */
    EvidenceChain.Link link(EvidencePiece piece) {
        boolean decided = decision == Decision.APPROVED || decision == Decision.REJECTED;
        return new EvidenceChain.Link(
                number,
                previousHash,
                hash,
                piece.isRemoved() ? hash : computedHash(piece),
                judgementHash,
                piece.isRemoved() ? judgementHash : decided ? computedJudgement() : "");
    }

    /** Of what was removed only stays when it was brought, by which function, and what was decided. */
    void wipe() {
        this.content = content.wiped();
        this.note = "";
        this.judgementWords = "";
    }

    void forget(MemberId member) {
        if (member.value().equals(madeById)) {
            this.madeById = null;
        }
        if (member.value().equals(judgedById)) {
            this.judgedById = null;
        }
    }

    EvidenceId evidence() {
        return new EvidenceId(evidenceId);
    }

    int number() {
        return number;
    }

    StoredContent content() {
        return content;
    }

    Decision decision() {
        return decision;
    }

    EvidenceData data() {
        return new EvidenceData(title, note, datedOn, validUntil);
    }

    @Nullable
    MemberId madeBy() {
        return madeById == null ? null : new MemberId(madeById);
    }

    RevisionLine line(EvidencePiece piece, EvidenceContent shown, LocalDate today) {
        return new RevisionLine(
                number,
                shown,
                data(),
                EvidenceState.on(today, decision, validUntil),
                madeAt,
                madeFunction,
                Optional.ofNullable(judgedAt)
                        .map(at -> new Judgement(decision == Decision.APPROVED, at, judgedFunction, judgementWords)),
                seal());
    }
}
