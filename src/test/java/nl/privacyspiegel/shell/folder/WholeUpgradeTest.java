package nl.privacyspiegel.shell.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayName("An upgrade of the tables is whole or not at all, and never of a database that is newer")
class WholeUpgradeTest {

    @TempDir
    private Path top;

    private String url;

    @BeforeEach
    void a_database_of_the_first_version() throws IOException {
        url = "jdbc:h2:file:" + top.resolve("data").resolve("privacyspiegel") + ";WRITE_DELAY=0";
        step("V1__kept.sql", "create table kept (id int)");
        upgrade();
        rows().update("insert into kept values (1), (2), (3)");
    }

    private void step(String name, String sql) throws IOException {
        Files.createDirectories(top.resolve("steps"));
        Files.writeString(top.resolve("steps").resolve(name), sql + ";");
    }

    private void upgrade() {
        new WholeUpgrade()
                .migrate(Flyway.configure()
                        .dataSource(url, "sa", "")
                        .locations("filesystem:" + top.resolve("steps"))
                        .load());
    }

    private JdbcTemplate rows() {
        return new JdbcTemplate(new DriverManagerDataSource(url, "sa", ""));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(top.resolve("data"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void one_that_was_cut_off_halfway_is_taken_back_at_the_next_start() throws IOException, SQLException {
        step("V2__half.sql", "create table half (id int); delete from kept; create table half (id int)");
        assertThatThrownBy(this::upgrade).isInstanceOf(FlywayException.class);
        assertThat(rows().queryForObject("select count(*) from kept", Integer.class))
                .as("H2 takes back no change of tables, and what came before it")
                .isZero();

        UpgradeCopy copy = UpgradeCopy.of(url).orElseThrow();
        try (Connection working = DriverManager.getConnection(url, "sa", "")) {
            copy.putBack();
            assertThat(working.isValid(1)).isTrue();
            assertThat(files()).as("not under who works in it").contains("privacyspiegel.mv.db.voor-upgrade.zip");
        }
        copy.putBack();
        assertThat(rows().queryForObject("select count(*) from kept", Integer.class))
                .isEqualTo(3);

        step("V2__half.sql", "create table half (id int)");
        upgrade();
        assertThat(rows().queryForObject("select count(*) from half", Integer.class))
                .isZero();
        assertThat(files()).as("nothing lies beside it afterwards").noneMatch(name -> name.contains(".mv.db."));
    }

    @Test
    void a_database_of_a_newer_version_is_left_as_it_is() throws IOException {
        step("V2__later.sql", "create table later (id int)");
        upgrade();
        Files.delete(top.resolve("steps").resolve("V2__later.sql"));
        step("V1.5__other.sql", "drop table kept");

        assertThatThrownBy(this::upgrade)
                .isInstanceOfSatisfying(
                        NewerDatabase.class, newer -> assertThat(newer.step()).isEqualTo("2"));
        assertThat(rows().queryForObject("select count(*) from kept", Integer.class))
                .isEqualTo(3);
    }
}
