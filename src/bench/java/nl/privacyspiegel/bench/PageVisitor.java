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

    private static final String MOUSE =
            "{\"event.screenX\":0,\"event.screenY\":0,\"event.clientX\":0,\"event.clientY\":0,"
                    + "\"event.detail\":1,\"event.button\":0,\"event.ctrlKey\":false,\"event.shiftKey\":false,"
                    + "\"event.altKey\":false,\"event.metaKey\":false}";

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

    /** The first text field of a page that stays open, and how often was written in it. */
    final class Field {

        private final OpenPage page;
        private final String node;
        private int turn = 1;

        private Field(OpenPage page, String node) {
            this.page = page;
            this.node = node;
        }

        /** Writes this instead of what was there, and tells what the server made of it. */
        String write(String text) throws IOException {
            return say(
                            page,
                            "{\"type\":\"mSync\",\"node\":" + node
                                    + ",\"feature\":1,\"property\":\"value\",\"value\":\"" + text + "\"}",
                            turn++)
                    .expect(200)
                    .text();
        }
    }

    /** Opens a page to write in the first field with this label. */
    Field field(String path, String label) throws IOException {
        OpenPage page = load(path);
        return new Field(
                page,
                find(
                        Pattern.compile("\\{\"node\":(\\d+),\"type\":\"put\",[^{}]*\"key\":\"label\"[^{}]*\"value\":\""
                                + Pattern.quote(label) + "\"\\}"),
                        page.text()));
    }

    /** What one opening of a page cost. */
    record Opened(long nanos, long bytes) {}

    /** A page that stands open in a browser. */
    private record OpenPage(String key, String ui, String text, long bytes) {}

    /**
     * Opens a page from its address, with everything around it, and leaves it again.
     *
     * @param path of the page, perhaps with a question mark
     * @param expected what must be on it
     */
    Opened open(String path, String expected) throws IOException {
        long began = System.nanoTime();
        OpenPage page = load(path);
        long took = System.nanoTime() - began;
        if (!page.text().contains(expected)) {
            throw new IOException("'" + expected + "' is not on " + path);
        }
        leave(page, 1);
        return new Opened(took, page.bytes());
    }

    /** What the server sends of a page. */
    String show(String path) throws IOException {
        OpenPage page = load(path);
        leave(page, 1);
        return page.text();
    }

    /** Opens a page, clicks on the button with this text, and leaves it. */
    void click(String path, String button) throws IOException {
        OpenPage page = load(path);
        String text = find(
                Pattern.compile(
                        "\\{\"node\":(\\d+),\"type\":\"put\",[^{}]*\"value\":\"" + Pattern.quote(button) + "\"\\}"),
                page.text());
        String node = find(
                Pattern.compile("\\{\"node\":(\\d+),\"type\":\"splice\",[^{}]*\"addNodes\":\\[" + text + "\\]\\}"),
                page.text());
        say(page, "{\"type\":\"event\",\"node\":" + node + ",\"event\":\"click\",\"data\":" + MOUSE + "}", 1)
                .expect(200);
        leave(page, 2);
    }

    /** Downloads a file and tells its length in bytes. */
    long download(String path) throws IOException {
        return connection.get(path).expect(200).body().remaining();
    }

    private OpenPage load(String path) throws IOException {
        String route = path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
        String query = path.contains("?") ? path.substring(path.indexOf('?') + 1) : "";
        Connection.Response first = connection
                .get("/?v-r=init&location=" + encode(route) + "&query=" + encode(query))
                .expect(200);
        String start = first.text();
        OpenPage page = new OpenPage(find(KEY, start), find(PAGE, start), "", 0);
        Connection.Response content = say(
                        page,
                        "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + route
                                + "\",\"query\":\"" + query
                                + "\",\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}",
                        0)
                .expect(200);
        return new OpenPage(page.key(), page.ui(), content.text(), first.bytes() + content.bytes());
    }

    private Connection.Response say(OpenPage page, String event, int turn) throws IOException {
        return connection.message(
                "/?v-r=uidl&v-uiId=" + page.ui(),
                "{\"csrfToken\":\"" + page.key() + "\",\"rpc\":[" + event + "],\"syncId\":" + turn + ",\"clientId\":"
                        + turn + "}");
    }

    private void leave(OpenPage page, int turn) throws IOException {
        connection
                .message(
                        "/?v-r=uidl&v-uiId=" + page.ui(),
                        "{\"csrfToken\":\"" + page.key() + "\",\"rpc\":[],\"syncId\":" + turn + ",\"clientId\":" + turn
                                + ",\"UNLOAD\":true}")
                .text();
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
