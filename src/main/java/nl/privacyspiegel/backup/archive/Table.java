package nl.privacyspiegel.backup.archive;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as it stands in a database and in a back-up.
 *
 * @param key the columns that tell its rows apart, and by which they are put in order
 * @param ownReferences the columns that point to another row of the same table
 */
record Table(String name, List<Column> columns, List<String> key, List<String> ownReferences) {

    Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        ownReferences = List.copyOf(ownReferences);
    }

    /** A column and what it holds. */
    record Column(String name, Kind kind) {}

    /** Ids are random, and of codes and people's answers there are no others: this order tells nothing of who came when. */
    String select() {
        return "select " + columnNames() + " from " + name + " order by " + String.join(", ", key);
    }

    /** The same of some rows. */
    String select(String which) {
        return "select " + columnNames() + " from " + name + " where " + which + " order by " + String.join(", ", key);
    }

    String insert() {
        return "insert into " + name + " (" + columnNames() + ") values ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    String pointAt(String reference) {
        return "update " + name + " set " + reference + " = ? where " + String.join(" = ? and ", key) + " = ?";
    }

    Column column(String wanted) {
        return columns.stream()
                .filter(column -> column.name().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private String columnNames() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
