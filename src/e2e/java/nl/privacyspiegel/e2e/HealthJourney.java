package nl.privacyspiegel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The administrator's monitoring asks whether the application is up, and learns nothing else. */
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

    private static void assertUp(HttpResponse<String> health) {
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"").doesNotContain("components", "details", "database");
    }
}
