package nl.privacyspiegel.improvement.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One piece of evidence with all that belongs to it.
 *
 * @param revisions its versions, the oldest first
 * @param editable whether the current member may bring a version of it, offer it, and remove it
 * @param mayJudge whether the current member is another than who brought the newest version
 * @param removal that it was removed; empty when it is there
 * @param broken the first version that was changed outside this application; empty when all are as they were
 */
public record EvidenceSheet(
        EvidenceLine line,
        List<RevisionLine> revisions,
        boolean editable,
        boolean mayJudge,
        Optional<Removal> removal,
        Optional<Integer> broken) {

    public EvidenceSheet {
        revisions = List.copyOf(revisions);
    }

    /**
     * That it was removed.
     *
     * @param by the function of who did it
     * @param reason why
     */
    public record Removal(Instant at, String by, String reason) {

        /** Whether it was removed again from an older database, which does not know by whom and why. */
        public boolean isAgain() {
            return reason.isEmpty();
        }
    }
}
