package nl.privacyspiegel.backup.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.privacyspiegel.backup.archive.ArchiveRestore.Mark;
import nl.privacyspiegel.backup.archive.UnusableArchive.Reason;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A disk that is full and a process that is killed leave nothing that looks whole. */
class BrokenOffTest {

    private static final BackupKey KEY = BackupKey.of("correct horse battery staple");
    private static final DataSource FULL = h2();

    @TempDir
    private Path folder;

    @BeforeAll
    static void a_database_with_something_in_every_table() throws SQLException {
        flyway(FULL).load().migrate();
        FilledDatabase.fill(FULL);
    }

    @Test
    void the_steps_in_code_of_this_version_are_known() throws IOException {
        Pattern version = Pattern.compile("implements JavaMigration.*?fromVersion\\(\"(\\w+)\"", Pattern.DOTALL);
        Set<String> found = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher step = version.matcher(Files.readString(source));
                if (step.find()) {
                    found.add(step.group(1));
                }
            }
        }
        assertThat(found).isEqualTo(Migrations.IN_CODE);
    }

    @Test
    void what_stops_half_way_leaves_nothing_and_can_be_done_again() throws IOException, SQLException {
        Progress full = (table, number, of, rows) -> {
            if (number == 20) {
                throw new UncheckedIOException(new IOException("No space left on device"));
            }
        };
        Path disk = Files.createDirectories(folder.resolve("volle-schijf"));
        Path file = disk.resolve("alles");
        ArchiveWriter writer = new ArchiveWriter(FULL, Clock.systemUTC());
        assertThatThrownBy(() -> writer.writeTo(file, KEY, full)).isInstanceOf(UncheckedIOException.class);
        assertThat(disk).isEmptyDirectory();

        Path archive = folder.resolve("alles");
        writer.writeTo(archive, KEY, Progress.UNHEARD);
        DataSource back = h2();
        ArchiveRestore restore = new ArchiveRestore(back);
        assertThatThrownBy(() -> restore.restore(archive, KEY, full, Mark.NONE))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(FilledDatabase.content(back).get("unit")).isEmpty();
        restore.restore(archive, KEY, Progress.UNHEARD, Mark.NONE);
        assertThat(FilledDatabase.content(back)).isEqualTo(FilledDatabase.content(FULL));

        DataSource half = h2();
        flyway(half).target("001").load().migrate();
        new JdbcTemplate(half).execute("create table audit_entry (number bigint not null primary key)");
        assertThatThrownBy(() -> new ArchiveRestore(half).restore(archive, KEY, Progress.UNHEARD, Mark.NONE))
                .isInstanceOfSatisfying(
                        UnusableArchive.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.HALF_MADE));
    }

    private static FluentConfiguration flyway(DataSource source) {
        return Flyway.configure().dataSource(source).locations("classpath:db/migration");
    }

    private static DataSource h2() {
        return new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }
}
