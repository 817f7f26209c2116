package nl.privacyspiegel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SchemaValidationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.privacyspiegel.backup.archive.FilledDatabase;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Postgres;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The tables grow step by step on both databases, and end as what the classes expect. */
class MigrationTest {

    /** Until here the modules shared one sequence of numbers. */
    private static final String LAST_OF_ONE_SEQUENCE = "V073__no_number_of_answers.sql";

    /** What is sealed after this, by a step in code, must not be empty in the next one: see OldInstallationTest. */
    private static final MigrationVersion BEFORE_SEALING = MigrationVersion.fromVersion("062");

    @Test
    void an_h2_database_grows_one_migration_at_a_time_with_what_is_in_it() throws IOException, SQLException {
        grow("jdbc:h2:mem:growing;DB_CLOSE_DELAY=-1", "sa", "", 8);
    }

    @Test
    void a_postgresql_database_grows_one_migration_at_a_time_with_what_is_in_it() throws IOException, SQLException {
        grow(Postgres.emptyDatabase("growing"), "postgres", "postgres", 24);
    }

    /** @param turn after so many migrations something is written in every column that there is by then */
    private static void grow(String url, String user, String password, int turn) throws IOException, SQLException {
        List<MigrationVersion> versions = Arrays.stream(
                        flyway(url, user, password, null).info().all())
                .map(MigrationInfo::getVersion)
                .toList();
        assertThat(versions).hasSize(scripts()).doesNotHaveDuplicates();
        for (MigrationVersion version : versions) {
            assertThat(flyway(url, user, password, version).migrate().migrationsExecuted)
                    .as("migrations up to %s", version)
                    .isEqualTo(1);
            if (versions.indexOf(version) % turn == 0 || version.equals(BEFORE_SEALING)) {
                FilledDatabase.fill(new DriverManagerDataSource(url, user, password), 2);
            }
        }
        Flyway last = flyway(url, user, password, null);
        assertThat(last.info().pending()).isEmpty();
        assertThat(last.validateWithResult().validationSuccessful).isTrue();
        assertThat(last.migrate().migrationsExecuted).isZero();
    }

    private static Flyway flyway(
            String url, String user, String password, @org.jspecify.annotations.Nullable MigrationVersion target) {
        var configuration = Flyway.configure().dataSource(url, user, password).locations("classpath:db/migration");
        return (target == null ? configuration : configuration.target(target)).load();
    }

    private static int scripts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db/migration"))) {
            return (int) files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void every_migration_stands_in_the_folder_of_its_module() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db/migration"))) {
            assertThat(files.filter(Files::isRegularFile)).allSatisfy(file -> {
                assertThat(Path.of("src/main/java/nl/privacyspiegel")
                                .resolve(file.getParent().getFileName()))
                        .as("%s lies in a folder that is called like its module", file)
                        .isDirectory();
                assertThat(file.getFileName().toString())
                        .as("%s is called V<yyyyMMddHHmm>__what_it_does.sql, in small letters", file)
                        .matches("V(\\d{3}|20\\d{10})__[a-z_]+\\.sql");
            });
        }
    }

    @Test
    void a_new_migration_is_numbered_by_its_minute_so_that_no_two_people_take_the_same_number() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db/migration"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.matches("V\\d{3}__.*")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(name)
                            .as("a new migration is called V<yyyyMMddHHmm>__what_it_does.sql, by the minute it was"
                                    + " made")
                            .isLessThanOrEqualTo(LAST_OF_ONE_SEQUENCE));
        }
    }

    abstract static class Schema {

        @Autowired
        private EntityManagerFactory entities;

        @Test
        void the_tables_are_what_the_classes_expect() throws SchemaValidationException {
            assertThat(entities.getMetamodel().getEntities()).hasSizeGreaterThanOrEqualTo(8);
            entities.getSchemaManager().validate();
        }
    }

    @Nested
    @OnH2
    class H2 extends Schema {}

    @Nested
    @OnPostgres
    class PostgreSql extends Schema {}
}
