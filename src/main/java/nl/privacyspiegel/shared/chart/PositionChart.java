package nl.privacyspiegel.shared.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where one value stands among those of others: a band from the lower to the upper quartile, a line at the median, a mark. */
public record PositionChart(String title, String description, List<Row> rows, Axis axis, Words words)
        implements ChartSpec {

    /**
     * What the columns of the table and the marks of the drawing are called.
     *
     * @param ownAbsent the words in the place of an own value that is absent
     * @param tooFew the words in the place of quartiles that are absent
     */
    public record Words(
            String heading,
            String own,
            String lower,
            String median,
            String upper,
            String band,
            String ownAbsent,
            String tooFew) {

        public Words {
            for (String word : List.of(heading, own, lower, median, upper, band, ownAbsent, tooFew)) {
                Checks.text(word, "word");
            }
        }
    }

    /** How the values of the others lie. */
    public record Spread(BigDecimal lower, BigDecimal median, BigDecimal upper) {

        public Spread {
            Checks.that(lower.compareTo(median) <= 0 && median.compareTo(upper) <= 0, "quartiles in order");
        }
    }

    /**
     * One thing that is compared.
     *
     * @param own null when it is absent
     * @param spread null when there are too few others
     */
    public record Row(
            String name, @Nullable BigDecimal own, @Nullable Spread spread) {

        public Row {
            Checks.text(name, "name");
        }
    }

    public PositionChart {
        Checks.text(title, "title");
        Checks.text(description, "description");
        rows = List.copyOf(rows);
        Checks.that(!rows.isEmpty(), "a chart needs a row");
        for (Row row : rows) {
            BigDecimal own = row.own();
            Spread spread = row.spread();
            Checks.that(own == null || axis.contains(own), "value lies outside the axis");
            Checks.that(
                    spread == null || (axis.contains(spread.lower()) && axis.contains(spread.upper())),
                    "quartile lies outside the axis");
        }
    }
}
