package nl.privacyspiegel.shared.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of values, each on a quiet tint that says how high it is. The number says the same, so nothing depends on colour.
 *
 * @param heading what the rows are, as the heading of their column in the table
 * @param axis the scale on which every value lies
 * @param absent the words for a value that is absent
 */
public record HeatMap(
        String title,
        String description,
        String heading,
        List<String> columns,
        List<Row> rows,
        Axis axis,
        String absent)
        implements ChartSpec {

    /** More columns than this do not fit beside each other. */
    public static final int MOST_COLUMNS = 8;

    /** One row with a value, or null, for every column. */
    public record Row(String name, List<@Nullable BigDecimal> values) {

        public Row {
            Checks.text(name, "name");
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    public HeatMap {
        Checks.text(title, "title");
        Checks.text(description, "description");
        Checks.text(heading, "heading");
        Checks.text(absent, "absent");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        Checks.that(!columns.isEmpty() && columns.size() <= MOST_COLUMNS, "no column, or more than fit");
        Checks.that(!rows.isEmpty(), "a heat map needs a row");
        for (Row row : rows) {
            Checks.that(row.values().size() == columns.size(), "a row needs a value, or null, for every column");
            for (@Nullable BigDecimal value : row.values()) {
                Checks.that(value == null || axis.contains(value), "value lies outside the axis");
            }
        }
    }
}
