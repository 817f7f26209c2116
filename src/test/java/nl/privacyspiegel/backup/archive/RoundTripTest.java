package nl.privacyspiegel.backup.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.privacyspiegel.backup.archive.ArchiveRestore.Mark;
import nl.privacyspiegel.backup.archive.UnusableArchive.Reason;
import nl.privacyspiegel.testing.Postgres;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Every row of every table comes back, from H2 to PostgreSQL and back, whatever module made it. */
class RoundTripTest {

    private static final BackupKey KEY = BackupKey.of("correct horse battery staple");

    @TempDir
    private static Path folder;

    private static Path archive;
    private static DataSource full;
    private static Map<String, List<String>> before;

    @BeforeAll
    static void a_database_with_something_in_every_column() throws IOException, SQLException {
        full = h2();
        migrated(full);
        FilledDatabase.fill(full);
        before = FilledDatabase.content(full);
        archive = backup(full, "vol");
    }

    @Test
    void it_comes_back_whole_by_way_of_postgresql() throws IOException, SQLException {
        assertThat(before)
                .hasSizeGreaterThan(40)
                .allSatisfy((table, rows) ->
                        assertThat(rows).as("rows of %s", table).hasSize(FilledDatabase.ROWS));
        assertThat(before.values())
                .allSatisfy(rows -> assertThat(rows.getFirst()).doesNotContain("|null|null|null"));

        DataSource postgres = postgres("terug");
        new ArchiveRestore(postgres).restore(archive, KEY, Progress.UNHEARD, Mark.NONE);
        assertThat(FilledDatabase.content(postgres)).isEqualTo(before);
        assertNothingTellsWhoCameWhen(postgres);

        DataSource again = h2();
        migrated(again);
        List<String> heard = new ArrayList<>();
        new ArchiveRestore(again)
                .restore(
                        backup(postgres, "postgres"),
                        KEY,
                        (table, number, of, rows) -> heard.add(number + "/" + of),
                        Mark.NONE);
        assertThat(FilledDatabase.content(again)).isEqualTo(before);
        assertThat(heard).hasSize(before.size()).endsWith(before.size() + "/" + before.size());
    }

    /** What PostgreSQL keeps beside each row: all have the same transaction, and lie in the order of their random keys. */
    private static void assertNothingTellsWhoCameWhen(DataSource postgres) throws SQLException {
        try (Connection connection = postgres.getConnection();
                Statement statement = connection.createStatement()) {
            for (Table table : Catalogue.of(connection)) {
                if (table.ownReferences().isEmpty()) {
                    assertThat(column(statement, "select distinct xmin::text from " + table.name()))
                            .as(table.name())
                            .hasSize(1);
                    String key = String.join(", ", table.key());
                    String row = "select (" + key + ")::text as shown from " + table.name();
                    assertThat(column(statement, row + " order by ctid"))
                            .as(table.name())
                            .isEqualTo(column(statement, row + " order by " + key));
                }
            }
            assertThat(column(
                            statement,
                            "select xmin::text from access_code union select xmin::text from sealed_submission"
                                    + " union select xmin::text from test_slot union select xmin::text from"
                                    + " test_register union select xmin::text from ended_entrance union select"
                                    + " xmin::text from answer_group"))
                    .as("code, place and answers")
                    .hasSize(1);
        }
    }

    @Test
    void the_file_shows_nothing_without_its_key_and_lists_rows_by_their_random_keys() throws IOException, SQLException {
        assertThat(new String(Files.readAllBytes(archive), UTF_8)).doesNotContain("sealed_submission", "jsonl");
        List<String> ids = new ArrayList<>();
        new ArchiveReader(archive, KEY).visit((table, of) -> new ArchiveReader.Taker() {

            @Override
            public void row(tools.jackson.databind.JsonNode row, int size) {
                if (table.name().equals("sealed_submission")) {
                    ids.add(row.path("id").stringValue());
                }
            }

            @Override
            public void end(long rows) {
                // Nothing was begun.
            }
        });
        assertThat(ids).hasSize(FilledDatabase.ROWS).isSorted();
    }

