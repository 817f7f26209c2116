package nl.privacyspiegel.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens pages of the application as a browser does, without drawing them: what is measured is the server. */
final class PageVisitor implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*content=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PAGE = Pattern.compile("\"v-uiId\":(\\d+)");

    private final Connection connection;

    PageVisitor(int port) throws IOException {
        this.connection = new Connection(port);
    }

    void logIn(String email, String password) throws IOException {
        String page = connection.get("/login").expect(200).text();
        Matcher token = TOKEN.matcher(page);
        String form = "username=" + encode(email) + "&password=" + encode(password)
                + (token.find() ? "&_csrf=" + encode(token.group(1)) : "");
        Connection.Response answer = connection.post("/login", form);
        if (answer.status() != 302
                || answer.headers().getOrDefault("location", "").contains("error")) {
            throw new IOException("not logged in: " + answer.status() + " " + answer.headers());
        }
    }

    /** What one opening of a page cost. */
    record Opened(long nanos, long bytes) {}

    /**
     * Opens a page from its address, with everything around it, and leaves it again.
     *
     * @param path of the page, perhaps with a question mark
     * @param expected what must be on it
     */
    Opened open(String path, String expected) throws IOException {
        String route = path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
        String query = path.contains("?") ? path.substring(path.indexOf('?') + 1) : "";
        long began = System.nanoTime();
        Connection.Response first = connection
                .get("/?v-r=init&location=" + encode(route) + "&query=" + encode(query))
                .expect(200);
        String start = first.text();
        String key = find(KEY, start);
        String ui = find(PAGE, start);
        Connection.Response page = connection
                .message(
                        "/?v-r=uidl&v-uiId=" + ui,
                        "{\"csrfToken\":\"" + key
                                + "\",\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\""
                                + route + "\",\"query\":\"" + query
                                + "\",\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}],"
                                + "\"syncId\":0,\"clientId\":0}")
                .expect(200);
        long took = System.nanoTime() - began;
        if (!page.text().contains(expected)) {
            throw new IOException("'" + expected + "' is not on " + path);
        }
        connection
                .message(
                        "/?v-r=uidl&v-uiId=" + ui,
                        "{\"csrfToken\":\"" + key + "\",\"rpc\":[],\"syncId\":1,\"clientId\":1,\"UNLOAD\":true}")
                .text();
        return new Opened(took, first.bytes() + page.bytes());
    }

    private static String find(Pattern pattern, String text) throws IOException {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IOException("no " + pattern + " in " + text);
        }
        return found.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
