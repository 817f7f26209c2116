package nl.privacyspiegel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A request as no well-behaved client sends it, and the whole answer as it comes over the line. */
public final class RawRequest {

    private RawRequest() {}

    /**
     * Sends it and reads until the server hangs up.
     *
     * @param line how the request begins, without the protocol
     * @param form what is sent along; nothing when empty
     * @param headers whole lines; the host is ours unless one of them says otherwise
     */
    public static String answer(int port, String line, String form, String... headers) {
        StringBuilder request = new StringBuilder(line).append(" HTTP/1.1\r\nConnection: close\r\n");
        if (List.of(headers).stream().noneMatch(header -> header.startsWith("Host:"))) {
            request.append("Host: localhost\r\n");
        }
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        if (!form.isEmpty()) {
            request.append("Content-Type: application/x-www-form-urlencoded\r\n");
        }
        request.append("Content-Length: ")
                .append(form.length())
                .append("\r\n\r\n")
                .append(form);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
