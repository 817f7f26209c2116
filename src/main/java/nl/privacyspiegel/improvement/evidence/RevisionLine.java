package nl.privacyspiegel.improvement.evidence;

import java.time.Instant;
import java.util.Optional;

/**
 * One version of a piece of evidence.
 *
 * @param number counted from 1
 * @param madeBy the function of who brought it
 * @param judgement what another said of it; empty until then
 * @param fingerprint the hash that a next version carries
 */
public record RevisionLine(
        int number,
        EvidenceContent content,
        EvidenceData data,
        EvidenceState state,
        Instant madeAt,
        String madeBy,
        Optional<Judgement> judgement,
        String fingerprint) {

    /**
     * What another than who brought it said of it.
     *
     * @param by the function of who said it
     * @param words why; may be empty when it was approved
     */
    public record Judgement(boolean approved, Instant at, String by, String words) {}
}
