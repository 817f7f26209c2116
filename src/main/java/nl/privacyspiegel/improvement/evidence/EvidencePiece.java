package nl.privacyspiegel.improvement.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.improvement.evidence.EvidenceSheet.Removal;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.improvement.owner.StoredOwner;
import nl.privacyspiegel.organisation.CurrentMember;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/** A piece of evidence, without its versions. */
@Entity
@Table(name = "evidence")
class EvidencePiece {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private String subjectId;

    @Embedded
    private @Nullable StoredOwner owner;

    @Column(name = "taken_from")
    private @Nullable UUID takenFrom;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Column(name = "removed_by_id")
    private @Nullable UUID removedById;

    @Column(name = "removed_function")
    private String removedFunction = "";

    @Column(name = "removed_reason")
    private String removedReason = "";

    /** What its newest version ends with. */
    private String seal = "";

    /** For the database only. */
    @Version
    @SuppressWarnings("UnusedVariable")
    private @Nullable Long version;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected EvidencePiece() {}

    EvidencePiece(SubjectRef about, Optional<Owner> owner, @Nullable EvidenceId takenFrom) {
        this.unitId = about.unit().value();
        this.subjectKind = about.kind();
        this.subjectId = about.id();
        this.owner = StoredOwner.of(owner.orElse(null));
        this.takenFrom = takenFrom == null ? null : takenFrom.value();
    }

    EvidenceId id() {
        return new EvidenceId(id);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    SubjectRef about() {
        return new SubjectRef(subjectKind, unit(), subjectId);
    }

    Optional<Owner> owner() {
        return StoredOwner.read(owner);
    }

    void giveTo(Optional<Owner> next) {
        this.owner = StoredOwner.of(next.orElse(null));
    }

    @Nullable
    EvidenceId takenFrom() {
        return takenFrom == null ? null : new EvidenceId(takenFrom);
    }

    String seal() {
        return seal;
    }

    void sealWith(EvidenceRevision newest) {
        this.seal = newest.seal();
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    void remove(Instant at, CurrentMember by, String reason) {
        this.removedAt = at;
        this.removedById = by.id().value();
        this.removedFunction = by.jobFunction();
        this.removedReason = reason;
    }

    /** In an older database that was put back: that it was removed is known, by whom and why is not any more. */
    void removeAgain(Instant at) {
        this.removedAt = at;
    }

    Optional<Removal> removal() {
        return Optional.ofNullable(removedAt).map(at -> new Removal(at, removedFunction, removedReason));
    }

    /** What was done and the function stay, the person goes. */
    void forget(MemberId member) {
        this.owner = StoredOwner.without(owner, member);
        if (member.value().equals(removedById)) {
            this.removedById = null;
        }
    }
}
