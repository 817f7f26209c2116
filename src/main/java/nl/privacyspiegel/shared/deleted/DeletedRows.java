package nl.privacyspiegel.shared.deleted;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Deletes rows again with all that belongs to them, which the database itself tells: what must point at a row goes with it, what
 * may point at nothing then does. A row of which another module made something stays: when it was deleted, nobody had.
 */
@Component
class DeletedRows {

    private static final Logger LOG = LoggerFactory.getLogger(DeletedRows.class);

    /** The first packages of a class: the house, and the module. */
    private static final int HOUSE_AND_MODULE = 3;

    private final JdbcTemplate database;
    private final EntityManagerFactory entities;

    DeletedRows(JdbcTemplate database, EntityManagerFactory entities) {
        this.database = database;
        this.entities = entities;
    }

    /** As the ledger knows the entities of a class. */
    static String kind(Class<?> entity) {
        return Objects.requireNonNull(entity.getAnnotation(Table.class)).name();
    }

    private static boolean isRemembered(Class<?> entity) {
        EntityListeners listeners = entity.getAnnotation(EntityListeners.class);
        return listeners != null && Set.of(listeners.value()).contains(DeletedForGood.class);
    }

    private Stream<? extends Class<?>> stored() {
        return entities.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .filter(entity -> entity.isAnnotationPresent(Table.class));
    }

    /** All kinds whose rows are remembered when they go. */
    Set<String> kinds() {
        return stored().filter(DeletedRows::isRemembered).map(DeletedRows::kind).collect(Collectors.toSet());
    }

    /** Deletes a row of one of these kinds, when it is there. */
    void delete(String kind, UUID id) {
        if (!isAny(kind + " where id = ?", id)) {
            return;
        }
        Map<String, String> modules =
                stored().collect(Collectors.toMap(DeletedRows::kind, DeletedRows::module, (one, same) -> one));
        List<String> ofOthers = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        database.execute((ConnectionCallback<Boolean>) connection -> {
            collect(connection, kind, "id = ?", modules, ofOthers, steps);
            return true;
        });
        if (ofOthers.stream().anyMatch(rows -> isAny(rows, id))) {
            LOG.warn("{} {} was gewist, maar is in deze database in gebruik en blijft staan.", kind, id);
        } else {
            steps.forEach(step -> database.update(step, id));
        }
    }

    private boolean isAny(String rows, UUID id) {
        Long found = database.queryForObject("select count(*) from " + rows, Long.class, id);
        return found != null && found > 0;
    }

    private static String module(Class<?> entity) {
        return String.join(".", List.of(entity.getPackageName().split("\\.")).subList(0, HOUSE_AND_MODULE));
    }

    private static void collect(
            Connection connection,
            String table,
            String which,
            Map<String, String> modules,
            List<String> ofOthers,
            List<String> steps)
            throws SQLException {
        for (Pointing each : pointingAt(connection, table)) {
            String those = "%s in (select %s from %s where %s)".formatted(each.column(), each.at(), table, which);
            String module = modules.get(each.table());
            if (each.optional()) {
                steps.add("update %s set %s = null where %s".formatted(each.table(), each.column(), those));
            } else if (module == null || module.equals(modules.get(table))) {
                collect(connection, each.table(), those, modules, ofOthers, steps);
            } else {
                ofOthers.add(each.table() + " where " + those);
            }
        }
        steps.add("delete from " + table + " where " + which);
    }

    /** A column that points at a column of the table, and whether it may point at nothing. */
    private record Pointing(String table, String column, String at, boolean optional) {}

    private static List<Pointing> pointingAt(Connection connection, String table) throws SQLException {
        DatabaseMetaData catalogue = connection.getMetaData();
        String stored = catalogue.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        List<Pointing> found = new ArrayList<>();
        try (ResultSet keys = catalogue.getExportedKeys(null, connection.getSchema(), stored)) {
            while (keys.next()) {
                String from = keys.getString("FKTABLE_NAME");
                String column = keys.getString("FKCOLUMN_NAME");
                found.add(new Pointing(
                        from.toLowerCase(Locale.ROOT),
                        column.toLowerCase(Locale.ROOT),
                        keys.getString("PKCOLUMN_NAME").toLowerCase(Locale.ROOT),
                        isOptional(catalogue, connection.getSchema(), from, column)));
            }
        }
        return found;
    }

    private static boolean isOptional(DatabaseMetaData catalogue, String schema, String table, String column)
            throws SQLException {
        try (ResultSet found = catalogue.getColumns(null, schema, table, column)) {
            return found.next() && found.getInt("NULLABLE") == DatabaseMetaData.columnNullable;
        }
    }
}
