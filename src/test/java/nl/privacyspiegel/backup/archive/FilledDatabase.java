package nl.privacyspiegel.backup.archive;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes some rows into every table that there is, with something in every column, also of tables that nobody thought of here. */
public final class FilledDatabase {

    static final int ROWS = 60;

    private final Connection connection;
    private final int rows;
    private final Map<String, List<Object>> written = new HashMap<>();

    private FilledDatabase(Connection connection, int rows) {
        this.connection = connection;
        this.rows = rows;
    }

    static void fill(DataSource source) throws SQLException {
        fill(source, ROWS);
    }

    /** Instead of what is in the tables. */
    public static void fill(DataSource source, int rows) throws SQLException {
        try (Connection connection = source.getConnection()) {
            new FilledDatabase(connection, rows).fill();
        }
    }

    /** All rows of all tables, as text, in the order of their keys. */
    static Map<String, List<String>> content(DataSource source) throws SQLException {
        Map<String, List<String>> content = new LinkedHashMap<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (Table table : Catalogue.of(connection)) {
                List<String> rows = new ArrayList<>();
                try (ResultSet row = statement.executeQuery(table.select())) {
                    while (row.next()) {
                        StringBuilder line = new StringBuilder();
                        for (int place = 1; place <= table.columns().size(); place++) {
                            line.append(table.columns().get(place - 1).kind().read(row, place))
                                    .append('|');
                        }
                        rows.add(line.toString());
                    }
                }
                content.put(table.name(), rows.stream().sorted().toList());
            }
        }
        return content;
    }

    private void fill() throws SQLException {
        List<Table> tables = Catalogue.of(connection);
        try (Statement statement = connection.createStatement()) {
            for (Table table : tables.reversed()) {
                statement.executeUpdate("delete from " + table.name());
            }
        }
        for (Table table : tables) {
            fill(table);
        }
    }

    private void fill(Table table) throws SQLException {
        Map<String, String> references = references(table.name());
        Map<String, Integer> lengths = lengths(table.name());
        try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
            for (int row = 0; row < rows; row++) {
                for (int place = 0; place < table.columns().size(); place++) {
                    Table.Column column = table.columns().get(place);
                    insert.setObject(
                            place + 1, value(table, column, row, references, lengths.getOrDefault(column.name(), 4)));
                }
                insert.executeUpdate();
            }
        }
        for (String reference : table.ownReferences()) {
            List<Object> keys =
                    written.getOrDefault(table.name() + "." + table.key().getFirst(), List.of());
            try (PreparedStatement update = connection.prepareStatement(table.pointAt(reference))) {
                for (int row = 0; row < rows - 1; row++) {
                    update.setObject(1, keys.get(row + 1));
                    update.setObject(2, keys.get(row));
                    update.executeUpdate();
                }
            }
        }
    }

    private @Nullable Object value(
            Table table, Table.Column column, int row, Map<String, String> references, int length) {
        if (table.ownReferences().contains(column.name())) {
            return null;
        }
        String target = references.get(column.name());
        List<Object> others = target == null ? null : written.get(target);
        Object value = others != null ? others.get(row) : fresh(column, row, length);
        written.computeIfAbsent(table.name() + "." + column.name(), name -> new ArrayList<>())
                .add(value);
        return value;
    }

    private static Object fresh(Table.Column column, int row, int length) {
        return switch (column.kind()) {
            case TEXT -> {
                String text = row + (length > 40 ? " é \"aan\"\nhalen \\ € \uD83D\uDE00 " + column.name() : "");
                yield text.substring(
                        0, text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), length)));
            }
            case ID -> UUID.randomUUID();
            case NUMBER -> row;
            case DECIMAL -> new java.math.BigDecimal(row + ".25");
            case TRUTH -> row % 2 == 0;
            case DAY -> LocalDate.of(2026, 1, 1).plusDays(row);
            case MOMENT ->
                OffsetDateTime.parse("2026-11-30T12:00:00.123456+01:00").plusMinutes(row);
            case BYTES -> new byte[] {(byte) row, 0, -1};
        };
    }

    private Map<String, String> references(String table) throws SQLException {
        DatabaseMetaData about = connection.getMetaData();
        Map<String, String> references = new HashMap<>();
        try (ResultSet rows = about.getImportedKeys(
                null,
                connection.getSchema(),
                about.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table)) {
            while (rows.next()) {
                references.put(
                        rows.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT),
                        (rows.getString("PKTABLE_NAME") + "." + rows.getString("PKCOLUMN_NAME"))
                                .toLowerCase(Locale.ROOT));
            }
        }
        return references;
    }

    private Map<String, Integer> lengths(String table) throws SQLException {
        Map<String, Integer> lengths = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "select column_name, character_maximum_length from information_schema.columns where lower(table_name)"
                        + " = ?")) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lengths.put(rows.getString(1).toLowerCase(Locale.ROOT), rows.getInt(2));
                }
            }
        }
        return lengths;
    }
}
