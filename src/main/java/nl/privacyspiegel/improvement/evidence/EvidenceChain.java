package nl.privacyspiegel.improvement.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.shared.Fingerprint;
import org.jspecify.annotations.Nullable;

/** Whether versions of evidence are what they were: each carries the hash of the one before it, with what was decided of that. */
final class EvidenceChain {

    private EvidenceChain() {}

    /**
     * One version.
     *
     * @param previous the hash that it carries of the one before; of a first version that of where it was taken over from
     * @param stored the hash that was kept with it
     * @param computed the hash that it has to have
     * @param storedJudgement the hash that was kept with what was decided; empty without
     * @param computedJudgement the one that this has to have; empty when nothing was decided
     */
    record Link(
            int number,
            String previous,
            String stored,
            String computed,
            String storedJudgement,
            String computedJudgement) {

        private String seal() {
            return storedJudgement.isEmpty() ? stored : storedJudgement;
        }
    }

    /** One hash of these values, in this order; no two lists of values have the same text. */
    static String hash(Stream<@Nullable Object> parts) {
        return Fingerprint.of(parts.map(part -> Objects.toString(part, ""))
                .map(text -> text.length() + ":" + text)
                .collect(Collectors.joining(";")));
    }

    /**
     * The first version that is not as it was, or that misses the one before it.
     *
     * @param links the versions of a piece, the oldest first
     * @param seal what the newest has to end with
     */
    static Optional<Integer> firstBroken(List<Link> links, String seal) {
        String before = links.isEmpty() ? "" : links.getFirst().previous();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            boolean fine = link.number() == i + 1
                    && link.previous().equals(before)
                    && link.stored().equals(link.computed())
                    && link.storedJudgement().equals(link.computedJudgement());
            if (!fine) {
                return Optional.of(link.number());
            }
            before = link.seal();
        }
        return before.equals(seal) ? Optional.empty() : Optional.of(links.size());
    }
}
