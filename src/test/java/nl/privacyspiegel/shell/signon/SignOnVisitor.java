package nl.privacyspiegel.shell.signon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import nl.privacyspiegel.testing.OpenIdServer;

/** A browser without scripts that walks between the application and the identity provider, one step at a time. */
final class SignOnVisitor {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();
    private final String application;
    private final OpenIdServer provider;

    SignOnVisitor(String application, OpenIdServer provider) {
        this.application = application;
        this.provider = provider;
    }

    /** Follows the link on the login page; where it leads to. */
    String start() {
        return location(get("/oauth2/authorization/sso"));
    }

    /** Logs in at the provider, when it asks; where it sends the visitor then. */
    String authenticate(String request, String subject) {
        String next = location(get(request));
        if (!next.endsWith("/login")) {
            return next;
        }
        String form = "username=" + encode(subject) + "&password=" + encode(OpenIdServer.PASSWORD);
        String back = location(send(HttpRequest.newBuilder(URI.create(provider.issuer() + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))));
        return location(get(back));
    }

    /** The whole way; where the visitor is in the end. */
    String logIn(String subject) {
        return location(get(authenticate(start(), subject)));
    }

    boolean isIn() {
        return get("/").statusCode() == 200;
    }

    HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(URI.create(address.startsWith("/") ? application + address : address)));
    }

    HttpResponse<String> post(String path, String form) {
        return send(HttpRequest.newBuilder(URI.create(application + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    static String location(HttpResponse<?> response) {
        return response.headers().firstValue("location").orElse("");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException failed) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(failed);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
