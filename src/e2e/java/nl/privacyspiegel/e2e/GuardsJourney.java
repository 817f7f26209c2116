package nl.privacyspiegel.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A guard that never fails guards nothing: each is made to fail here, by a page with exactly one fault. */
class GuardsJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    private final HttpServer server;

    GuardsJourney() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.createContext("/favicon.ico", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.createContext("/broken", exchange -> {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aFaultlessPagePasses(@TempDir Path folder) {
        Page page = open(Viewport.NARROW, "<h1>Spiegel</h1><p>Goed leesbaar.</p>");

        Screens.assertFits(page, "faultless");
        Screens.assertAccessible(page, "faultless");
        Screens.shot(page, folder.toAbsolutePath() + "/faultless");

        assertThat(folder.resolve("faultless-360.png")).isNotEmptyFile();
        assertThat(browser.takeComplaints()).isEmpty();
    }

    @Test
    void aRequestToAnotherHostIsSeenAndGoesNowhere() {
        open(Viewport.WIDE, "<img alt='logo' src='http://elsewhere.example/logo.png'>");

        assertThat(browser.takeComplaints())
                .anyMatch(complaint -> complaint.equals("request to another host: http://elsewhere.example/logo.png"))
                .anyMatch(complaint -> complaint.contains("ERR_NAME_NOT_RESOLVED"));
    }

    @Test
    void anErrorInTheConsoleIsSeen() {
        open(Viewport.WIDE, "<script>console.error('mislukt')</script>");

        assertThat(browser.takeComplaints()).singleElement().asString().startsWith("console error: mislukt");
    }

    @Test
    void anUncaughtErrorIsSeen() {
        open(Viewport.WIDE, "<script>throw new Error('gestruikeld')</script>");

        assertThat(browser.takeComplaints()).singleElement().asString().contains("uncaught error", "gestruikeld");
    }

    @Test
    void anAnswerThatBlamesTheServerIsSeen() {
        open(Viewport.WIDE, "<script>fetch('/broken')</script>");

        assertThat(browser.takeComplaints()).anyMatch(complaint -> complaint.startsWith("answer 503 from "));
    }

    @Test
    void aPageThatScrollsSidewaysIsRefused() {
        Page page = open(Viewport.NARROW, "<div id='breed' style='width: 500px'>breed</div>");

        assertThatThrownBy(() -> Screens.assertFits(page, "wide")).hasMessageContaining("div#breed");
    }

    @Test
    void anInaccessiblePageIsRefused() {
        Page page = open(Viewport.WIDE, "<p id='vaag' style='color: #ccc; background: #fff'>Niet te lezen</p>");

        assertThatThrownBy(() -> Screens.assertAccessible(page, "faint"))
                .hasMessageContaining("color-contrast", "#vaag");
    }

    @Test
    void anAnnouncedComplaintBelongsToTheJourney() {
        browser.expect("mislukt");

        open(Viewport.WIDE, "<script>console.error('met opzet mislukt')</script>");
    }

    private Page open(Viewport viewport, String body) {
        String html = "<!doctype html><html lang='nl'><head><title>Proef</title>"
                + "<meta name='viewport' content='width=device-width, initial-scale=1'></head><body><main>" + body
                + "</main></body></html>";
        server.createContext("/page", exchange -> {
            byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        Page page = browser.open("http://127.0.0.1:" + server.getAddress().getPort(), viewport);
        page.navigate("/page");
        Vaadin.awaitIdle(page);
        return page;
    }
}
