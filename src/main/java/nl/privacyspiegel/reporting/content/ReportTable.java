package nl.privacyspiegel.reporting.content;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as content, without a file format: typed cells under a header.
 *
 * @param name a short name that tells this table from the others in a report
 */
public record ReportTable(String name, List<String> header, List<Row> rows) {

    /** @throws IllegalArgumentException when a row does not have one cell under each header */
    public ReportTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != header.size()) {
                throw new IllegalArgumentException(
                        name + ": a row of " + row.cells().size());
            }
        }
    }

    /** The same table with one column less, where there is no room for it. */
    public ReportTable without(int column) {
        return new ReportTable(
                name,
                without(header, column),
                rows.stream()
                        .map(row -> new Row(row.kind(), without(row.cells(), column)))
                        .toList());
    }

    private static <T> List<T> without(List<T> all, int index) {
        List<T> rest = new ArrayList<>(all);
        rest.remove(index);
        return rest;
    }

    /** How many rows are of this kind. */
    public int count(RowKind kind) {
        return (int) rows.stream().filter(row -> row.kind() == kind).count();
    }

    /** What a reader hears of this table: what it is about and its columns. */
    public String spoken(String about) {
        return about + ": " + String.join(", ", header) + ".";
    }

    /** What a row is about, from which a writer decides how it looks. */
    public enum RowKind {
        PLAIN,
        DOMAIN,
        SECTION,
        QUESTION,
        MEAN
    }

    public record Row(RowKind kind, List<ReportCell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(RowKind kind, ReportCell... cells) {
            return new Row(kind, List.of(cells));
        }
    }
}