    @Test
    void nothing_is_touched_when_a_file_cannot_be_put_back() throws IOException, SQLException {
        DataSource empty = h2();
        byte[] whole = Files.readAllBytes(archive);
        Path cut = folder.resolve("half");
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length - 40));
        Path foreign = Files.writeString(folder.resolve("foreign"), "iets anders ".repeat(40));

        assertRefused(Reason.DAMAGED, () -> restore(empty, cut, KEY));
        assertRefused(Reason.FOREIGN, () -> restore(empty, foreign, KEY));
        assertRefused(Reason.OTHER_KEY, () -> restore(empty, archive, BackupKey.of("not the right horse at all")));
        try (Connection connection = empty.getConnection()) {
            assertThat(Catalogue.isEmpty(connection)).isTrue();
        }
        assertRefused(Reason.NOTHING, () -> backup(empty, "niets"));
    }

    @Test
    void it_goes_into_an_empty_database_of_no_later_version_only() throws IOException, SQLException {
        assertRefused(Reason.NOT_EMPTY, () -> restore(full, archive, KEY));
        assertThat(FilledDatabase.content(full)).isEqualTo(before);

        DataSource ofOthers = h2();
        execute(ofOthers, "create table something_else (id integer)");
        assertRefused(Reason.NOT_EMPTY, () -> restore(ofOthers, archive, KEY));

        DataSource later = h2();
        migrated(later);
        execute(
                later,
                "update \"flyway_schema_history\" set \"version\" = '209901010000' where \"version\" ="
                        + " (select max(\"version\") from \"flyway_schema_history\" where \"version\" like '20%')");
        assertRefused(Reason.OLDER, () -> restore(later, archive, KEY));
        FilledDatabase.fill(later);
        Path newer = backup(later, "newer");
        assertRefused(Reason.NEWER, () -> restore(h2(), newer, KEY));
    }

    @Test
    void all_of_it_is_of_one_moment_also_while_others_go_on_working() throws IOException, SQLException {
        DataSource busy = h2();
        migrated(busy);
        Path file = folder.resolve("bezig");
        try (OutputStream sink = Files.newOutputStream(file)) {
            // A table that others refer to is in the file: a row of theirs that refers to a newer one could not be put
            // back.
            new ArchiveWriter(busy, Clock.systemUTC()).write(sink, KEY, (table, number, of, rows) -> {
                if (number == 1) {
                    new JdbcTemplate(busy)
                            .update("insert into unit (id, name, version) values (?, 'Laat', 0)", UUID.randomUUID());
                }
            });
        }
        DataSource back = h2();
        restore(back, file, KEY);
        assertThat(FilledDatabase.content(back).get("unit")).isEmpty();
        assertThat(FilledDatabase.content(busy).get("unit")).hasSize(1);
    }

    @Test
    void a_server_starts_on_it_although_a_step_of_its_migrations_is_code() throws IOException, SQLException {
        JavaMigration step = new StepInCode("063.5", "some step in code", null).asDone();
        DataSource served = h2();
        flyway(served).javaMigrations(step).load().migrate();
        DataSource back = h2();
        Path file = backup(served, "code");
        assertRefused(Reason.NEWER, () -> restore(back, file, KEY));
        restore(back, file, "063.5");
        assertThat(flyway(back).javaMigrations(step).load().validateWithResult().validationSuccessful)
                .isTrue();
    }

    @Test
    void the_newest_step_may_be_code_and_a_version_without_it_refuses() throws IOException, SQLException {
        JavaMigration step = new StepInCode("209901010000", "the newest step", null).asDone();
        DataSource served = h2();
        flyway(served).javaMigrations(step).load().migrate();
        Path file = backup(served, "newest");
        DataSource back = h2();
        assertRefused(Reason.NEWER, () -> restore(back, file, KEY));
        restore(back, file, "209901010000");
        assertThat(flyway(back).javaMigrations(step).load().validateWithResult().validationSuccessful)
                .isTrue();
    }

    private static void restore(DataSource into, Path file, BackupKey key) throws IOException, SQLException {
        new ArchiveRestore(into).restore(file, key, Progress.UNHEARD, Mark.NONE);
    }

    /** By a version that has this step in code. */
    private static void restore(DataSource into, Path file, String inCode) throws IOException, SQLException {
        new ArchiveRestore(into, Set.of("063", inCode)).restore(file, KEY, Progress.UNHEARD, Mark.NONE);
    }

    private static Path backup(DataSource source, String name) throws IOException, SQLException {
        Path file = folder.resolve(name);
        try (OutputStream sink = Files.newOutputStream(file)) {
            new ArchiveWriter(source, Clock.systemUTC()).write(sink, KEY, Progress.UNHEARD);
        }
        return file;
    }

    private static void migrated(DataSource source) {
        flyway(source).load().migrate();
    }

    private static FluentConfiguration flyway(DataSource source) {
        return Flyway.configure().dataSource(source).locations("classpath:db/migration");
    }

    private static DataSource h2() {
        return new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    private static DataSource postgres(String name) {
        return new DriverManagerDataSource(Postgres.emptyDatabase(name), "postgres", "postgres");
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static void assertRefused(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        UnusableArchive.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
