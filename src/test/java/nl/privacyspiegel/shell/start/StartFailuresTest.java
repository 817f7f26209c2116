package nl.privacyspiegel.shell.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Objects;
import nl.privacyspiegel.shell.folder.NewerDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.mock.env.MockEnvironment;

@DisplayName("Who starts a second one reads what stands in the way and what to do")
class StartFailuresTest {

    private final MockEnvironment environment = new MockEnvironment();

    private FailureAnalysis port(int port) {
        PortInUseException taken = new PortInUseException(port);
        return Objects.requireNonNull(
                new PortTakenFailureAnalyzer(environment).analyze(new IllegalStateException(taken), taken));
    }

    private FailureAnalysis database(int code, String message) {
        SQLException refused = new SQLException(message, "90020", code);
        return Objects.requireNonNull(
                new DataFolderTakenFailureAnalyzer(environment).analyze(new IllegalStateException(refused), refused));
    }

    @Test
    void the_port_of_the_application() {
        FailureAnalysis said = port(8080);
        assertThat(said.getDescription()).contains("Poort 8080 is al in gebruik", "Port 8080 is in use");
        assertThat(said.getAction()).contains("./start --server.port=9090").doesNotContain("management");
    }

    @Test
    void the_port_of_management_has_an_option_of_its_own() {
        environment.setProperty("management.server.port", "8089");
        assertThat(port(8089).getAction()).contains("--management.server.port=9099");
        assertThat(port(8080).getAction()).contains("--server.port=").doesNotContain("management");
    }

    @Test
    void another_port_is_one_that_exists() {
        assertThat(port(65535).getAction()).contains("--server.port=9090");
    }

    private @Nullable FailureAnalysis outOfRange() {
        WebServerException failure = new WebServerException("Unable to start", new IllegalArgumentException("port"));
        return new PortOutOfRangeFailureAnalyzer(environment).analyze(failure, failure);
    }

    @Test
    void a_port_that_does_not_exist() {
        environment.setProperty("server.port", "8080");
        environment.setProperty("management.server.port", "65535");
        assertThat(outOfRange()).as("something else is the matter").isNull();
        environment.setProperty("management.server.port", "70000");
        assertThat(Objects.requireNonNull(outOfRange()).getDescription())
                .contains("Poort 70000 bestaat niet (--management.server.port)");
        environment.setProperty("server.port", "99999");
        FailureAnalysis said = Objects.requireNonNull(outOfRange());
        assertThat(said.getDescription())
                .contains("Poort 99999 bestaat niet (--server.port)", "There is no port 99999");
        assertThat(said.getAction()).contains("1 tot en met 65535", "./start --server.port=9090");
    }

    @Test
    void the_data_folder_that_another_one_works_in() {
        FailureAnalysis said = database(
                90020,
                "Database may be already in use: \"/srv/ons privacy/privacyspiegel.mv.db\". Possible solutions: …");
        assertThat(said.getDescription())
                .contains("De gegevensmap /srv/ons privacy is al in gebruik", "The data folder /srv/ons privacy");
        assertThat(said.getAction()).contains("./start '--privacyspiegel.data=/srv/ons privacy-2' --server.port=9090");
    }

    private void started(String... options) {
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(options));
    }

    @Test
    void an_advice_keeps_what_was_asked_for_and_repeats_no_secret() {
        started(
                "--spring.profiles.active=demo",
                "--server.port=8081",
                "--privacyspiegel.data=/srv/a",
                "--privacyspiegel.key=geheim");

        assertThat(port(8081).getAction())
                .contains("./start --demo --privacyspiegel.data=/srv/a --privacyspiegel.key=… --server.port=9091");
        assertThat(database(90020, "in use: \"/srv/a/privacyspiegel.mv.db\"").getAction())
                .contains("./start --demo --privacyspiegel.data=/srv/a-2 --privacyspiegel.key=… --server.port=8081");
    }

    @Test
    void without_a_file_in_the_message_it_is_the_folder_of_the_options() {
        environment.setProperty("privacyspiegel.data", "/srv/elders");
        assertThat(database(90020, "in use").getDescription()).contains("/srv/elders");
    }

    @Test
    void of_another_mistake_of_the_database_nothing_is_said() {
        SQLException refused = new SQLException("Wrong user name or password", "28000", 28000);
        assertThat(new DataFolderTakenFailureAnalyzer(environment).analyze(new IllegalStateException(refused), refused))
                .isNull();
    }

    @Test
    void a_database_of_a_newer_version() {
        NewerDatabase newer = new NewerDatabase("209901010000");
        FailureAnalysis said = Objects.requireNonNull(
                new NewerDatabaseFailureAnalyzer().analyze(new IllegalStateException(newer), newer));
        assertThat(said.getDescription()).contains("een nieuwere versie", "A newer version", "209901010000");
        assertThat(said.getAction()).contains("docs/operations.md", "reservekopie", "back-up");
    }
}
