package nl.privacyspiegel.privacytest;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.privacyspiegel.privacytest.results.ItemStatistic;
import nl.privacyspiegel.privacytest.results.StoredResults;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a campaign for good.
 *
 * @param results the counts that may be seen
 * @param discrimination for each scored question, over the whole campaign; empty until all is graded
 */
record ResultDocument(StoredResults results, Map<String, Statistic> discrimination) {

    ResultDocument {
        discrimination = Collections.unmodifiableMap(new LinkedHashMap<>(discrimination));
    }

    /**
     * A statistic of a question. How many people a statistic that cannot be given would have gone over is not kept: it
     * could be fewer than the group size.
     *
     * @param kind what came of it
     * @param value null when there is none
     * @param n over how many, 0 when there is no value
     */
    record Statistic(Kind kind, @Nullable BigDecimal value, int n) {

        enum Kind {
            VALUE,
            TOO_FEW,
            UNDEFINED
        }

        static Statistic of(ItemStatistic statistic) {
            return switch (statistic) {
                case ItemStatistic.Value(BigDecimal value, int n) -> new Statistic(Kind.VALUE, value, n);
                case ItemStatistic.TooFewData few -> new Statistic(Kind.TOO_FEW, null, 0);
                case ItemStatistic.Undefined(int n) -> new Statistic(Kind.UNDEFINED, null, n);
            };
        }

        ItemStatistic statistic() {
            return switch (kind) {
                case VALUE -> new ItemStatistic.Value(value == null ? BigDecimal.ZERO : value, n);
                case TOO_FEW -> new ItemStatistic.TooFewData(0, ItemStatistic.MINIMUM);
                case UNDEFINED -> new ItemStatistic.Undefined(n);
            };
        }
    }
}
