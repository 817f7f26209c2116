package nl.privacyspiegel.shared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lowest of several values, with all that have it.
 *
 * @param of in the order in which they were given
 */
public record Lowest<K>(BigDecimal value, List<K> of) {

    public Lowest {
        of = List.copyOf(of);
    }

    /** Empty when there are fewer than two values, or when all are equal: then none is the lowest. */
    public static <K> Optional<Lowest<K>> among(Map<K, BigDecimal> values) {
        return values.values().stream()
                .min(BigDecimal::compareTo)
                .map(lowest -> new Lowest<>(
                        lowest,
                        values.entrySet().stream()
                                .filter(entry -> entry.getValue().compareTo(lowest) == 0)
                                .map(Map.Entry::getKey)
                                .toList()))
                .filter(lowest -> lowest.of().size() < values.size());
    }
}
