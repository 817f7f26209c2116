package nl.privacyspiegel.backup.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Which migrations this version of the application knows, and which the database has had. */
final class Migrations {

    /** Those of this version of the application that are code, which only a server has at hand. */
    static final Set<String> IN_CODE = Set.of("063");

    private final DataSource source;
    private final Set<MigrationVersion> inCode;

    Migrations(DataSource source) {
        this(source, IN_CODE);
    }

    Migrations(DataSource source, Set<String> inCode) {
        this.source = source;
        this.inCode = inCode.stream().map(MigrationVersion::fromVersion).collect(Collectors.toSet());
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
        return inCode.contains(version)
                || Arrays.stream(flyway(null, List.of()).info().all())
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
