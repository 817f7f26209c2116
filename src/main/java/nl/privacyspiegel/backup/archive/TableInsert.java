package nl.privacyspiegel.backup.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** Inserts the rows of one table, some at a time; what points to another row of the same table is filled in at the end. */
final class TableInsert implements ArchiveReader.Taker {

    private static final int MOST_ROWS = 200;
    private static final int MOST_CHARACTERS = 1 << 20;

    private final Connection connection;
    private final Table table;
    private final PreparedStatement insert;
    private final Ended ended;
    private final List<Pointing> pointing = new ArrayList<>();
    private int waiting;
    private int characters;

    /** Hears how many rows there were. */
    @FunctionalInterface
    interface Ended {
        void rows(long rows);
    }

    /** A row that points to another one, by the values of its key. */
    private record Pointing(String reference, JsonNode to, List<JsonNode> key) {}

    TableInsert(Connection connection, Table table, Ended ended) throws SQLException {
        this.connection = connection;
        this.table = table;
        this.ended = ended;
        this.insert = connection.prepareStatement(table.insert());
    }

    @Override
    public void row(JsonNode row, int size) throws SQLException {
        for (int place = 0; place < table.columns().size(); place++) {
            Table.Column column = table.columns().get(place);
            JsonNode value = row.path(column.name());
            if (table.ownReferences().contains(column.name()) && !value.isNull()) {
                pointing.add(new Pointing(
                        column.name(),
                        value,
                        table.key().stream().map(row::path).toList()));
                value = NullNode.getInstance();
            }
            column.kind().bind(insert, place + 1, value);
        }
        insert.addBatch();
        waiting++;
        characters += size;
        if (waiting == MOST_ROWS || characters > MOST_CHARACTERS) {
            flush();
        }
    }

    private void flush() throws SQLException {
        insert.executeBatch();
        waiting = 0;
        characters = 0;
    }

    @Override
    public void end(long rows) throws SQLException {
        flush();
        insert.close();
        for (Pointing each : pointing) {
            point(each);
        }
        ended.rows(rows);
    }

    private void point(Pointing each) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(table.pointAt(each.reference()))) {
            table.column(each.reference()).kind().bind(update, 1, each.to());
            for (int place = 0; place < table.key().size(); place++) {
                table.column(table.key().get(place))
                        .kind()
                        .bind(update, place + 2, each.key().get(place));
            }
            update.executeUpdate();
        }
    }
}
