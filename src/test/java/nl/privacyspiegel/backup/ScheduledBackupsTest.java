package nl.privacyspiegel.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The back-up of each night, and what whoever watches the server sees of it. */
class ScheduledBackupsTest {

    private static final Instant NIGHT = Instant.parse("2027-01-20T02:10:00Z");
    private static final DataSource DATABASE =
            new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    private static final JdbcTemplate ROWS = new JdbcTemplate(DATABASE);

    @TempDir
    private Path data;

    @BeforeEach
    void nothing_was_made_yet() {
        Flyway.configure()
                .dataSource(DATABASE)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        ROWS.update("delete from backup_made");
    }

    @Test
    void one_a_night_of_which_the_last_14_stay_and_nothing_of_others_goes() throws IOException {
        Path folder = Files.createDirectories(data.resolve("kopie"));
        for (int day = 1; day <= 14; day++) {
            Files.createFile(folder.resolve("privacyspiegel-202701%02d-0210.reservekopie".formatted(day)));
        }
        Path ofOthers = Files.createFile(folder.resolve("privacyspiegel-oud.zip"));
        Path half = Files.createFile(folder.resolve("privacyspiegel-20270110-0210.reservekopie.part"));
        Files.setLastModifiedTime(half, FileTime.from(NIGHT.minus(Duration.ofDays(9))));

        assertThat(health(NIGHT)).containsEntry("lastMadeAt", "never").containsEntry("failed", false);
        night(NIGHT, folder).work();
        night(NIGHT.plus(Duration.ofHours(1)), folder).work();

        assertThat(names(folder))
                .hasSize(15)
                .contains("privacyspiegel-20270120-0210.reservekopie", "privacyspiegel-20270102-0210.reservekopie")
                .doesNotContain(
                        "privacyspiegel-20270101-0210.reservekopie",
                        half.getFileName().toString())
                .contains(ofOthers.getFileName().toString());
        assertThat(health(NIGHT.plus(Duration.ofHours(30))))
                .containsEntry("lastMadeAt", NIGHT.toString())
                .containsEntry("ageInHours", 30L)
                .containsEntry("failed", false);
        night(NIGHT.plus(Duration.ofHours(20)), folder).work();
        assertThat(names(folder))
                .as("one a night, also after a start in the evening")
                .hasSize(15);
    }

    @Test
    void a_night_that_fails_is_seen_until_one_succeeds() throws IOException {
        Path key = Files.writeString(data.resolve("reservekopie.sleutel"), "te kort");
        Path folder = data.resolve("kopie");
        night(NIGHT, folder).work();
        assertThat(health(NIGHT)).containsEntry("failed", true).containsEntry("lastMadeAt", "never");
        assertThat(names(folder)).isEmpty();

        Files.delete(key);
        night(NIGHT, Files.createFile(data.resolve("geen-map"))).work();
        assertThat(health(NIGHT)).containsEntry("failed", true);

        Path half = Files.writeString(folder.resolve("privacyspiegel-20270120-0210.reservekopie"), "half");
        night(NIGHT, folder).work();
        assertThat(half)
                .as("what cannot be read to its end does not look like a back-up")
                .doesNotExist();
        assertThat(health(NIGHT)).containsEntry("failed", true).doesNotContainKey("lastReadBackAt");

        Instant anHourLater = NIGHT.plus(Duration.ofHours(1));
        night(anHourLater, folder).work();
        assertThat(health(anHourLater))
                .containsEntry("failed", false)
                .containsEntry("ageInHours", 0L)
                .containsEntry("lastReadBackAt", anHourLater.toString());
        assertThat(names(folder)).hasSize(1);
    }

    private ScheduledBackups night(Instant now, Path folder) {
        Clock clock = at(now);
        return new ScheduledBackups(
                new BackupFiles(DATABASE, data.resolve("reservekopie.sleutel"), data, folder.toString(), clock),
                new BackupBooks(ROWS, clock),
                clock);
    }

    private static Map<String, Object> health(Instant now) {
        return new BackupHealth(new BackupBooks(ROWS, at(now)), at(now))
                .health()
                .getDetails();
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneId.of("Europe/Amsterdam"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
