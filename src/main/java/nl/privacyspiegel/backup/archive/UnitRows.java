package nl.privacyspiegel.backup.archive;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which rows belong to units: those that say so themselves, and those that must point at one that does. What also belongs to
 * something of another unit does not.
 */
final class UnitRows {

    /** Nobody of a unit gets these: they are sealed or secret, would show single people's answers, or are about accounts. */
    static final Set<String> KEPT_BACK = Set.of(
            "access_code",
            "answer_group",
            "asked_act",
            "campaign_result",
            "code_distributor",
            "ended_entrance",
            "invitation_list",
            "ordered_report",
            "ordered_report_part",
            "paper_sheet",
            "report_link",
            "sealed_submission",
            "test_register",
            "test_slot",
            "told");

    private static final String UNIT = "unit";
    private static final String OF_A_UNIT = "unit_id";

    private final DatabaseMetaData catalogue;
    private final String schema;
    private final String units;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, String> selected = new LinkedHashMap<>();

    private UnitRows(Connection connection, Collection<UUID> units) throws SQLException {
        this.catalogue = connection.getMetaData();
        this.schema = connection.getSchema();
        this.units = units.stream().map(unit -> "'" + unit + "'").collect(Collectors.joining(", "));
        for (Table table : Catalogue.of(connection)) {
            tables.put(table.name(), table);
        }
    }

    /** Of each table that holds something of a unit: which rows are of these units. In the order in which they refer to each other. */
    static Map<Table, String> of(Connection connection, Collection<UUID> units) throws SQLException {
        UnitRows rows = new UnitRows(connection, units);
        for (Table table : rows.tables.values()) {
            rows.select(table);
        }
        Map<Table, String> found = new LinkedHashMap<>();
        rows.selected.forEach((name, which) -> found.put(Objects.requireNonNull(rows.tables.get(name)), which));
        return found;
    }

    private void select(Table table) throws SQLException {
        if (KEPT_BACK.contains(table.name())) {
            return;
        }
        List<String> conditions = new ArrayList<>();
        boolean saysSo =
                table.columns().stream().anyMatch(column -> column.name().equals(OF_A_UNIT));
        if (table.name().equals(UNIT)) {
            conditions.add("id in (" + units + ")");
        } else {
            if (saysSo) {
                conditions.add(OF_A_UNIT + " in (" + units + ")");
            }
            for (Map.Entry<String, String> needed : needed(table).entrySet()) {
                String above = needed.getValue();
                String which = selected.get(above);
                // A version of the house itself has no unit, and what is held with it has.
                if (which != null && !above.equals(UNIT) && (!saysSo || isNeeded(above, OF_A_UNIT))) {
                    String key = Objects.requireNonNull(tables.get(above)).key().getFirst();
                    conditions.add("%s in (select %s from %s where %s)".formatted(needed.getKey(), key, above, which));
                }
            }
        }
        if (!conditions.isEmpty()) {
            selected.put(table.name(), String.join(" and ", conditions));
        }
    }

    /** Of each column that must point at a row: in which table. */
    private Map<String, String> needed(Table table) throws SQLException {
        Map<String, String> needed = new LinkedHashMap<>();
        try (ResultSet keys = catalogue.getImportedKeys(null, schema, asStored(table.name()))) {
            while (keys.next()) {
                String column = keys.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT);
                if (isNeeded(table.name(), column)) {
                    needed.put(column, keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return needed;
    }

    private boolean isNeeded(String table, String column) throws SQLException {
        try (ResultSet found = catalogue.getColumns(null, schema, asStored(table), asStored(column))) {
            return found.next() && found.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls;
        }
    }

    private String asStored(String name) throws SQLException {
        return catalogue.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }
}
