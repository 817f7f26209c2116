package nl.privacyspiegel.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.shared.RuleViolation;

/** The measurements of one assessment in the order of time, and which revision of each counts. */
final class Timeline {

    private static final Comparator<Measurement> BY_TIME = Comparator.comparing(Measurement::kind)
            .thenComparing(Measurement::measuredOn)
            .thenComparing(measurement -> measurement.id().value())
            .thenComparingInt(Measurement::revision);

    /** Revisions of one measurement, oldest first. */
    private final List<List<Measurement>> chains;

    Timeline(List<Measurement> measurements) {
        this.chains = measurements.stream()
                .filter(measurement -> measurement.replaces() == null)
                .sorted(BY_TIME)
                .map(first -> chain(first, measurements))
                .toList();
    }

    private static List<Measurement> chain(Measurement first, List<Measurement> all) {
        return Stream.iterate(
                        Optional.of(first),
                        Optional::isPresent,
                        last -> all.stream()
                                .filter(next -> last.orElseThrow().id().equals(next.replaces()))
                                .findFirst())
                .map(Optional::orElseThrow)
                .toList();
    }

    List<Measurement> inOrder() {
        return chains.stream().flatMap(List::stream).toList();
    }

    boolean isReplaced(Measurement measurement) {
        Set<MeasurementId> replaced = inOrder().stream()
                .flatMap(each -> Optional.ofNullable(each.replaces()).stream())
                .collect(Collectors.toSet());
        return replaced.contains(measurement.id());
    }

    /** Whether both are the same measurement, perhaps in two revisions. */
    boolean areRevisions(Measurement one, Measurement other) {
        return chains.stream()
                .map(chain -> chain.stream().map(Measurement::id).toList())
                .anyMatch(chain -> chain.contains(one.id()) && chain.contains(other.id()));
    }

    /** The measurement before this one, in the revision that counts: the newest adopted, else the newest. */
    Optional<Measurement> before(Measurement measurement) {
        for (int i = 1; i < chains.size(); i++) {
            if (chains.get(i).contains(measurement)) {
                return Optional.of(thatCounts(chains.get(i - 1)));
            }
        }
        return Optional.empty();
    }

    /** The measurements that were adopted, each in its newest adopted revision. */
    List<Measurement> adopted() {
        return chains.stream()
                .map(Timeline::thatCounts)
                .filter(Measurement::isAdopted)
                .toList();
    }

    /** Each measurement in the revision that counts: the newest adopted, else the newest. */
    List<Measurement> counting() {
        return chains.stream().map(Timeline::thatCounts).toList();
    }

    /** @throws RuleViolation when one lies outside the period, or before one of an earlier kind */
    static void requireInOrder(Collection<Measurement> all, Period period) {
        for (Measurement each : all) {
            if (!period.contains(each.measuredOn())) {
                throw new RuleViolation("assessment.measurement.outsidePeriod");
            }
            boolean disordered = all.stream()
                    .anyMatch(other -> other.kind().compareTo(each.kind()) > 0
                            && other.measuredOn().isBefore(each.measuredOn()));
            if (disordered) {
                throw new RuleViolation("assessment.measurement.disorder");
            }
        }
    }

    private static Measurement thatCounts(List<Measurement> chain) {
        return chain.reversed().stream()
                .filter(Measurement::isAdopted)
                .findFirst()
                .orElseGet(chain::getLast);
    }
}
