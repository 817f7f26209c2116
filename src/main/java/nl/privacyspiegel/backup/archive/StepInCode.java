package nl.privacyspiegel.backup.archive;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * A migration that is code of some module, which a database in a back-up has had. The rows are already as it left them; the
 * history says so, because a server refuses to start on a database that seems to have skipped it.
 */
record StepInCode(
        String version, String description, @Nullable Integer checksum) {

    /** What Flyway writes down in its place, and that does nothing. */
    JavaMigration asDone() {
        return new Done(this);
    }

    private record Done(StepInCode step) implements JavaMigration {

        @Override
        public MigrationVersion getVersion() {
            return MigrationVersion.fromVersion(step.version());
        }

        @Override
        public String getDescription() {
            return step.description();
        }

        @Override
        public @Nullable Integer getChecksum() {
            return step.checksum();
        }

        @Override
        public boolean canExecuteInTransaction() {
            return true;
        }

        @Override
        public void migrate(Context context) {
            // It was done before the back-up was made.
        }
    }
}
