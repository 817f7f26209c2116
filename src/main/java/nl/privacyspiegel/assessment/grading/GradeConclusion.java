package nl.privacyspiegel.assessment.grading;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.grading.GradeChange.Fell;
import nl.privacyspiegel.assessment.grading.GradeChange.Rose;
import nl.privacyspiegel.assessment.grading.GradeChange.Same;
import nl.privacyspiegel.framework.Grade;
import org.jspecify.annotations.Nullable;

/**
 * What may be concluded of what became of several domains: facts, without words. Most is only said of some among others;
 * who share it are all named, and what fell is said as plainly as what rose.
 */
public sealed interface GradeConclusion {

    /** No domain is graded at both moments. */
    record NotComparable() implements GradeConclusion {}

    /** One domain can be compared, so there is nothing that it is the most of. */
    record OnlyOne(Ends domain) implements GradeConclusion {}

    /** All domains that can be compared, at least two, have the same grade as before. */
    record NothingChanged(int domains) implements GradeConclusion {}

    /**
     * All domains that can be compared, at least two, rose or fell by the same.
     *
     * @param change what became of each
     */
    record AllAlike(GradeChange change, int domains) implements GradeConclusion {}

    /**
     * These rose or fell the most of all that can be compared.
     *
     * @param change what became of each of them
     * @param domains more than one when they share it
     * @param alone whether no other domain went the same way
     */
    record Most(GradeChange change, List<Ends> domains, boolean alone) implements GradeConclusion {

        public Most {
            domains = List.copyOf(domains);
        }
    }

    /** A domain, by its id, that is graded at both moments. */
    record Ends(String domain, BigDecimal start, BigDecimal end) {

        /** Empty unless graded at both. */
        public static Optional<Ends> of(String domain, Optional<BigDecimal> start, Optional<BigDecimal> end) {
            return start.flatMap(before -> end.map(after -> new Ends(domain, before, after)));
        }

        public static Optional<Ends> of(String domain, @Nullable Grade start, @Nullable Grade end) {
            return of(
                    domain,
                    Optional.ofNullable(start).map(Grade::value),
                    Optional.ofNullable(end).map(Grade::value));
        }

        public GradeChange change() {
            return GradeChange.between(Optional.of(start), Optional.of(end));
        }

        private BigDecimal step() {
            return end.subtract(start);
        }
    }

    /** What there is to say, the largest step first: one conclusion, or two when some rose and others fell. */
    static List<GradeConclusion> of(List<Ends> domains) {
        if (domains.isEmpty()) {
            return List.of(new NotComparable());
        }
        GradeChange first = domains.getFirst().change();
        if (domains.size() == 1) {
            return List.of(new OnlyOne(domains.getFirst()));
        }
        if (domains.stream().map(Ends::change).allMatch(first::equals)) {
            return List.of(
                    first instanceof Same ? new NothingChanged(domains.size()) : new AllAlike(first, domains.size()));
        }
        return Stream.of(most(domains, Rose.class), most(domains, Fell.class))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(GradeConclusion::size).reversed())
                .<GradeConclusion>map(most -> most)
                .toList();
    }

    private static BigDecimal size(Most most) {
        return most.domains().getFirst().step().abs();
    }

    private static Optional<Most> most(List<Ends> domains, Class<? extends GradeChange> way) {
        List<Ends> same =
                domains.stream().filter(each -> way.isInstance(each.change())).toList();
        return same.stream()
                .max(Comparator.comparing(each -> each.step().abs()))
                .map(largest -> same.stream()
                        .filter(each -> each.change().equals(largest.change()))
                        .toList())
                .map(most -> new Most(most.getFirst().change(), most, most.size() == same.size()));
    }
}
