package nl.privacyspiegel.shell.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings the tables to what this version expects: whole or not at all, whenever it is cut off. A database in which a newer
 * version worked is left as it is.
 */
@Component
final class WholeUpgrade implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        MigrationInfoService steps = flyway.info();
        Arrays.stream(steps.applied())
                .filter(step -> step.getVersion() != null && !step.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .max((one, other) -> one.compareTo(other))
                .ifPresent(unknown -> {
                    throw new NewerDatabase(unknown.getVersion());
                });
        if (steps.pending().length == 0) {
            flyway.migrate();
            return;
        }
        try {
            Optional<UpgradeCopy> copy = copy(flyway);
            flyway.migrate();
            if (copy.isPresent()) {
                copy.get().drop();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException("no copy of the database could be made before its upgrade", failure);
        }
    }

    private static Optional<UpgradeCopy> copy(Flyway flyway) throws SQLException, IOException {
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
            Optional<UpgradeCopy> copy = UpgradeCopy.of(connection.getMetaData().getURL());
            if (copy.isPresent()) {
                copy.get().make(connection);
            }
            return copy;
        }
    }
}
