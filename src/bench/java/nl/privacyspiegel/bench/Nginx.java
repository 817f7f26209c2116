package nl.privacyspiegel.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.privacyspiegel.testing.BareJava;

/** The proxy in front of two servers, with the very files that are shipped for it, on a port of this machine. */
final class Nginx implements AutoCloseable {

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it.
     *
     * @param shipped the folder with {@code nodes.conf} and {@code locations.conf}
     * @param folder where it writes
     */
    static Nginx start(Path shipped, Path folder, int a, int b) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.createDirectories(folder);
        String nodes = Files.readString(shipped.resolve("nodes.conf"))
                .replace("10.0.0.11:8080", "127.0.0.1:" + a)
                .replace("10.0.0.12:8080", "127.0.0.1:" + b);
        Files.writeString(folder.resolve("nodes.conf"), nodes);
        Path settings = folder.resolve("nginx.conf");
        Files.writeString(settings, """
                daemon off;
                pid FOLDER/nginx.pid;
                error_log FOLDER/error.log;
                events {}
                http {
                    access_log off;
                    client_body_temp_path FOLDER/body;
                    proxy_temp_path FOLDER/proxy;
                    fastcgi_temp_path FOLDER/fastcgi;
                    uwsgi_temp_path FOLDER/uwsgi;
                    scgi_temp_path FOLDER/scgi;
                    include FOLDER/nodes.conf;
                    server {
                        listen 127.0.0.1:PORT;
                        include SHIPPED/locations.conf;
                    }
                }
                """.replace("FOLDER", folder.toString())
                .replace("SHIPPED", shipped.toString())
                .replace("PORT", Integer.toString(port)));
        String program = Files.isExecutable(Path.of("/usr/sbin/nginx")) ? "/usr/sbin/nginx" : "nginx";
        Process process = BareJava.process(List.of(program, "-c", settings.toString()))
                .redirectOutput(folder.resolve("console.txt").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        if (process.waitFor(1, TimeUnit.SECONDS)) {
            throw new IOException(Files.readString(folder.resolve("console.txt")));
        }
        return new Nginx(process, port);
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
