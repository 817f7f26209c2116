package nl.privacyspiegel.backup.archive;

import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/** Which migrations this version of the application knows, and which the database has had. */
final class Migrations {

    private final DataSource source;

    Migrations(DataSource source) {
        this.source = source;
    }

    /** The last one of the database; empty when it has had none. */
    Optional<MigrationVersion> current() {
        return Optional.ofNullable(flyway(null).info().current()).map(MigrationInfo::getVersion);
    }

    /** Whether this version of the application has this migration. */
    boolean isKnown(MigrationVersion version) {
        return Arrays.stream(flyway(null).info().all())
                .anyMatch(migration -> version.equals(migration.getVersion())
                        && migration.getState().isResolved());
    }

    /** Makes the tables as they were after this one. */
    void migrateTo(MigrationVersion version) {
        flyway(version).migrate();
    }

    private Flyway flyway(@Nullable MigrationVersion target) {
        var configuration = Flyway.configure().dataSource(source).locations("classpath:db/migration");
        return (target == null ? configuration : configuration.target(target)).load();
    }
}
