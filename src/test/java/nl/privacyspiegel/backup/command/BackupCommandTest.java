package nl.privacyspiegel.backup.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What whoever runs the server reads on the console. */
class BackupCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_back_up_goes_into_another_database_and_a_mistake_is_told() throws IOException {
        String full = h2();
        Flyway.configure()
                .dataSource(full, "sa", "")
                .locations("classpath:db/migration")
                .load()
                .migrate();
        JdbcTemplate rows = rows(full);
        UUID unit = UUID.randomUUID();
        rows.update("insert into unit (id, name, version) values (?, 'Zeedorp', 0)", unit);
        String file = folder.resolve("alles.reservekopie").toString();

        assertThat(run("backup", file, full)).isZero();
        assertThat(said()).contains("/", "unit: 1", "Reservekopie gemaakt: " + file, "reservekopie.sleutel");
        assertThat(rows.queryForObject("select way from backup_made", String.class))
                .isEqualTo("COMMAND");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(file))))
                .isEqualTo("rw-------");

        assertThat(run("backup", file, full)).isEqualTo(1);
        assertThat(said()).contains("bestaat al", "exists already");

        String empty = h2();
        assertThat(run("restore", file, empty)).isZero();
        assertThat(said()).contains("Teruggezet: " + file, "Nagelezen en heel");
        assertThat(rows(empty).queryForObject("select count(*) from backup_made where way = 'RESTORE'", Integer.class))
                .as("the next start tells it")
                .isEqualTo(1);
        assertThat(rows(empty).queryForObject("select name from unit where id = ?", String.class, unit))
                .isEqualTo("Zeedorp");

        String leaves = folder.resolve("zeedorp.zip").toString();
        assertThat(run("unit", leaves, full, "--unit=Bergdorp")).isEqualTo(1);
        assertThat(said()).contains("Zo heet er nu geen", "None is called so");
        assertThat(run("unit", leaves, full, "--unit=zeedorp")).isZero();
        assertThat(said()).contains("unit: 1", "1 regels van Zeedorp", "niet versleuteld");

        Files.write(Path.of(file), new byte[] {1}, StandardOpenOption.APPEND);
        assertThat(run("restore", file, h2())).isEqualTo(1);
        assertThat(said()).contains("beschadigd", "damaged").doesNotContain("Exception");
        assertThat(run("restore", folder.resolve("weg").toString(), empty)).isEqualTo(1);
        assertThat(said()).contains("bestaat niet");
        assertThat(run("restore", folder.toString(), empty)).isEqualTo(1);
        assertThat(said()).contains("is geen bestand", "is no file");
    }

    @Test
    void what_stands_in_the_way_is_told_before_a_key_or_a_file_is_made() throws IOException {
        String file = folder.resolve("alles.reservekopie").toString();
        assertThat(run("backup", folder.resolve("weg").resolve("x").toString(), h2()))
                .isEqualTo(1);
        assertThat(said()).contains("De map " + folder.resolve("weg") + " bestaat niet");

        Path database = folder.resolve("bezet");
        try (FileChannel server = FileChannel.open(
                        folder.resolve("bezet.mv.db"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock taken = server.lock()) {
            assertThat(taken.isValid()).isTrue();
            assertThat(run("backup", file, "jdbc:h2:file:" + database)).isEqualTo(1);
            assertThat(said()).contains("Stop die eerst", "Stop it first").doesNotContain("Exception");
        }
        assertThat(run("backup", file, "jdbc:h2:file:" + database + ";IFEXISTS=TRUE;CIPHER=XTEA"))
                .isEqualTo(1);
        assertThat(said()).contains("De database is niet te openen").doesNotContain("Exception");
        assertThat(folder.resolve("data").resolve("sleutels")).doesNotExist();
    }

    private int run(String command, String file, String url, String... more) {
        said.reset();
        return new BackupCommand(new PrintStream(said, true, UTF_8))
                .does(Stream.concat(
                                Stream.of(
                                        command,
                                        file,
                                        "--spring.datasource.url=" + url,
                                        "--spring.datasource.username=sa",
                                        "--spring.datasource.password=",
                                        "--privacyspiegel.data=" + folder.resolve("data")),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private String said() {
        return said.toString(UTF_8);
    }

    private static String h2() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    private static JdbcTemplate rows(String url) {
        return new JdbcTemplate(new DriverManagerDataSource(url, "sa", ""));
    }
}
