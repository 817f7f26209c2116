package nl.privacyspiegel.improvement.evidence;

import java.util.Optional;
import nl.privacyspiegel.improvement.owner.Owners.OwnerName;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence in a list.
 *
 * @param about what it is about
 * @param owner who keeps it up; empty when nobody does, or who did has left
 * @param newest the version that was brought last
 * @param standing the version that counts: the last that was approved, else the newest
 * @param takenFrom the piece elsewhere that it was taken over from; null for one of its own
 * @param removed whether nothing of it is left but that it was
 */
public record EvidenceLine(
        EvidenceId id,
        UnitId unit,
        String unitName,
        SubjectRef about,
        Optional<OwnerName> owner,
        RevisionLine newest,
        RevisionLine standing,
        @Nullable EvidenceId takenFrom,
        boolean removed) {

    /** How the version that counts stands. */
    public EvidenceState state() {
        return standing.state();
    }

    /** Whether a version waits for another to look at it. */
    public boolean isWaiting() {
        return !removed && newest.state() == EvidenceState.IN_REVIEW;
    }

    /** What the version that counts is called. */
    public String title() {
        return standing.data().title();
    }
}
