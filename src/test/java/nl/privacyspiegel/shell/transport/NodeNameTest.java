package nl.privacyspiegel.shell.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** A proxy finds the server of a session by the name behind the dot of its cookie. */
class NodeNameTest {

    /** As a login does: the session gets another id, and stays where it is. */
    private static final class LogIn extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getSession();
            response.getWriter().print(request.changeSessionId());
        }
    }

    private static String session(String node) throws IOException, InterruptedException {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        new NodeName(node).customize(factory);
        WebServer server = factory.getWebServer(
                context -> context.addServlet("login", new LogIn()).addMapping("/"));
        server.start();
        try (HttpClient browser = HttpClient.newHttpClient()) {
            return browser.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } finally {
            server.stop();
        }
    }

    @Test
    void it_stands_behind_each_session_as_the_proxy_expects_it() throws IOException, InterruptedException {
        assertThat(session("a")).matches("[0-9A-F]+\\.a");
        assertThat(session("")).matches("[0-9A-F]+");
    }

    @Test
    void it_is_short_and_says_nothing_else() {
        assertThatThrownBy(() -> new NodeName("a;b")).hasMessageContaining("privacyspiegel.node");
    }
}
