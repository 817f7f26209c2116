package nl.privacyspiegel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without scripts: keeps cookies, follows nothing by itself. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*content=\"([^\"]+)\"");

    private final HttpClient client;
    private final String base;

    public Visitor(int port) {
        this(port, InetAddress.getLoopbackAddress());
    }

    /** Comes from this address, which must be one of this machine. */
    public Visitor(int port, InetAddress from) {
        this.base = "http://127.0.0.1:" + port;
        this.client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .localAddress(from)
                .build();
    }

    public HttpResponse<byte[]> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    /** Asks with these headers: names and values by turns. */
    public HttpResponse<byte[]> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).headers(headers));
    }

    /** Sends a form: names and values by turns. */
    public HttpResponse<byte[]> post(String path, String... fields) {
        return post(path, new String[] {"Sec-Fetch-Site", "same-origin"}, fields);
    }

    /** Sends a form with these headers; names and values by turns. */
    public HttpResponse<byte[]> post(String path, String[] headers, String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            TypedTexts.typed(fields[i + 1]);
            form.append(i == 0 ? "" : "&").append(encode(fields[i])).append('=').append(encode(fields[i + 1]));
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    /** With a cookie that it did not get here. */
    public HttpResponse<byte[]> getWith(String cookie, String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Cookie", cookie));
    }

    public HttpResponse<byte[]> send(String method, String path) {
        return send(
                HttpRequest.newBuilder(URI.create(base + path)).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** Sends something that says what it is. */
    public HttpResponse<byte[]> send(String method, String path, String type, String body) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Fills in the login form, with the token that the page carries. */
    public HttpResponse<byte[]> login(String email, String password) {
        TypedTexts.typed(password);
        return post("/login", "username=" + encode(email) + "&password=" + encode(password));
    }

    /** Fills in the form of the second step, with the token that the page carries. */
    public HttpResponse<byte[]> secondStep(String code) {
        return post("/tweede-stap", "code=" + encode(code));
    }

    /** The token for a form that this page carries; empty when it carries none. */
    public String token(String path) {
        Matcher token = TOKEN.matcher(new String(get(path).body(), StandardCharsets.UTF_8));
        return token.find() ? token.group(1) : "";
    }

    private HttpResponse<byte[]> post(String path, String fields) {
        String token = token(path);
        String form = fields + (token.isEmpty() ? "" : "&_csrf=" + encode(token));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(exception);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
