package nl.privacyspiegel.assessment.finding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What two people made of the same thing, brought together part by part. A part that only one of them changed is taken
 * from who changed it; a part that both changed in another way is for people to decide.
 *
 * @param content what both say; the parts that are not decided are as in what is stored
 * @param undecided the parts that both changed; empty when nothing has to be asked
 */
public record Merge<T>(T content, Set<Part<T>> undecided) {

    public Merge {
        undecided = Set.copyOf(undecided);
    }

    /** Whether nobody has to choose. */
    public boolean settled() {
        return undecided.isEmpty();
    }

    /**
     * Two people in one finding.
     *
     * @param base what the writer saw before changing it
     * @param mine what the writer made of it
     * @param theirs what is stored meanwhile
     */
    public static Merge<FindingData> ofFindings(FindingData base, FindingData mine, FindingData theirs) {
        return of(List.of(FindingPart.values()), base, mine, theirs);
    }

    /**
     * Two people at the grade of one domain. A motivation belongs to its decision: when one of them changed a decision
     * and the other its motivation, people have to look at both.
     */
    public static Merge<DomainGrade> ofScores(DomainGrade base, DomainGrade mine, DomainGrade theirs) {
        Merge<DomainGrade> parts = of(List.of(ScorePart.values()), base, mine, theirs);
        boolean crossed = !base.isOpen()
                && parts.settled()
                && !parts.content().equals(mine)
                && !parts.content().equals(theirs);
        return crossed ? new Merge<>(theirs, Set.of(ScorePart.values())) : parts;
    }

    /** Two people in something that has these parts. */
    public static <T> Merge<T> of(List<? extends Part<T>> parts, T base, T mine, T theirs) {
        T merged = theirs;
        Set<Part<T>> undecided = new LinkedHashSet<>();
        for (Part<T> part : parts) {
            if (Objects.equals(part.of(mine), part.of(base))) {
                continue;
            }
            if (part.same(theirs, base) || part.same(theirs, mine)) {
                merged = part.put(merged, mine);
            } else {
                undecided.add(part);
            }
        }
        return new Merge<>(merged, undecided);
    }
}
