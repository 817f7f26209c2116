package nl.privacyspiegel.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The administrator puts the application on the network: with a certificate of its own, or behind a proxy. */
class TransportJourney {

    @Test
    @DisplayName(
            "With a keystore the application speaks TLS itself: cookies are for TLS only, and browsers stay with it")
    void ownCertificate(@TempDir Path folder) throws Exception {
        try (RunningApp app = RunningApp.secure(Tls.selfSigned(folder))) {
            HttpResponse<String> login = app.get("/login");
            assertThat(login.statusCode()).isEqualTo(200);
            assertThat(header(login, "strict-transport-security")).contains("max-age=31536000");
            assertThat(header(login, "set-cookie")).contains("Secure", "HttpOnly", "SameSite=Lax");
        }
    }

    @Test
    @DisplayName("What a proxy says about the visitor is believed from the configured address only")
    void behindAProxy() {
        String[] saidByProxy = {"X-Forwarded-Proto", "https", "X-Forwarded-Host", "privacy.gemeente.example"};
        try (RunningApp app = RunningApp.empty()) {
            HttpResponse<String> sent = app.get("/trajecten", saidByProxy);
            assertThat(header(sent, "location")).doesNotContain("privacy.gemeente.example", "https:");
            assertThat(header(sent, "strict-transport-security")).isEmpty();
        }
        try (RunningApp app = RunningApp.empty(
                "--privacyspiegel.proxies=127.0.0.1, ::1", "--privacyspiegel.security.contact=meld@gemeente.example")) {
            HttpResponse<String> sent = app.get("/trajecten", saidByProxy);
            assertThat(header(sent, "strict-transport-security")).contains("max-age=31536000");
            assertThat(header(sent, "set-cookie")).contains("Secure");
            assertThat(app.get("/.well-known/security.txt").body())
                    .contains("Contact: mailto:meld@gemeente.example", "Expires: ");
        }
    }

    @Test
    @DisplayName("A proxy that is not an address stops the start, with a sentence that says so")
    void notAnAddress() {
        assertThatThrownBy(() -> RunningApp.empty("--privacyspiegel.proxies=proxy.gemeente.example"))
                .hasMessageContaining("is not an IP address");
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
