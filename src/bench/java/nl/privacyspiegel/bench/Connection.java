package nl.privacyspiegel.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * HTTP/1.1 over one socket that stays open, with as little work as possible: driver and server share the processor, and
 * only the server is to be measured. Keeps cookies and counts every byte that arrives.
 */
final class Connection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final int port;
    private final Map<String, String> cookies = new HashMap<>();
    private Socket socket;
    private InputStream in;
    private long received;

    Connection(int port) throws IOException {
        this.port = port;
        this.socket = connect(port);
        this.in = new BufferedInputStream(socket.getInputStream(), 4096);
    }

    /** The same browser, with its cookies, at another port: where the server that was here went. */
    Connection at(int other) throws IOException {
        Connection moved = new Connection(other);
        moved.cookies.putAll(cookies);
        close();
        return moved;
    }

    /** What came back; the body is as it was sent, so perhaps compressed. */
    record Response(int status, Map<String, String> headers, ByteBuffer body, long bytes) {

        String text() throws IOException {
            boolean zipped = "gzip".equals(headers.get("content-encoding"));
            byte[] sent = new byte[body.remaining()];
            body.duplicate().get(sent);
            byte[] plain = zipped ? new GZIPInputStream(new ByteArrayInputStream(sent)).readAllBytes() : sent;
            return new String(plain, StandardCharsets.UTF_8);
        }

        Response expect(int wanted) throws IOException {
            if (status != wanted) {
                throw new IOException("status " + status + " instead of " + wanted + ": " + text());
            }
            return this;
        }

        String location() throws IOException {
            expect(303);
            String location = headers.get("location");
            if (location == null) {
                throw new IOException("a redirect that leads nowhere");
            }
            return location;
        }
    }

    Response get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\n", "");
    }

    /** Sends a form that is encoded already. */
    Response post(String path, String form) throws IOException {
        return send(
                "POST " + path + " HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + form.length() + "\r\nSec-Fetch-Site: same-origin\r\n",
                form);
    }

    /** Sends a message of a page in JSON, in plain letters only. */
    Response message(String path, String json) throws IOException {
        return send(
                "POST " + path + " HTTP/1.1\r\nContent-Type: application/json; charset=UTF-8\r\nContent-Length: "
                        + json.length() + "\r\nSec-Fetch-Site: same-origin\r\n",
                json);
    }

    private Response send(String head, String form) throws IOException {
        StringBuilder request = new StringBuilder(head)
                .append("Host: 127.0.0.1:")
                .append(port)
                .append("\r\nAccept-Encoding: gzip\r\nAccept: */*\r\n");
        if (!cookies.isEmpty()) {
            request.append("Cookie: ");
            cookies.forEach((name, value) ->
                    request.append(name).append('=').append(value).append("; "));
            request.setLength(request.length() - 2);
            request.append("\r\n");
        }
        request.append("\r\n").append(form);
        socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
        received = 0;
        Response response = read();
        if ("close".equalsIgnoreCase(response.headers().get("connection"))) {
            reconnect();
        }
        return response;
    }

    private Response read() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            if (name.equals("set-cookie")) {
                keep(value);
            }
            headers.put(name, value);
        }
        byte[] body = "chunked".equals(headers.get("transfer-encoding"))
                ? chunks()
                : exactly(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        return new Response(status, headers, ByteBuffer.wrap(body), received);
    }

    private void keep(String cookie) {
        int equals = cookie.indexOf('=');
        int end = cookie.indexOf(';');
        cookies.put(cookie.substring(0, equals), cookie.substring(equals + 1, end < 0 ? cookie.length() : end));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(4096);
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.writeBytes(exactly(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private byte[] exactly(int size) throws IOException {
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException("the server broke off");
        }
        received += size;
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server broke off");
            }
            received++;
            if (next != '\r') {
                line.append((char) next);
            }
        }
        received++;
        return line.toString();
    }

    private void reconnect() throws IOException {
        socket.close();
        socket = connect(port);
        in = new BufferedInputStream(socket.getInputStream(), 4096);
    }

    private static Socket connect(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
