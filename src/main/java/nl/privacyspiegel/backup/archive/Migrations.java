package nl.privacyspiegel.backup.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Which migrations this version of the application knows, and which the database has had. */
final class Migrations {

    private final DataSource source;

    Migrations(DataSource source) {
        this.source = source;
    }

    /** The last one of the database; empty when it has had none. */
    Optional<MigrationVersion> current() {
        return Optional.ofNullable(flyway(null, List.of()).info().current()).map(MigrationInfo::getVersion);
    }

    /** Those of the database that are code: what they do is known to the server alone. */
    List<StepInCode> inCode() {
        return Arrays.stream(flyway(null, List.of()).info().applied())
                .filter(migration -> migration.getType() == CoreMigrationType.JDBC)
                .map(migration -> new StepInCode(
                        migration.getVersion().getVersion(), migration.getDescription(), migration.getChecksum()))
                .toList();
    }

    /** Whether this version of the application has this migration. */
    boolean isKnown(MigrationVersion version) {
        return Arrays.stream(flyway(null, List.of()).info().all())
                .anyMatch(migration -> version.equals(migration.getVersion())
                        && migration.getState().isResolved());
    }

    /** Makes the tables as they were after this one, with these steps written down as done. */
    void migrateTo(MigrationVersion version, List<StepInCode> done) {
        flyway(version, done).migrate();
    }

    private Flyway flyway(@Nullable MigrationVersion target, List<StepInCode> done) {
        var configuration = Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .javaMigrations(done.stream().map(StepInCode::asDone).toArray(JavaMigration[]::new));
        return (target == null ? configuration : configuration.target(target)).load();
    }
}
