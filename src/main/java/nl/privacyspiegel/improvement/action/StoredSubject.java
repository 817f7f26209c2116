package nl.privacyspiegel.improvement.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/** What an action is about, in its row. */
@Embeddable
class StoredSubject {

    static final Comparator<SubjectRef> IN_ORDER =
            Comparator.comparing(SubjectRef::kind).thenComparing(SubjectRef::id);

    private String kind;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "subject_id")
    private String subjectId;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected StoredSubject() {}

    StoredSubject(SubjectRef ref) {
        this.kind = ref.kind();
        this.unitId = ref.unit().value();
        this.subjectId = ref.id();
    }

    SubjectRef ref() {
        return new SubjectRef(kind, new UnitId(unitId), subjectId);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredSubject that && ref().equals(that.ref());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, unitId, subjectId);
    }
}
