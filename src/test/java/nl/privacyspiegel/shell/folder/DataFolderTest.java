package nl.privacyspiegel.shell.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

@DisplayName("The data folder is of who runs the application, and its database has a password")
class DataFolderTest {

    @TempDir
    private Path top;

    private Path data;
    private String url;

    @BeforeEach
    void folder() {
        data = top.resolve("data");
        url = "jdbc:h2:file:" + data.resolve("privacyspiegel") + ";WRITE_DELAY=0";
    }

    private StandardEnvironment started(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addLast(new MapPropertySource("settings", settings));
        new DataFolderAtStart().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }

    private StandardEnvironment started() {
        return started(Map.of("spring.datasource.url", url, "privacyspiegel.data", data.toString()));
    }

    @Test
    void the_database_is_closed_by_the_application_after_the_last_request_and_not_by_itself_before()
            throws IOException {
        assertThat(new YamlPropertySourceLoader()
                        .load("shipped", new ClassPathResource("application.yaml"))
                        .getFirst()
                        .getProperty("spring.datasource.url"))
                .asString()
                .contains(";DB_CLOSE_ON_EXIT=FALSE");
    }

    @Test
    void a_folder_named_from_where_one_stands_gets_its_whole_name_which_the_database_needs() throws SQLException {
        Path here = Path.of("").toAbsolutePath();

        StandardEnvironment environment = started(Map.of(
                "spring.datasource.url",
                "jdbc:h2:file:${privacyspiegel.data}/privacyspiegel",
                "privacyspiegel.data",
                here.relativize(data).toString()));

        assertThat(environment.getProperty("privacyspiegel.data")).isEqualTo(data.toString());
        assertThat(environment.getProperty("spring.datasource.url"))
                .isEqualTo("jdbc:h2:file:" + data + "/privacyspiegel");
        assertThat(data).isNotEmptyDirectory();
    }

    private int rows(StandardEnvironment environment) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        url,
                        environment.getProperty("spring.datasource.username"),
                        environment.getProperty("spring.datasource.password"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void asBefore() throws SQLException {
        work("sa", "", "create table kept (id int)", "insert into kept values (1), (2), (3)");
    }

    private void work(String user, String password, String... commands) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private List<String> readableByOthers() throws IOException {
        List<String> readable = new ArrayList<>();
        try (Stream<Path> all = Files.walk(data)) {
            for (Path each : all.toList()) {
                String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(each));
                if (!rights.equals(Files.isDirectory(each) ? "rwx------" : "rw-------")) {
                    readable.add(each.getFileName() + " " + rights);
                }
            }
        }
        return readable;
    }

    @Test
    void a_new_database_is_not_opened_by_sa_and_everything_is_the_owners() throws Exception {
        StandardEnvironment environment = started();
        work(
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getRequiredProperty("spring.datasource.password"),
                "create table kept (id int)");
        assertThatThrownBy(() -> work("sa", "", "select 1")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> work(DatabaseUser.NAME, "", "select 1")).isInstanceOf(SQLException.class);
        assertThat(rows(started())).isZero();
        assertThat(readableByOthers()).isEmpty();
    }

    @Test
    void what_an_earlier_version_left_open_is_shut() throws Exception {
        asBefore();
        Files.createDirectories(data.resolve("logs"));
        Files.writeString(data.resolve("logs/old.log"), "x");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(readableByOthers()).isNotEmpty();
        started();
        assertThat(readableByOthers()).isEmpty();
    }

    @Test
    void what_is_made_later_is_shut_by_the_watch() throws Exception {
        started();
        Path made = Files.createDirectories(data.resolve("later")).resolve("file");
        Files.writeString(made, "x");
        Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(readableByOthers()).isNotEmpty();
        new DataFolderWatch(data).look();
        assertThat(readableByOthers()).isEmpty();
    }

    @Test
    void a_database_of_sa_moves_over_with_everything_in_it() throws Exception {
        asBefore();
        assertThat(rows(started())).isEqualTo(3);
        assertThatThrownBy(() -> work("sa", "", "select 1")).isInstanceOf(SQLException.class);
        assertThat(rows(started())).isEqualTo(3);
    }

    @Test
    void a_crash_after_the_password_was_made_and_before_the_user_was() throws Exception {
        asBefore();
        DatabaseUser.of(url, data);
        assertThat(rows(started())).isEqualTo(3);
    }

    @Test
    void a_crash_after_the_user_was_made_and_before_the_other_went() throws Exception {
        asBefore();
        String password = DatabaseUser.of(url, data).password();
        work("sa", "", "create user " + DatabaseUser.NAME + " password '" + password + "' admin");
        assertThat(rows(started())).isEqualTo(3);
        assertThatThrownBy(() -> work("sa", "", "select 1")).isInstanceOf(SQLException.class);
    }

    @Test
    void a_crash_between_the_user_and_its_password() throws Exception {
        asBefore();
        work("sa", "", "create user " + DatabaseUser.NAME + " password 'of a try before' admin");
        assertThat(rows(started())).isEqualTo(3);
    }

    @Test
    void a_half_written_password_is_made_anew() throws Exception {
        asBefore();
        Files.writeString(data.resolve(DatabaseUser.FILE + ".new"), "half");
        assertThat(rows(started())).isEqualTo(3);
    }

    @Test
    void who_names_a_user_or_a_database_elsewhere_keeps_that() {
        StandardEnvironment elsewhere = started(
                Map.of("spring.datasource.url", "jdbc:postgresql://db/x", "privacyspiegel.data", data.toString()));
        assertThat(elsewhere.getProperty("spring.datasource.username")).isNull();
        StandardEnvironment named = started(Map.of(
                "spring.datasource.url",
                url,
                "privacyspiegel.data",
                data.toString(),
                "spring.datasource.username",
                "sa"));
        assertThat(named.getProperty("spring.datasource.username")).isEqualTo("sa");
    }

    private UnusableFolder refused(Map<String, Object> settings) {
        return catchThrowableOfType(UnusableFolder.class, () -> started(settings));
    }

    @Test
    @DisplayName("a file in its place, or above it, is told with the option that names it, whatever the database")
    void a_file() throws IOException {
        Path file = Files.writeString(top.resolve("bestand"), "x");
        for (Path named : List.of(file, file.resolve("lager/nog lager"))) {
            for (String database : List.of(url, "jdbc:postgresql://elders/privacyspiegel")) {
                UnusableFolder said =
                        refused(Map.of("spring.datasource.url", database, "privacyspiegel.data", named.toString()));
                assertThat(said.isNone()).isTrue();
                assertThat(said.folder()).isEqualTo(file.toString());
                assertThat(said.option()).isEqualTo("privacyspiegel.data");
            }
        }
        UnusableFolder keys = refused(Map.of(
                "spring.datasource.url",
                url,
                "privacyspiegel.data",
                data.toString(),
                "privacyspiegel.keys",
                file.toString()));
        assertThat(keys.option()).isEqualTo("privacyspiegel.keys");
        assertThat(refused(Map.of("spring.datasource.url", url, "privacyspiegel.data", "a\0b"))
                        .isNone())
                .isTrue();
    }
}
