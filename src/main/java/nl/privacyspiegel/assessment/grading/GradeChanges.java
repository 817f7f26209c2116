package nl.privacyspiegel.assessment.grading;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.grading.GradeChange.Fell;
import nl.privacyspiegel.assessment.grading.GradeChange.Rose;
import nl.privacyspiegel.assessment.grading.GradeChange.Same;
import nl.privacyspiegel.framework.Grade;
import org.jspecify.annotations.Nullable;

/** What became of several domains between two moments: how many rose, fell and stayed, and the mean of the same domains. */
public record GradeChanges(List<Pair> pairs) {

    public GradeChanges {
        pairs = List.copyOf(pairs);
    }

    /** The grades of one domain at two moments; null where it has none. */
    public record Pair(@Nullable Grade start, @Nullable Grade end) {

        public GradeChange change() {
            return GradeChange.between(start, end);
        }
    }

    /**
     * A mean at two moments, over the domains that are graded at both and over no other.
     *
     * @param change the difference between both means as they are said, so that who subtracts them finds the same; neither
     *     when there is no such domain
     */
    public record MeanChange(MeanGrade start, MeanGrade end, GradeChange change) {

        /** Over how many domains it goes. */
        public int over() {
            return start.graded();
        }
    }

    public int rose() {
        return count(Rose.class::isInstance);
    }

    public int fell() {
        return count(Fell.class::isInstance);
    }

    public int same() {
        return count(Same.class::isInstance);
    }

    /** How many domains are graded at both moments. */
    public int comparable() {
        return count(GradeChange::isComparable);
    }

    public int total() {
        return pairs.size();
    }

    /** The mean of what can be compared; {@link MeanGrade#total} is still that of all domains. */
    public MeanChange mean() {
        MeanGrade start = MeanGrade.of(pairs.stream()
                .map(pair -> pair.change().isComparable() ? pair.start() : null)
                .toList());
        MeanGrade end = MeanGrade.of(pairs.stream()
                .map(pair -> pair.change().isComparable() ? pair.end() : null)
                .toList());
        return new MeanChange(start, end, GradeChange.between(start.value(), end.value()));
    }

    private int count(Predicate<GradeChange> wanted) {
        return (int) changes().filter(wanted).count();
    }

    private Stream<GradeChange> changes() {
        return pairs.stream().map(Pair::change);
    }
}
