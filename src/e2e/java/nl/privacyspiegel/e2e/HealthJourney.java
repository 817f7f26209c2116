package nl.privacyspiegel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.privacyspiegel.testing.OpenIdServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Whoever runs the server sees whether it is up, and gets it up again from a back-up. */
class HealthJourney {

    @Test
    void healthSaysUpAndNothingMoreAlsoAfterAPowerCut() {
        try (RunningApp app = RunningApp.shipped()) {
            assertUp(app.get("/health"));

            app.kill();
            app.start();

            assertUp(app.get("/health"));
        }
    }

    @Test
    void aSecondOneRunsBesideItOrSaysWhatStandsInTheWay() throws IOException {
        try (RunningApp app = RunningApp.shipped();
                RunningApp beside = RunningApp.shipped()) {
            assertUp(app.get("/health"));
            assertUp(beside.get("/health"));

            String port = app.url().replaceAll(".*:", "");
            Path elsewhere = Files.createTempDirectory("privacyspiegel beside");
            assertThat(app.refused("--privacyspiegel.data=" + elsewhere.resolve("data")))
                    .anyMatch(line -> line.startsWith("Poort " + port + " is al in gebruik"))
                    .anyMatch(line -> line.startsWith("Port " + port + " is in use already"))
                    .anyMatch(line -> line.contains("--server.port="))
                    .noneMatch(line -> line.startsWith("\tat "));
            assertThat(app.refused("--server.port=" + OpenIdServer.freePort()))
                    .anyMatch(line -> line.equals(
                            "De gegevensmap " + app.data() + " is al in gebruik door een andere Privacyspiegel."))
                    .anyMatch(line -> line.startsWith("The data folder " + app.data() + " is in use already"))
                    .anyMatch(line -> line.contains("--privacyspiegel.data="))
                    .noneMatch(line -> line.startsWith("\tat "));
            assertUp(app.get("/health"));
        }
    }

    /** Of the file of H2, which is thrown away in between. */
    @Test
    @DisabledIfSystemProperty(named = "privacyspiegel.postgresql", matches = "true")
    void aBackUpGoesIntoAnEmptyDatabaseWithWhichItStartsAgain() throws IOException {
        try (RunningApp app = RunningApp.demo()) {
            app.stop();
            Path file = app.data().resolveSibling("alles.reservekopie");
            String made = app.command("backup", file.toString());
            assertThat(made).contains("Reservekopie gemaakt");
            Files.delete(app.data().resolve("privacyspiegel.mv.db"));
            String restored = app.command("restore", file.toString());
            assertThat(restored).contains("Nagelezen en heel", "Teruggezet");
            assertThat(rows(restored)).isEqualTo(rows(made)).contains("measurement: 2", "sealed_submission: 80");
            app.start();
        }
    }

    /** Of each table how many rows a command told of, in the order of their names. */
    private static List<String> rows(String told) {
        return told.lines()
                .filter(line -> line.matches("\\s*\\d+/\\d+ +\\w+: \\d+"))
                .map(line -> line.replaceFirst(".*/\\d+ +", ""))
                .distinct()
                .sorted()
                .toList();
    }

    private static void assertUp(HttpResponse<String> health) {
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"").doesNotContain("components", "details", "database");
    }
}
