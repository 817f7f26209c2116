package nl.privacyspiegel.backup.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables as the database itself lists them: whatever module made one, none is forgotten. */
final class Catalogue {

    /** What Flyway writes itself. */
    static final String HISTORY = "flyway_schema_history";

    private final Connection connection;
    private final String schema;

    private Catalogue(Connection connection) throws SQLException {
        this.connection = connection;
        this.schema = connection.getSchema();
    }

    /** All of them, but the history of migrations, each after those that it refers to. */
    static List<Table> of(Connection connection) throws SQLException {
        return new Catalogue(connection).inOrder();
    }

    /** Whether there is none, whoever made it. */
    static boolean isEmpty(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select count(*) from information_schema.tables where table_schema = ?")) {
            statement.setString(1, connection.getSchema());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getLong(1) == 0;
            }
        }
    }

    private List<Table> inOrder() throws SQLException {
        Map<String, Table> waiting = new LinkedHashMap<>();
        Map<String, Set<String>> needed = new TreeMap<>();
        for (Map.Entry<String, List<Table.Column>> found : columns().entrySet()) {
            String name = found.getKey();
            Map<String, String> references = references(name);
            List<String> own = references.entrySet().stream()
                    .filter(reference -> reference.getValue().equals(name))
                    .map(Map.Entry::getKey)
                    .toList();
            Set<String> others = new TreeSet<>(references.values());
            others.remove(name);
            needed.put(name, others);
            waiting.put(name, new Table(name, found.getValue(), key(name), own));
        }
        List<Table> order = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<Table> next = waiting.values().stream()
                    .filter(table ->
                            needed.getOrDefault(table.name(), Set.of()).stream().noneMatch(waiting::containsKey))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("Tables refer to each other in a circle: " + waiting.keySet());
            }
            order.addAll(next);
            next.forEach(table -> waiting.remove(table.name()));
        }
        return order;
    }

    private Map<String, List<Table.Column>> columns() throws SQLException {
        Map<String, List<Table.Column>> found = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement("""
            select c.table_name, c.column_name, c.data_type
              from information_schema.columns c
              join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
             where c.table_schema = ? and t.table_type = 'BASE TABLE'
             order by c.table_name, c.ordinal_position
            """)) {
            statement.setString(1, schema);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String table = lower(rows.getString(1));
                    if (!table.equals(HISTORY)) {
                        found.computeIfAbsent(table, name -> new ArrayList<>())
                                .add(new Table.Column(lower(rows.getString(2)), Kind.of(lower(rows.getString(3)))));
                    }
                }
            }
        }
        return found;
    }

    private List<String> key(String table) throws SQLException {
        Map<Short, String> key = new TreeMap<>();
        try (ResultSet rows = connection.getMetaData().getPrimaryKeys(null, schema, asStored(table))) {
            while (rows.next()) {
                key.put(rows.getShort("KEY_SEQ"), lower(rows.getString("COLUMN_NAME")));
            }
        }
        if (key.isEmpty()) {
            throw new IllegalStateException("Table " + table + " has no primary key, so its rows have no order");
        }
        return List.copyOf(key.values());
    }

    /** Of each column that refers to a row: in which table. */
    private Map<String, String> references(String table) throws SQLException {
        Map<String, String> references = new TreeMap<>();
        try (ResultSet rows = connection.getMetaData().getImportedKeys(null, schema, asStored(table))) {
            while (rows.next()) {
                references.put(lower(rows.getString("FKCOLUMN_NAME")), lower(rows.getString("PKTABLE_NAME")));
            }
        }
        return references;
    }

    private String asStored(String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
